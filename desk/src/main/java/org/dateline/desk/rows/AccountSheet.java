package org.dateline.desk.rows;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;

/** What is shown of accounts. */
final class AccountSheet {

    private AccountSheet() {}

    static Sheet<AccountRow, AccountRow> of() {
        List<Column<AccountRow>> columns = List.of(
                new Column<>("id", row -> row.account().id()),
                new Column<>("name", row -> row.account().name().value()),
                new Column<>("role", row -> row.account().role().label()),
                new Column<>("state", AccountRow::state),
                new Column<>("createdAt", row -> row.account().createdAt().toString()));
        List<Head> heads =
                List.of(Head.wide("NAME", 1), Head.fixed("ROLE", 6), Head.fixed("STATE", 8), Head.fixed("SINCE", 20));
        return Sheet.of(columns, null, Table.withoutIds(heads, row -> List.of(entry(row))));
    }

    private static Entry entry(AccountRow row) {
        return new Entry(
                List.of(
                        row.account().name().value(),
                        row.account().role().label(),
                        row.state(),
                        row.account()
                                .createdAt()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString()),
                "",
                List.of());
    }
}
