package org.dateline.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.store.BothDatabases;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.ledger.Entry.Draft;
import org.dateline.store.ledger.Entry.Stamp;
import org.jooq.DSLContext;

/** Entries are kept in order and in a chain; contents by their digest. */
class LedgerTableTest {

    private final LedgerTable ledger = new LedgerTable();
    private final Contents contents = new Contents();

    private void fill(DSLContext sql, int entries) {
        for (int i = 1; i <= entries; i++) {
            ledger.append(sql, new Draft(EntryKind.OUTLET, "id" + i, "{\"name\":\"ö" + i + "\"}"), new Stamp("run", i));
        }
    }

    @BothDatabases
    void givesEntriesBackInOrder(RecordAddress address) {
        try (Database database = Database.open(address)) {
            database.write(sql -> {
                fill(sql, 2500);
                return null;
            });
            List<Integer> numbers = new ArrayList<>();
            database.read(sql -> {
                ledger.each(sql, 1, entry -> numbers.add(entry.number()));
                return null;
            });
            assertThat(numbers).hasSize(2500).isSorted().startsWith(1).endsWith(2500);
            assertThat(database.<Boolean>read(sql -> ledger.has(sql, EntryKind.OUTLET, "id7")))
                    .isTrue();
            assertThat(database.<Boolean>read(sql -> ledger.has(sql, EntryKind.RUN, "id7")))
                    .isFalse();
        }
    }

    @BothDatabases
    void namesTheFirstEntryThatWasChanged(RecordAddress address) {
        try (Database database = Database.open(address)) {
            database.write(sql -> {
                fill(sql, 20);
                return null;
            });
            assertThat(database.<Integer>read(
                            sql -> ledger.check(sql, entry -> {}).number()))
                    .isEqualTo(20);
            database.write(sql -> sql.execute("update ledger set content = '{\"name\":\"x\"}' where seq in (7, 12)"));
            assertThatThrownBy(() -> database.read(sql -> ledger.check(sql, entry -> {})))
                    .isInstanceOf(BrokenEntry.class)
                    .hasMessage("entry 7: its hash is not that of its content");
        }
    }

    @BothDatabases
    void namesAnEntryThatWasTakenOut(RecordAddress address) {
        try (Database database = Database.open(address)) {
            database.write(sql -> {
                fill(sql, 20);
                return sql.execute("delete from ledger where seq = 5");
            });
            assertThatThrownBy(() -> database.read(sql -> ledger.check(sql, entry -> {})))
                    .hasMessage("entry 5: it is missing");
        }
    }

    @BothDatabases
    void keepsNothingOfATransactionThatFails(RecordAddress address) {
        try (Database database = Database.open(address)) {
            assertThatThrownBy(() -> database.write(sql -> {
                        fill(sql, 3);
                        throw new IllegalStateException("in the middle");
                    }))
                    .hasMessage("in the middle");
            assertThat(database.<Integer>read(ledger::count)).isZero();
            database.write(sql -> {
                fill(sql, 3);
                return null;
            });
            assertThat(database.<Integer>read(ledger::count)).isEqualTo(3);
        }
    }

    @BothDatabases
    void keepsBytesOnceAndNoticesWhenTheyChange(RecordAddress address) {
        byte[] bytes = "Dust over the pass.".repeat(200).getBytes(StandardCharsets.UTF_8);
        try (Database database = Database.open(address)) {
            int id = database.write(sql -> contents.put(sql, bytes));
            assertThat(database.<Integer>write(sql -> contents.put(sql, bytes))).isEqualTo(id);
            assertThat(database.<byte[]>read(sql -> contents.get(sql, id))).isEqualTo(bytes);
            database.write(sql -> sql.execute("update content set size = size - 1"));
            assertThatThrownBy(() -> database.read(sql -> contents.get(sql, id)))
                    .isInstanceOf(BrokenContent.class)
                    .hasMessageContaining("other bytes");
        }
    }

    @BothDatabases
    void opensWhatItHasOpenedBefore(RecordAddress address) {
        try (Database database = Database.open(address)) {
            database.write(sql -> {
                fill(sql, 1);
                return null;
            });
        }
        try (Database again = Database.openExisting(address)) {
            assertThat(again.<Integer>read(ledger::count)).isEqualTo(1);
        }
    }
}
