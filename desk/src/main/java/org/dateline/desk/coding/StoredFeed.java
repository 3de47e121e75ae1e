package org.dateline.desk.coding;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.Origin;
import org.dateline.store.Captures;
import org.dateline.store.StoredCapture;
import org.dateline.store.ledger.EntryContent.CoderId;

/**
 * The captures of a record, read once more from their bytes.
 *
 * @param wanted by what coded them last
 * @param underWay is given each capture under its revision before it is read; who has done with it takes it out
 */
record StoredFeed(Captures captures, Predicate<CoderId> wanted, Map<String, StoredCapture> underWay)
        implements ArticleFeed {

    @Override
    public OptionalLong size() {
        return OptionalLong.of(captures.bytes(wanted));
    }

    @Override
    public void feed(ArticleSink sink, Consumer<InputFault> faults) {
        ArticleReader reader = new ArticleReader();
        captures.each(wanted, capture -> {
            underWay.put(capture.revision(), capture);
            try {
                reader.readAgain(
                        Origin.parse(capture.origin()),
                        capture.bytes(),
                        ReadingInputs.options(capture.readAs(), true),
                        sink);
            } catch (InputFault fault) {
                faults.accept(fault);
            }
        });
    }
}
