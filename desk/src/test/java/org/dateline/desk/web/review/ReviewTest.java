package org.dateline.desk.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.desk.OneEvent;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.web.RunningDesk;
import org.dateline.store.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left to be looked at when much was looked at. */
class ReviewTest {

    @TempDir
    static Path folder;

    @Test
    void behindManyThatAreConfirmedTheNextAreFound() {
        OneEvent older = new OneEvent(900, "2020-01-01", "Raiders burnt a bridge of old.");
        List<OneEvent> newer = IntStream.range(0, 301)
                .mapToObj(i -> new OneEvent(i, "2021-09-01", "Gunmen of band " + i + " raided a town."))
                .toList();
        try (RunningDesk desk = RunningDesk.on(Path.of(SmallRecord.in(folder)))) {
            RecordStore store = desk.store();
            older.in(store);
            newer.forEach(event -> event.in(store));
            Change confirm = new Change.Confirm(newer.stream().map(OneEvent::id).toList());
            store.corrections()
                    .correct(store.begin("correct", null), new Correction(confirm, "ana", "read them"), null);
            String page = desk.get("/review").body();

            assertThat(page)
                    .contains("/evidence/" + older.id())
                    .doesNotContain(newer.get(300).id());
        }
    }
}
