package org.dateline.corenlp.names;

import org.dateline.core.syntax.NameType;

/** The labels of the model. */
final class NameLabels {

    /** The label of what is no name, and of what is before a sentence. */
    static final String OUTSIDE = "O";

    private NameLabels() {}

    static NameType type(String label) {
        return switch (label) {
            case "PERSON" -> NameType.PERSON;
            case "LOCATION" -> NameType.LOCATION;
            case "ORGANIZATION" -> NameType.ORGANIZATION;
            default -> NameType.NONE;
        };
    }
}
