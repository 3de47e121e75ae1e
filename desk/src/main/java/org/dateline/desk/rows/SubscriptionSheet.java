package org.dateline.desk.rows;

import java.util.List;
import java.util.Objects;
import org.dateline.desk.filter.FilterText;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.jspecify.annotations.Nullable;

/** What is shown of subscriptions. */
final class SubscriptionSheet {

    private SubscriptionSheet() {}

    static Sheet<SubscriptionRow, SubscriptionRow> of() {
        List<Column<SubscriptionRow>> columns = List.of(
                new Column<>("id", row -> row.subscription().id()),
                new Column<>("tells", row -> row.subscription().wish().kind().label()),
                new Column<>(
                        "channel", row -> row.subscription().wish().channel().label()),
                new Column<>("address", row -> row.subscription().wish().address()),
                new Column<>("name", row -> row.subscription().wish().name()),
                new Column<>("filter", row -> row.subscription().wish().filter()),
                new Column<>("at", SubscriptionRow::at),
                new Column<>("zone", SubscriptionRow::zone),
                new Column<>("empty", SubscriptionRow::empty),
                new Column<>("state", row -> row.subscription().state().label()),
                new Column<>("askedAt", row -> row.subscription().askedAt().toString()),
                new Column<>("confirmedAt", SubscriptionRow::confirmedAt),
                new Column<>("endedAt", SubscriptionRow::endedAt),
                new Column<>("last", SubscriptionRow::lastState),
                new Column<>("lastAt", SubscriptionRow::lastAt),
                new Column<>("reason", SubscriptionRow::reason));
        List<Head> heads = List.of(
                Head.wide("TO", 4),
                Head.wide("NAME", 2),
                Head.wide("FILTER", 3),
                Head.fixed("AT", 5),
                Head.wide("ZONE", 2),
                Head.fixed("STATE", 6),
                Head.fixed("LAST", 7));
        return Sheet.of(columns, null, new Table<>(heads, row -> List.of(entry(row))));
    }

    private static Entry entry(SubscriptionRow row) {
        String reason = row.reason();
        return new Entry(
                List.of(
                        row.subscription().wish().address(),
                        shown(row.subscription().wish().name()),
                        FilterText.of(row.subscription().wish().filter()),
                        shown(row.at()),
                        shown(row.zone()),
                        row.subscription().state().label(),
                        shown(row.lastState())),
                row.subscription().id(),
                reason == null ? List.of() : List.of(reason));
    }

    private static String shown(@Nullable String value) {
        return Objects.requireNonNullElse(value, "–");
    }
}
