package org.dateline.desk.web.articles;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.ArticleItem;
import org.jspecify.annotations.Nullable;

/**
 * The list of articles.
 *
 * @param notes what of the filter it cannot be asked for
 * @param older the address of the next page; null if there is none
 */
public record ArticlesPage(
        Frame frame,
        List<ArticleItem> articles,
        List<String> notes,
        @Nullable String older) {

    public ArticlesPage {
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
    }
}
