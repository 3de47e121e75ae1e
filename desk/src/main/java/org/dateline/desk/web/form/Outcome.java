package org.dateline.desk.web.form;

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
public record Outcome(
        HttpStatus status,
        List<FormFault> faults,
        String done,
        @Nullable Secret secret) {

    public static final Outcome NONE = new Outcome(HttpStatus.OK, List.of(), "", null);

    public Outcome {
        faults = List.copyOf(faults);
    }

    public static Outcome done(String words) {
        return new Outcome(HttpStatus.OK, List.of(), words, null);
    }

    public static Outcome made(String words, Secret secret) {
        return new Outcome(HttpStatus.OK, List.of(), words, secret);
    }

    public static Outcome failed(List<FormFault> faults) {
        return new Outcome(HttpStatus.BAD_REQUEST, faults, "", null);
    }

    public static Outcome failed(String field, String message) {
        return failed(List.of(new FormFault(field, message)));
    }
}
