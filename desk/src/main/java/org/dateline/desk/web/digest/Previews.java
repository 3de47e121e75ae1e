package org.dateline.desk.web.digest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.digest.DigestEditions;
import org.dateline.desk.edition.Edition;
import org.dateline.desk.edition.Heading;
import org.dateline.desk.edition.Letter;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Arrivals;
import org.dateline.store.query.FilterFault;
import org.dateline.store.query.KnownItems;
import org.dateline.store.query.RecordDays;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Subscription;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes letters as they would be sent now, and sends none. Thread-safe. */
@Component
class Previews {

    /** A letter runs nothing, loads nothing and leads nowhere but by its links. */
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline';"
            + " form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox allow-same-origin";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final RecordStore store;
    private final DigestEditions editions;
    private final Frames frames;
    private final Screens screens;
    private final Clock clock;

    Previews(RecordStore store, DigestEditions editions, Frames frames, Screens screens, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.frames = frames;
        this.screens = screens;
        this.clock = clock;
    }

    /** What the articles of the newest day tell that those before them did not. */
    Edition newest(UrlFilter filter, URI desk) {
        ZoneId zone = ZoneId.systemDefault();
        Optional<LocalDate> last = store.queries().days().map(RecordDays::last);
        LocalDate day = last.orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone));
        Arrivals arrivals = last.<Arrivals>map(one -> new Arrivals.Of(one, one)).orElse(new Arrivals.Behind(0));
        return editions.of(arrivals, filter.filter(), KnownItems.NONE, new Heading(null, day, zone, desk, null, true));
    }

    /**
     * Has a letter of a filter made once, so that nobody subscribes to what can never be told.
     *
     * @param field of the form that is wrong then
     * @param faults gets why it cannot
     */
    void check(UrlFilter filter, String field, List<FormFault> faults) {
        try {
            newest(filter, URI.create("http://localhost/"));
        } catch (FilterFault fault) {
            faults.add(new FormFault(field, "The filter above cannot be told of: " + fault.getMessage() + "."));
        }
    }

    /** What is new to somebody who is told; the link by which he leaves is his alone. */
    Edition next(Subscription subscription, URI desk) {
        Daily daily = subscription.wish().daily();
        ZoneId zone = daily == null ? ZoneOffset.UTC : daily.zone();
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        return editions.since(
                subscription.told(),
                UrlFilter.parse(subscription.wish().filter()).filter(),
                ids -> store.subscriptions().toldItems().read(subscription.id(), ids),
                new Heading(subscription.wish().name(), day, zone, desk, null, daily != null));
    }

    /**
     * What it is as plain text, with the way to the other form.
     *
     * @param about whose it is, or what it is of
     * @param html the other form's address
     */
    ResponseEntity<byte[]> text(Edition edition, String about, String html, HttpServletRequest request) {
        return screens.showOnce(
                HttpStatus.OK,
                "digest/preview",
                new PreviewPage(
                        frames.of(Section.DIGEST, "Preview", "", DigestPages.filter(request), request),
                        about,
                        edition.news(),
                        edition.letter(),
                        html));
    }

    /** The letter as programs of mail show it, under a policy of its own. */
    static ResponseEntity<byte[]> html(Letter letter, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Cache-Control", "no-store")
                .body(letter.page().getBytes(StandardCharsets.UTF_8));
    }
}
