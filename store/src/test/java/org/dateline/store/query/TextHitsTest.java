package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.BothDatabases;
import org.dateline.store.database.Database;
import org.dateline.store.database.FullText;
import org.dateline.store.database.FullText.Index;
import org.dateline.store.database.RecordAddress;
import org.jooq.DSLContext;

/** The same is found in whatever way it is looked for. */
class TextHitsTest {

    private static final int ITEMS = 400;
    private static final String WORDS = "people died";

    @BothDatabases
    void findsTheSameOneByOneInStretchesAndInLists(RecordAddress address) {
        Random random = new Random(5);
        Set<Integer> holding = new TreeSet<>();
        try (Database database = Database.open(address)) {
            FullText words = database.server().fullText();
            database.write(sql -> {
                for (int item = 1; item <= ITEMS; item++) {
                    boolean holds = random.nextInt(3) == 0;
                    words.put(sql, Index.LINES, item, holds ? "Nine people died." : "Nine people fled.");
                    row(sql, item);
                    if (holds) {
                        holding.add(item);
                    }
                }
                return 0;
            });
            database.read(sql -> {
                Set<Integer> near = numbers(random, 100, 130, 30);
                Set<Integer> far = numbers(random, 1, ITEMS, 3);
                for (TextHits.Ways ways : new TextHits.Ways[] {
                    TextHits.Ways.USUAL,
                    new TextHits.Ways(1000, 1, 1),
                    new TextHits.Ways(10, 1, 1),
                    new TextHits.Ways(10, 1, 1000)
                }) {
                    TextHits hits = new TextHits(sql, words, Index.LINES, ways);
                    assertThat(hits.few(WORDS, 5)).isEmpty();
                    for (Set<Integer> asked : java.util.List.of(near, far, near)) {
                        Set<Integer> expected = new HashSet<>(asked);
                        expected.retainAll(holding);
                        assertThat(hits.among(asked, WORDS, RECORD_LINE, RECORD_LINE.ID))
                                .isEqualTo(expected);
                    }
                }
                assertThat(new TextHits(sql, words, Index.LINES).few(WORDS, ITEMS))
                        .contains(holding);
                return 0;
            });
        }
    }

    private static Set<Integer> numbers(Random random, int from, int to, int many) {
        Set<Integer> numbers = new TreeSet<>();
        while (numbers.size() < many) {
            numbers.add(from + random.nextInt(to - from + 1));
        }
        return numbers;
    }

    private static void row(DSLContext sql, int item) {
        sql.insertInto(RECORD_LINE)
                .columns(
                        RECORD_LINE.ID,
                        RECORD_LINE.NAME,
                        RECORD_LINE.KIND,
                        RECORD_LINE.REVISION,
                        RECORD_LINE.LINES,
                        RECORD_LINE.LINE,
                        RECORD_LINE.SORT_DAY,
                        RECORD_LINE.STANDING,
                        RECORD_LINE.LISTS)
                .values(item, "line" + item, "event", 1, 1, item, 0, "live", "")
                .execute();
    }
}
