package org.dateline.desk.web.list;

import java.util.List;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.ArticleItem;
import org.dateline.desk.web.row.EventItem;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.row.StatementItem;
import org.dateline.desk.web.row.Total;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows.
 *
 * @param basis in words, what it is a list of
 * @param notes what of the filter it cannot be asked for
 * @param nothing why there is no row; null if there are some
 * @param page the address of the list as a page of its own
 * @param older the address of what comes behind; null if nothing does
 */
public record ListPage(
        Frame frame,
        String title,
        String basis,
        List<String> notes,
        Rows rows,
        Total total,
        @Nullable Emptiness nothing,
        String page,
        @Nullable String older) {

    public ListPage {
        notes = List.copyOf(notes);
    }

    /** The rows, all of one sort. */
    public record Rows(
            List<EventItem> events,
            List<StatementItem> statements,
            List<IncidentItem> incidents,
            List<ArticleItem> articles) {

        public Rows {
            events = List.copyOf(events);
            statements = List.copyOf(statements);
            incidents = List.copyOf(incidents);
            articles = List.copyOf(articles);
        }

        public int size() {
            return events.size() + statements.size() + incidents.size() + articles.size();
        }
    }
}
