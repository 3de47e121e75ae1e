package org.dateline.desk.web.sources;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.dateline.ingest.feed.ListedFeed;

/**
 * The feeds that a page names, to choose from.
 *
 * @param address of the page
 */
public record ChoicePage(Frame frame, String address, List<ListedFeed> feeds) {

    public ChoicePage {
        feeds = List.copyOf(feeds);
    }
}
