package org.dateline.desk.listening;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.dateline.desk.coding.PageReading;
import org.dateline.desk.coding.PageReading.PageRead;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.ingest.web.Answer;
import org.dateline.ingest.web.Fetched;
import org.dateline.ingest.web.Manners;
import org.dateline.ingest.web.Validators;
import org.dateline.ingest.web.WebAddress;
import org.dateline.ingest.web.WebFault;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.feed.Tags;

/** Fetches pages and reads them into the record. Thread-safe. */
final class PageFetching {

    /** Not there, or not for us: neither will be otherwise soon. */
    private static final Set<Integer> FINAL = Set.of(400, 401, 402, 403, 404, 405, 406, 410, 451);

    private final WebReader web;
    private final Manners manners;
    private final PageReading reading;

    PageFetching(WebReader web, Manners manners, PageReading reading) {
        this.web = web;
        this.manners = manners;
        this.reading = reading;
    }

    PageOutcome fetch(FeedPage page) {
        String address = page.address().written();
        try {
            URI uri = WebAddress.of(address);
            if (!manners.allows(uri)) {
                return new PageOutcome.SetAside("its host does not let programs read it (robots.txt)");
            }
            manners.await(uri);
            Answer answer = web.ask(
                    address, new Validators(page.tags().etag(), page.tags().lastModified()));
            if (answer instanceof Answer.Found found) {
                return read(page, found.fetched());
            }
            return answer instanceof Answer.Declined declined
                    ? declined(declined)
                    : new PageOutcome.Unchanged(page.tags());
        } catch (WebFault fault) {
            String reason = Objects.requireNonNull(fault.getMessage());
            return fault.isRefused() ? new PageOutcome.SetAside(reason) : new PageOutcome.Failed(reason, true, null);
        }
    }

    private static PageOutcome declined(Answer.Declined declined) {
        if (FINAL.contains(declined.status())) {
            return new PageOutcome.SetAside(declined.inWords());
        }
        return new PageOutcome.Failed(declined.inWords(), Busy.is(declined.status()), declined.retryAfter());
    }

    private PageOutcome read(FeedPage page, Fetched fetched) {
        Tags tags = new Tags(fetched.validators().etag(), fetched.validators().lastModified());
        PageRead read = reading.read(fetched, page.text());
        ReadingFault fault = read.fault();
        if (fault != null) {
            return new PageOutcome.SetAside(fault.reason());
        }
        if (read.text() == null || read.kept() == null) {
            return new PageOutcome.Unchanged(tags);
        }
        return new PageOutcome.Read(read.text(), read.kept(), tags);
    }
}
