package org.dateline.desk.coding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.RecordStore;
import org.dateline.store.StoredCapture;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into a record, one transaction an article, and tells a listener how far it is. One that is stopped leaves
 * its run without an end: what was kept stays, and the same again goes on from there.
 *
 * @param resources what they are coded with
 * @param run has the same resources
 */
public record Reading(RecordStore store, CodingResources resources, CodingRun run) {

    /** Reads what the record does not have yet; what cannot be read or coded goes to the listener and the rest goes on. */
    public Tally read(ReadingInputs inputs, ReadingListener listener) {
        ArticleRecorder articles = store.articles(store.begin("read", resources.coder(), inputs.identity()));
        RecordingSink sink =
                new RecordingSink(resources, articles, (article, capture) -> inputs.readAs(capture), listener);
        return end(articles, listener, run.code(inputs.files(), inputs.options(), sink));
    }

    /** Codes once more what the record keeps and another coder coded last. */
    public Tally recode(RecodingListener listener) {
        ArticleRecorder articles = store.articles(store.begin("recode", resources.coder()));
        Map<String, StoredCapture> underWay = new ConcurrentHashMap<>();
        CoderId coder = resources.coder();
        StoredFeed feed = new StoredFeed(store.captures(), last -> !last.equals(coder), underWay);
        RecordingSink sink =
                new RecordingSink(
                        resources, articles, (article, capture) -> readAs(underWay.get(article.revision())), listener) {
                    @Override
                    public void take(Recorded coded) {
                        super.take(coded);
                        StoredCapture before = underWay.remove(coded.article().revision());
                        if (before != null) {
                            listener.recoded(before, coded.capture());
                        }
                    }
                };
        return end(articles, listener, run.code(feed, sink));
    }

    private static Tally end(ArticleRecorder articles, ReadingListener listener, Tally tally) {
        if (listener.goesOn()) {
            articles.end(tally.articles(), tally.faults());
        }
        return tally;
    }

    private static ReadAs readAs(@Nullable StoredCapture capture) {
        return capture == null ? ReadAs.FOUND : capture.readAs();
    }
}
