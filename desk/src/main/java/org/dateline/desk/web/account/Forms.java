package org.dateline.desk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.store.account.AccountName;
import org.dateline.store.database.StoreFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Reads what forms of accounts have in common, and shows their pages. Thread-safe. */
@Component
class Forms {

    private static final String DONE = Outcome.class.getName();

    /** So long what was done waits for its page: a secret is not to lie in a session that nobody looks at. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Passwords passwords;
    private final Frames frames;
    private final Screens screens;
    private final Clock clock;

    Forms(Passwords passwords, Frames frames, Screens screens, Clock clock) {
        this.passwords = passwords;
        this.frames = frames;
        this.screens = screens;
        this.clock = clock;
    }

    /** What was done, for the page that is led to, up to a moment. */
    private record Waiting(Outcome done, Instant until) {}

    Frames frames() {
        return frames;
    }

    Screens screens() {
        return screens;
    }

    /**
     * Leads to the page that shows what was done, so that loading it anew does nothing again; it shows it once, under
     * this address alone.
     *
     * @param page its path
     */
    ResponseEntity<byte[]> leadTo(String page, Outcome done, HttpServletRequest request) {
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
    Outcome takeDone(String page, HttpServletRequest request) {
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

    /** @param faults gets what is wrong with the name */
    Optional<AccountName> name(String typed, String field, List<FormFault> faults) {
        try {
            return Optional.of(new AccountName(typed));
        } catch (IllegalArgumentException e) {
            faults.add(new FormFault(field, "Choose another name: " + e.getMessage() + "."));
            return Optional.empty();
        }
    }

    /** @param faults gets what is wrong with a new password that was typed twice */
    void password(String typed, String again, AccountName name, List<FormFault> faults) {
        passwords.findFault(typed, name).ifPresent(reason -> faults.add(new FormFault("password", reason)));
        if (!typed.equals(again)) {
            faults.add(new FormFault("again", "The two passwords are not the same."));
        }
    }

    /**
     * What the record does not take.
     *
     * @throws StoreFault the same, if it is no fault of who filled in the form
     */
    static FormFault refused(String field, StoreFault fault) {
        if (fault.kind() != StoreFault.Kind.MISUSED) {
            throw fault;
        }
        return new FormFault(field, "That cannot be done: " + fault.reason() + ".");
    }
}
