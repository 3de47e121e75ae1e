package org.dateline.ingest;

import org.dateline.core.article.Article;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ItemFault;

/** Takes what is read, in the order of the input; what it throws ends the reading and reaches the caller. */
public interface ArticleSink {

    /** @param capture the bytes it was read from, and where they stood */
    void article(Article article, Capture capture);

    /** An item that yields no article; its message tells where it stands and why. */
    void quarantined(ItemFault fault);

    /** Something in an archive that is no article was passed over; there may be millions of it between two articles. */
    default void passedOver() {}
}
