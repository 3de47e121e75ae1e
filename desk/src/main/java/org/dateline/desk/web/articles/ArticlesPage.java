package org.dateline.desk.web.articles;

import java.util.List;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.ArticleItem;
import org.dateline.desk.web.row.Pager;
import org.dateline.desk.web.row.Total;
import org.jspecify.annotations.Nullable;

/**
 * The list of articles.
 *
 * @param notes what of the filter it cannot be asked for
 * @param nothing why there is none; null if there are some
 */
public record ArticlesPage(
        Frame frame,
        List<ArticleItem> articles,
        List<String> notes,
        Total total,
        Pager pager,
        @Nullable Emptiness nothing) {

    public ArticlesPage {
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
    }
}
