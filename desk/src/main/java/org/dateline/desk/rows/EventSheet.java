package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.core.record.EventLine;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.EventRow;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/** What is shown of events. */
final class EventSheet {

    private EventSheet() {}

    static Sheet<EventRow, EventRow> of() {
        Function<EventRow, @Nullable Whereabouts> where =
                row -> Whereabouts.of(row.event().place());
        List<Column<EventRow>> columns = new ArrayList<>(List.of(
                of("id", EventLine::id),
                new Column<>("article", row -> row.origin().article()),
                new Column<>("incident", EventRow::incident),
                new Column<>("status", EventSheet::status),
                new Column<>("standing", row -> row.origin().standing()),
                new Column<>("outlet", row -> row.origin().outlet()),
                new Column<>("publishedAt", row -> row.origin().publishedAt()),
                of("type", event -> event.code().type()),
                of("mode", event -> event.code().mode()),
                of("cameo", event -> event.code().cameo()),
                of("goldstein", event -> event.code().goldstein()),
                of("actor", event -> Parts.names(event.actors())),
                of("actorCodes", event -> Parts.codes(event.actors())),
                of("recipient", event -> Parts.names(event.recipients())),
                of("recipientCodes", event -> Parts.codes(event.recipients())),
                of("earliest", event -> event.time().earliest()),
                of("latest", event -> event.time().latest())));
        columns.addAll(Parts.placeColumns(where));
        columns.addAll(List.of(
                of("figures", event -> Parts.figures(event.figures())),
                of("factuality", event -> Parts.factuality(event.factuality())),
                of("trigger", event -> event.trigger().exact()),
                of("sentence", event -> event.sentence().exact()),
                new Column<>("corrected", row -> Parts.joined(row.corrected()))));
        return Sheet.of(columns, where, table());
    }

    private static Column<EventRow> of(String name, Function<EventLine, @Nullable Object> value) {
        return new Column<>(name, row -> value.apply(row.event()));
    }

    private static @Nullable String status(EventRow row) {
        return row.status() == null ? null : row.status().label();
    }

    private static Table<EventRow> table() {
        List<Head> heads = List.of(
                Head.fixed("DAY", Parts.SPAN),
                Head.fixed("TYPE", 9),
                Head.fixed("STATUS", 9),
                Head.wide("WHO → WHOM", 3),
                Head.wide("WHERE", 2));
        return new Table<>(heads, row -> List.of(entry(row)));
    }

    private static Entry entry(EventRow row) {
        EventLine event = row.event();
        String status = status(row);
        return new Entry(
                List.of(
                        Parts.span(event.time().earliest(), event.time().latest()),
                        event.code().type() == null
                                ? event.code().cameo()
                                : event.code().type().name(),
                        status == null ? "–" : status,
                        Parts.deed(WhoToWhom.of(event)),
                        Parts.place(event.place())),
                event.id(),
                List.of(Parts.quoted(event.sentence().exact()) + " " + Parts.origin(row.origin())
                        + (row.corrected().isEmpty() ? "" : " · corrected: " + Parts.joined(row.corrected()))));
    }
}
