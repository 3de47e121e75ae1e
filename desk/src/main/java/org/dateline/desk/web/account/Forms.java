package org.dateline.desk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.form.Outcomes;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.store.account.AccountName;
import org.dateline.store.database.StoreFault;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reads what forms of accounts have in common, and shows their pages. Thread-safe. */
@Component
class Forms {

    private final Passwords passwords;
    private final Frames frames;
    private final Screens screens;
    private final Outcomes outcomes;

    Forms(Passwords passwords, Frames frames, Screens screens, Outcomes outcomes) {
        this.passwords = passwords;
        this.frames = frames;
        this.screens = screens;
        this.outcomes = outcomes;
    }

    Frames frames() {
        return frames;
    }

    Screens screens() {
        return screens;
    }

    /** As {@link Outcomes#leadTo}. */
    ResponseEntity<byte[]> leadTo(String page, Outcome done, HttpServletRequest request) {
        return outcomes.leadTo(page, done, request);
    }

    /** As {@link Outcomes#takeDone}. */
    Outcome takeDone(String page, HttpServletRequest request) {
        return outcomes.takeDone(page, request);
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
