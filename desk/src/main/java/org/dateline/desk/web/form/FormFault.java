package org.dateline.desk.web.form;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a form.
 *
 * @param field the id of the field that is to be changed
 * @param message in words that do not repeat what was typed there
 */
public record FormFault(String field, String message) {

    /** What is wrong with one field. */
    public static Optional<String> of(List<FormFault> faults, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FormFault::message)
                .findFirst();
    }
}
