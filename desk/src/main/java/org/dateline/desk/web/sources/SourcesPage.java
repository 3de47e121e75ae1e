package org.dateline.desk.web.sources;

import java.util.List;
import org.dateline.desk.web.frame.Frame;

/**
 * What the page of outlets shows.
 *
 * @param newest the day of the newest article of all, in words; empty if none tells a day
 */
public record SourcesPage(Frame frame, List<OutletItem> outlets, String newest) {

    public SourcesPage {
        outlets = List.copyOf(outlets);
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
