package org.dateline.desk.listening;

import java.util.Objects;
import java.util.Set;
import org.dateline.desk.coding.PageReading;
import org.dateline.desk.coding.PageReading.PageRead;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.ingest.web.Answer;
import org.dateline.ingest.web.Fetched;
import org.dateline.ingest.web.Manners;
import org.dateline.ingest.web.Validators;
import org.dateline.ingest.web.WebFault;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.feed.Tags;
import org.jspecify.annotations.Nullable;

/** Fetches pages and reads them into the record. Thread-safe. */
final class PageFetching {

    /** Not there, or not for us. */
    private static final Set<Integer> NOT_FOR_US = Set.of(400, 401, 402, 403, 404, 405, 406, 410, 451);

    /** Of these, what will not be otherwise soon. */
    private static final Set<Integer> LASTING = Set.of(404, 410, 451);

    private final WebReader web;
    private final Manners manners;
    private final PageReading reading;

    PageFetching(WebReader web, Manners manners, PageReading reading) {
        this.web = web;
        this.manners = manners;
        this.reading = reading;
    }

    /** @param outlet whose the page is if it names none itself; null if unknown */
    PageOutcome fetch(FeedPage page, @Nullable String outlet) {
        String address = page.address().written();
        try {
            Answer answer = web.ask(
                    address, new Validators(page.tags().etag(), page.tags().lastModified()), manners.unnamed());
            if (answer instanceof Answer.Found found) {
                return read(page, found.fetched(), outlet);
            }
            return answer instanceof Answer.Declined declined
                    ? declined(declined)
                    : new PageOutcome.Unchanged(page.tags());
        } catch (WebFault fault) {
            String reason = Objects.requireNonNull(fault.getMessage());
            return fault.isRefused()
                    ? new PageOutcome.SetAside(reason, fault.isForbidden())
                    : new PageOutcome.Failed(reason, fault.isHost(), null);
        }
    }

    private static PageOutcome declined(Answer.Declined declined) {
        if (NOT_FOR_US.contains(declined.status())) {
            return new PageOutcome.SetAside(declined.inWords(), LASTING.contains(declined.status()));
        }
        return new PageOutcome.Failed(declined.inWords(), Busy.is(declined.status()), declined.retryAfter());
    }

    private static boolean isOtherLanguage(ReadingFault fault) {
        return fault instanceof ItemFault item && item.kind() == ItemFault.Kind.OTHER_LANGUAGE;
    }

    private PageOutcome read(FeedPage page, Fetched fetched, @Nullable String outlet) {
        Tags tags = new Tags(fetched.validators().etag(), fetched.validators().lastModified());
        PageRead read = reading.read(fetched, page.text(), outlet);
        ReadingFault fault = read.fault();
        if (fault != null) {
            return new PageOutcome.SetAside(fault.reason(), isOtherLanguage(fault));
        }
        if (read.text() == null || read.kept() == null) {
            return new PageOutcome.Unchanged(tags);
        }
        return new PageOutcome.Read(read.text(), read.kept(), tags);
    }
}
