package org.dateline.core.ledger.correction;

import java.util.Locale;

/** A field of a line of the record that an analyst can give another value. */
public sealed interface LineField permits EventField, ControlField {

    /** The name of the constant. */
    String name();

    /** How a value is written, in words. */
    String form();

    /** @throws IllegalArgumentException if the value is not in the field's form */
    void check(String value);

    /** The name on the command line and in the ledger. */
    default String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
