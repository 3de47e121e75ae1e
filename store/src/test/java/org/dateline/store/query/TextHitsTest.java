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
                    assertThat(hits.few(WORDS, 5, placing(sql))).isEmpty();
                    for (Set<Integer> asked : java.util.List.of(near, far, near)) {
                        Set<Integer> expected = new HashSet<>(asked);
                        expected.retainAll(holding);
                        assertThat(hits.among(asked, WORDS, RECORD_LINE, RECORD_LINE.ID))
                                .isEqualTo(expected);
                    }
                }
                assertThat(new TextHits(sql, words, Index.LINES)
                                .few(WORDS, ITEMS, placing(sql))
                                .orElseThrow())
                        .extracting(Cursor::item)
                        .containsExactlyInAnyOrderElementsOf(holding);
                return 0;
            });
        }
    }

    @BothDatabases
    void findsAnyFormOfAWordButPhrasesAsTheyAre(RecordAddress address) {
        try (Database database = Database.open(address)) {
            FullText words = database.server().fullText();
            database.write(sql -> {
                words.put(sql, Index.LINES, 1, "The bridge was bombed at night.");
                words.put(sql, Index.LINES, 2, "Bombs fell on the bridge.");
                words.put(sql, Index.LINES, 3, "The bombing of the bridges went on.");
                words.put(sql, Index.LINES, 4, "Nobody crossed the bridge.");
                return 0;
            });
            database.read(sql -> {
                assertThat(words.find(sql, Index.LINES, "bombing", ITEMS)).containsExactly(3, 2, 1);
                assertThat(words.find(sql, Index.LINES, "bomb bridge night", ITEMS))
                        .containsExactly(1);
                assertThat(words.find(sql, Index.LINES, "\"bombing\"", ITEMS)).containsExactly(3);
                assertThat(words.find(sql, Index.LINES, "\"the bridge\"", ITEMS))
                        .containsExactly(4, 2, 1);
                assertThat(words.findWithin(sql, Index.LINES, "bombs", 1, 2)).containsExactlyInAnyOrder(1, 2);
                assertThat(words.isMoreThan(sql, Index.LINES, "bombs", 2)).isTrue();
                assertThat(words.isMoreThan(sql, Index.LINES, "bombs", 3)).isFalse();
                return 0;
            });
        }
    }

    private static TextHits.Placing placing(DSLContext sql) {
        return (found, item) -> sql.select(item, RECORD_LINE.SORT_DAY, RECORD_LINE.ID)
                .from(found)
                .leftJoin(RECORD_LINE)
                .on(RECORD_LINE.ID.eq(item));
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
