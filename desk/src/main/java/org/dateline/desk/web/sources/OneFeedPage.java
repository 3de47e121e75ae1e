package org.dateline.desk.web.sources;

import java.util.List;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.frame.Frame;
import org.dateline.store.feed.FeedFacts;

/**
 * What the page of one feed shows.
 *
 * @param facts what its form shows: what people say of it, or what was typed and not taken
 * @param outlets names that the record has
 * @param outcome what came of a form just now
 */
public record OneFeedPage(
        Frame frame, FeedItem item, FeedFacts facts, List<FeedPageItem> pages, List<String> outlets, Outcome outcome) {

    public OneFeedPage {
        pages = List.copyOf(pages);
        outlets = List.copyOf(outlets);
    }

    /** Whether who looks at it may change the feed. */
    public boolean edits() {
        return frame.user() != null && frame.user().canEdit();
    }
}
