package org.dateline.desk.web.sources;

import java.util.List;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.frame.Frame;

/**
 * What the page of sources shows.
 *
 * @param feeds what somebody should look at first
 * @param summary how many there are, and how they fare
 * @param address what was written into the field of the address
 * @param outcome what came of a form just now
 * @param newest the day of the newest article of all, in words; empty if none tells a day
 */
public record SourcesPage(
        Frame frame,
        List<FeedItem> feeds,
        String summary,
        String address,
        Outcome outcome,
        List<OutletItem> outlets,
        String newest) {

    public SourcesPage {
        feeds = List.copyOf(feeds);
        outlets = List.copyOf(outlets);
    }

    /** Whether who looks at it may change feeds. */
    public boolean edits() {
        return frame.user() != null && frame.user().canEdit();
    }

    /**
     * An outlet.
     *
     * @param articles how many of its articles are in the record
     * @param since the day of the first, in words
     * @param newest the day of the newest, in words
     * @param silent for how many days nothing of it came out when the newest article of all did; empty for none
     * @param address of its articles
     */
    public record OutletItem(String name, int articles, String since, String newest, String silent, String address) {}
}
