package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.store.database.Database;
import org.dateline.store.database.Patience;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.Projection;

/** What is remembered of the record after a transaction of which nothing stays. */
class ForgettingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-08-20T10:00:00Z"), ZoneOffset.UTC);

    @BothDatabases
    void whatIsOnlyTriedOutForgetsNoCodingThatWasRead(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, CLOCK)) {
            store.articles(store.begin("read", null))
                    .record(RecordStoreTest.blast("Lantern", "2021-08-10", "9").capture());
        }
        Codings codings = new Codings();
        AtomicInteger read = new AtomicInteger();
        try (Database database = Database.openExisting(address)) {
            Projection projection = new Projection(database.server().fullText(), codings, LikenessModel::load);
            LedgerWriter writer = new LedgerWriter(database, projection, CLOCK, Patience.USUAL);
            int lines = database.read(
                    sql -> sql.fetch("select lines from record_line").get(0).get(0, Integer.class));
            database.read(sql -> codings.get(sql, lines));
            writer.tryOut(writer.begin("correct", null, null), entries -> "nothing");
            codings.get(lines, () -> {
                read.incrementAndGet();
                return "";
            });
        }
        assertThat(read).hasValue(0);
    }
}
