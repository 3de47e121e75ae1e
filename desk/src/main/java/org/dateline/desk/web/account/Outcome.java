package org.dateline.desk.web.account;

import java.util.List;
import org.dateline.desk.account.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What came of a form.
 *
 * @param faults what was wrong; empty if it was done
 * @param done what was done, in words; empty if nothing
 * @param secret what is to be shown this once
 */
record Outcome(
        HttpStatus status,
        List<FormFault> faults,
        String done,
        @Nullable Secret secret) {

    static final Outcome NONE = new Outcome(HttpStatus.OK, List.of(), "", null);

    Outcome {
        faults = List.copyOf(faults);
    }

    static Outcome done(String words) {
        return new Outcome(HttpStatus.OK, List.of(), words, null);
    }

    static Outcome made(String words, Secret secret) {
        return new Outcome(HttpStatus.OK, List.of(), words, secret);
    }

    static Outcome failed(List<FormFault> faults) {
        return new Outcome(HttpStatus.BAD_REQUEST, faults, "", null);
    }

    static Outcome failed(String field, String message) {
        return failed(List.of(new FormFault(field, message)));
    }
}
