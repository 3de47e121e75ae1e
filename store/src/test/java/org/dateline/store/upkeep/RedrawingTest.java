package org.dateline.store.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.NewRecords;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.derived.Projection;
import org.dateline.store.ledger.Digests;
import org.junit.jupiter.api.Test;

/** A record that another version of the program drew is brought to what this one would have drawn. */
class RedrawingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-08-20T10:00:00Z"), ZoneOffset.UTC);
    private static final long SEED = 3;
    private static final int ARTICLES = 30;

    /** The version of the projection, and a digest of all that it draws of one crisis. */
    private static final String DRAWN = "6 d8152c1f04c3dd6b7da8cd723334a1ce6c99ae1eccdd9c109c0a37438ce02f5d";

    private static RecordExport record(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, CLOCK)) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            ToldCrisis.of(SEED, ARTICLES).forEach(recorder::record);
        }
        return RecordExport.of(address);
    }

    private static void change(RecordAddress address, String... statements) {
        try (Database database = Database.openExisting(address)) {
            database.write(sql -> {
                List.of(statements).forEach(sql::execute);
                return 0;
            });
        }
    }

    private static List<String> reopened(RecordAddress address) {
        List<String> steps = new ArrayList<>();
        UpkeepProgress progress = (step, done, of) -> steps.add(done + " of " + of);
        RecordStore.openExisting(address, CLOCK, progress).close();
        return steps;
    }

    @BothDatabases
    void whatAnEarlierVersionDrewIsDrawnAnew(RecordAddress address) {
        RecordExport now = record(address);
        change(
                address,
                "update drawn set version = 0",
                "delete from posting where item > 5",
                "update incident set voices = 77",
                "delete from merge_key",
                "delete from line_words");

        assertThat(reopened(address)).contains("10 of " + (now.entries().size() + 1));
        assertThat(RecordExport.of(address).findDifference(now)).isEmpty();
        assertThat(reopened(address)).isEmpty();
    }

    @BothDatabases
    void aRecordOfTheFirstSchemaIsBroughtToThatOfToday(RecordAddress address) {
        RecordExport now = record(address);
        change(
                address,
                "create table index_sum as select * from index_day_sum",
                "drop table index_day_sum",
                "drop table index_month_sum",
                "drop table drawn",
                "drop table account",
                "drop table api_token",
                "drop table setup_code",
                "drop table feed",
                "drop table feed_page",
                "drop table quiet_host",
                "drop table subscription",
                "drop table delivery",
                "drop table told_item",
                "drop table scheduled_task",
                "drop index if exists posting_list_beginning",
                "drop index if exists known_name_beginning",
                "delete from schema_history where installed_rank > 2");

        assertThat(reopened(address)).isNotEmpty();
        assertThat(RecordExport.of(address).findDifference(now)).isEmpty();
    }

    @BothDatabases
    void aRecordThatALaterVersionDrewIsLeftAlone(RecordAddress address) {
        record(address);
        change(address, "update drawn set version = 1 + version");
        RecordExport before = RecordExport.of(address);

        assertThatThrownBy(() -> reopened(address))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining(address.toString())
                .hasMessageContaining("later version");
        assertThat(RecordExport.of(address).findDifference(before)).isEmpty();
    }

    @BothDatabases
    void aBrokenLedgerIsNamedAndNothingIsChanged(RecordAddress address) {
        record(address);
        change(address, "update drawn set version = 0", "update ledger set kind = 'letter' where seq = 12");
        RecordExport before = tables(address);

        assertThatThrownBy(() -> reopened(address))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("entry 12")
                .hasMessageContaining("letter");
        assertThat(tables(address).findDifference(before)).isEmpty();
    }

    @BothDatabases
    void aLedgerThatIsNotWholeIsNotDrawnAndCanStillBeLookedAt(RecordAddress address) {
        record(address);
        change(address, "update drawn set version = 0", "update ledger set run = 'another' where seq = 12");

        assertThatThrownBy(() -> reopened(address))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("entry 12")
                .hasMessageContaining("dateline verify");
        try (RecordStore store = RecordStore.openAsItIs(address, CLOCK, UpkeepProgress.SILENT)) {
            assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                    .singleElement()
                    .asString()
                    .contains("entry 12");
        }
    }

    @BothDatabases
    void whoStillHasItOpenWhenALaterVersionDrewItWritesNothingMore(RecordAddress address) {
        record(address);
        try (RecordStore store = RecordStore.open(address, CLOCK)) {
            change(address, "update drawn set version = 1 + version");
            RecordExport before = RecordExport.of(address);
            ArticleRecorder recorder = store.articles(store.begin("read", null));

            assertThatThrownBy(() -> ToldCrisis.of(SEED + 1, 3).forEach(recorder::record))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("later version");
            assertThat(RecordExport.of(address).findDifference(before)).isEmpty();
        }
    }

    /** Without the ledger. */
    private static RecordExport tables(RecordAddress address) {
        change(address, "update ledger set kind = 'run' where kind = 'letter'");
        RecordExport export = RecordExport.of(address);
        change(address, "update ledger set kind = 'letter' where seq = 12");
        return export;
    }

    @Test
    void aProjectionThatDrawsOtherwiseHasAnotherVersion() {
        String tables = String.valueOf(record(NewRecords.inFile()).tables());

        assertThat(Projection.VERSION + " " + Digests.of(tables.getBytes(StandardCharsets.UTF_8)))
                .as(
                        "if the told crisis is the same and its tables are not, raise Projection.VERSION; note what is here")
                .isEqualTo(DRAWN);
    }
}
