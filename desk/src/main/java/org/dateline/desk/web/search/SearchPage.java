package org.dateline.desk.web.search;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.ArticleItem;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.row.StatementItem;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param asked as it was typed
 * @param names actors and places that are called so
 * @param incidents in the words of which it stands
 */
public record SearchPage(
        Frame frame,
        String asked,
        List<Name> names,
        Some<IncidentItem> incidents,
        Some<StatementItem> statements,
        Some<ArticleItem> articles) {

    public SearchPage {
        names = List.copyOf(names);
    }

    /** Somebody or some place that is called so. */
    public record Name(String kind, String name, String address) {}

    /**
     * The newest few.
     *
     * @param all address of all of them; null if these are all
     */
    public record Some<I>(List<I> items, @Nullable String all) {

        public Some {
            items = List.copyOf(items);
        }
    }

    public boolean isEmpty() {
        return names.isEmpty()
                && incidents.items().isEmpty()
                && statements.items().isEmpty()
                && articles.items().isEmpty();
    }
}
