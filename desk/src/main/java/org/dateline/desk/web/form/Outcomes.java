package org.dateline.desk.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Leads from forms to the pages that tell what came of them. Thread-safe. */
@Component
public class Outcomes {

    private static final String DONE = Outcome.class.getName();

    /** So long what was done waits for its page: a secret is not to lie in a session that nobody looks at. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Clock clock;

    Outcomes(Clock clock) {
        this.clock = clock;
    }

    /** What was done, for the page that is led to, up to a moment. */
    private record Waiting(Outcome done, Instant until) {}

    /**
     * Leads to the page that shows what was done, so that loading it anew does nothing again; it shows it once, under
     * this address alone.
     *
     * @param page its path
     */
    public ResponseEntity<byte[]> leadTo(String page, Outcome done, HttpServletRequest request) {
        HttpSession session = request.getSession();
        String once = UUID.randomUUID().toString();
        synchronized (WebUtils.getSessionMutex(session)) {
            forgetOld(session);
            session.setAttribute(
                    key(page, once), new Waiting(done, clock.instant().plus(PATIENCE)));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page + "?done=" + once))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** What was done just before and led here, if nobody has been shown it. */
    public Outcome takeDone(String page, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !request.getMethod().equals("GET")) {
            return Outcome.NONE;
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            forgetOld(session);
            String key = key(page, request.getParameter("done"));
            Waiting waiting = (Waiting) session.getAttribute(key);
            session.removeAttribute(key);
            return waiting == null ? Outcome.NONE : waiting.done();
        }
    }

    private static String key(String page, @Nullable String once) {
        return DONE + page + "?" + once;
    }

    private void forgetOld(HttpSession session) {
        for (String key : Collections.list(session.getAttributeNames())) {
            if (session.getAttribute(key) instanceof Waiting waiting
                    && waiting.until().isBefore(clock.instant())) {
                session.removeAttribute(key);
            }
        }
    }
}
