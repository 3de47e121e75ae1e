package org.dateline.desk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.store.account.AccountName;
import org.dateline.store.database.StoreFault;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Reads what forms of accounts have in common, and shows their pages. Thread-safe. */
@Component
class Forms {

    private static final String DONE = Outcome.class.getName();

    private final Passwords passwords;
    private final Frames frames;
    private final Screens screens;

    Forms(Passwords passwords, Frames frames, Screens screens) {
        this.passwords = passwords;
        this.frames = frames;
        this.screens = screens;
    }

    Frames frames() {
        return frames;
    }

    Screens screens() {
        return screens;
    }

    /**
     * Leads to the page that shows what was done, so that loading it anew does nothing again; it shows it once.
     *
     * @param page its path
     */
    static ResponseEntity<byte[]> leadTo(String page, Outcome done, HttpServletRequest request) {
        request.getSession().setAttribute(DONE, done);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** What was done just before, if nobody has been shown it. */
    static Outcome takeDone(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !request.getMethod().equals("GET")) {
            return Outcome.NONE;
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            Outcome done = (Outcome) session.getAttribute(DONE);
            session.removeAttribute(DONE);
            return done == null ? Outcome.NONE : done;
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
