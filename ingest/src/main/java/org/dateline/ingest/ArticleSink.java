package org.dateline.ingest;

import org.dateline.core.article.Article;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;

/** Takes what is read, in the order of the input; what it throws ends the reading and reaches the caller. */
public interface ArticleSink {

    /** @param origin where it was read */
    void article(Article article, Origin origin);

    /** An item that yields no article; its message tells where it stands and why. */
    void quarantined(ItemFault fault);
}
