package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldArticle;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.derived.Codings;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** What rows of articles cost. */
class ArticleRowsTest {

    @BothDatabases
    void theLedgerIsAskedOnceForManyArticles(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            for (String outlet : List.of("lantern", "courier", "oxus")) {
                recorder.record(ToldArticle.of(outlet, "2021-08-10")
                        .say("The market of " + outlet + " opened again.")
                        .capture());
            }
        }
        AtomicInteger asked = new AtomicInteger();
        try (Database database = Database.openExisting(address)) {
            List<ArticleRow> rows = database.read(sql -> {
                List<Cursor> items = sql.fetch("select id from article").getValues(0, Integer.class).stream()
                        .map(article -> Cursor.at(0, article))
                        .toList();
                return new ArticleRows(listened(sql, asked), new Codings())
                        .rows(items).stream().flatMap(List::stream).toList();
            });
            assertThat(rows).hasSize(3).extracting(ArticleRow::foundAt).doesNotHaveDuplicates();
        }
        assertThat(asked).hasValue(1);
    }

    private static DSLContext listened(DSLContext sql, AtomicInteger asked) {
        return DSL.using(sql.configuration().derive(new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext statement) {
                if (String.valueOf(statement.sql()).toLowerCase(Locale.ROOT).contains("ledger")) {
                    asked.incrementAndGet();
                }
            }
        })));
    }
}
