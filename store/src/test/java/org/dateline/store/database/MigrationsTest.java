package org.dateline.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;

/** A record of an earlier version is brought to what this one would have written. */
class MigrationsTest {

    private static final long SEED = 3;
    private static final int ARTICLES = 20;

    @BothDatabases
    void sumsByDayAreKeptAndThoseByMonthMadeOfThem(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC())) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            ToldCrisis.of(SEED, ARTICLES).forEach(recorder::record);
        }
        RecordExport now = RecordExport.of(address);
        assertThat(now.tables().get("index_month_sum")).isNotEmpty();
        try (Database database = Database.openExisting(address)) {
            database.write(sql -> {
                sql.execute("create table index_sum as select * from index_day_sum");
                sql.execute("drop table index_day_sum");
                sql.execute("drop table index_month_sum");
                return sql.execute("delete from schema_history where installed_rank > 2");
            });
        }
        assertThat(RecordExport.of(address).findDifference(now)).isEmpty();
    }
}
