package org.dateline.ingest;

import java.util.function.LongSupplier;
import org.dateline.core.article.Article;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ItemFault;

/** Gives what is read of an archive on, and tells of each capture how far in the archive it leads. */
final class Shares implements ArticleSink {

    private final ArticleSink sink;

    private LongSupplier position = () -> 0;

    private long before;

    Shares(ArticleSink sink) {
        this.sink = sink;
    }

    /** @param where how many bytes of the archive have been read */
    void by(LongSupplier where) {
        position = where;
    }

    @Override
    public void article(Article article, Capture capture) {
        long now = position.getAsLong();
        Capture shared = capture.sharing(Math.max(0, now - before));
        before = Math.max(before, now);
        sink.article(article, shared);
    }

    @Override
    public void quarantined(ItemFault fault) {
        sink.quarantined(fault);
    }

    @Override
    public void passedOver() {
        sink.passedOver();
    }
}
