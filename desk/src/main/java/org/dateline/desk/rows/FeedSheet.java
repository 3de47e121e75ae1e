package org.dateline.desk.rows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.desk.listening.FeedHealth;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.jspecify.annotations.Nullable;

/** What is shown of feeds. */
final class FeedSheet {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private FeedSheet() {}

    static Sheet<FeedRow, FeedRow> of() {
        List<Column<FeedRow>> columns = List.of(
                new Column<>("id", row -> row.feed().id()),
                new Column<>("address", row -> row.feed().address().written()),
                new Column<>("name", row -> row.feed().name()),
                new Column<>("outlet", row -> row.feed().facts().outlet()),
                new Column<>("grade", FeedRow::grade),
                new Column<>("state", row -> row.health().label()),
                new Column<>("format", row -> row.feed().found().kind()),
                new Column<>("addedAt", row -> row.feed().addedAt().toString()),
                new Column<>(
                        "visitedAt", row -> FeedRow.text(row.feed().visits().at())),
                new Column<>(
                        "answeredAt", row -> FeedRow.text(row.feed().visits().answeredAt())),
                new Column<>("newAt", row -> FeedRow.text(row.feed().visits().freshAt())),
                new Column<>("failingSince", FeedRow::failingSince),
                new Column<>("reason", FeedRow::reason),
                new Column<>("waiting", row -> row.pages().waiting()),
                new Column<>("kept", row -> row.pages().kept()),
                new Column<>("aside", row -> row.pages().aside()),
                new Column<>("nextAt", FeedRow::next));
        List<Head> heads = List.of(
                Head.wide("NAME", 3),
                Head.fixed("STATE", 9),
                Head.fixed("LAST NEW (UTC)", 16),
                Head.fixed("NEXT (UTC)", 16),
                Head.fixed("READ", 5),
                Head.fixed("WAIT", 5),
                Head.fixed("ASIDE", 5),
                Head.fixed("GRADE", 5));
        return Sheet.of(columns, null, new Table<>(heads, row -> List.of(entry(row))));
    }

    private static Entry entry(FeedRow row) {
        List<String> notes = new ArrayList<>(List.of(row.feed().address().written()));
        if (row.reason() != null) {
            notes.add(
                    row.health() == FeedHealth.PAUSED
                            ? "at its last visit: " + row.reason()
                            : "failing since " + minute(Instant.parse(Objects.requireNonNull(row.failingSince())))
                                    + ": " + row.reason());
        }
        return new Entry(
                List.of(
                        row.feed().name(),
                        row.health().label(),
                        minute(row.feed().visits().freshAt()),
                        row.feed().next().paused()
                                ? "–"
                                : minute(row.feed().next().at()),
                        Integer.toString(row.pages().kept()),
                        Integer.toString(row.pages().waiting()),
                        Integer.toString(row.pages().aside()),
                        row.grade() == null ? "–" : row.grade()),
                row.feed().id(),
                notes);
    }

    private static String minute(@Nullable Instant moment) {
        return moment == null ? "–" : MINUTE.format(moment);
    }
}
