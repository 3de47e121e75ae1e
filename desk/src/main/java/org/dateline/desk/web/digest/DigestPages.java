package org.dateline.desk.web.digest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dateline.desk.filter.FilterText;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.subscription.Correspondence;
import org.dateline.desk.web.DeskSettings;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.security.Analyst;
import org.dateline.desk.web.security.Analysts;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.SubscriptionBook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows who is told of what is new. Thread-safe. */
@Component
class DigestPages {

    static final String PAGE = "/digest";
    static final String SUBSCRIPTIONS = PAGE + "/subscriptions";

    private static final int LAST = 5;

    private final SubscriptionBook book;
    private final MailSetup mail;
    private final DeskSettings settings;
    private final Analysts analysts;
    private final Around around;

    DigestPages(RecordStore store, MailSetup mail, DeskSettings settings, Analysts analysts, Around around) {
        this.book = store.subscriptions();
        this.mail = mail;
        this.settings = settings;
        this.analysts = analysts;
        this.around = around;
    }

    /** What is around pages. */
    @Component
    record Around(Frames frames, Screens screens, Clock clock) {}

    MailSetup mail() {
        return mail;
    }

    /** Who asks, as letters tell it. */
    String who(HttpServletRequest request) {
        return analysts.of(request).name();
    }

    /** The address of the desk's first page, as letters have it. */
    URI desk(HttpServletRequest request) {
        return settings.letterUrl(URI.create("http://localhost:" + request.getLocalPort() + "/"));
    }

    /** Who writes letters. */
    Correspondence writer(MailSettings sender, HttpServletRequest request) {
        return Correspondence.of(desk(request), sender);
    }

    /** The filter of the address: a form's fields are none. */
    static UrlFilter filter(HttpServletRequest request) {
        return UrlFilter.parse(Objects.requireNonNullElse(request.getQueryString(), ""));
    }

    /** The page with all that the one who asks may see. */
    ResponseEntity<byte[]> page(Outcome outcome, DigestForm form, HttpServletRequest request) {
        UrlFilter filter = filter(request);
        Analyst analyst = analysts.of(request);
        Instant now = around.clock().instant();
        List<SubscriptionItem> seen = analyst.canSeeSubscribers()
                ? book.all().listSubscriptions().stream()
                        .map(one -> SubscriptionItem.of(one, book.deliveries().listLast(one.id(), LAST), now))
                        .toList()
                : List.of();
        return around.screens()
                .showOnce(
                        outcome.status(),
                        "digest/page",
                        new DigestPage(
                                around.frames().of(Section.DIGEST, filter, request),
                                FilterText.of(filter.query()),
                                mail,
                                form,
                                seen,
                                outcome));
    }
}
