package org.dateline.core.statement;

import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the text tells of somebody where it mentions them.
 *
 * @param phrase the name, or the noun phrase of somebody unnamed
 * @param role words of a title or apposition
 * @param affiliation the body or country they belong to
 * @param named whether a proper name identifies them
 * @param kind what they are; UNSPECIFIED if no word tells
 * @param former whether they have left the role
 */
record Identity(
        Phrase phrase,
        @Nullable Span role,
        @Nullable Span affiliation,
        boolean named,
        SpeakerClass kind,
        boolean former) {

    /** The same phrase with what an earlier mention told. */
    Identity with(Identity known) {
        return new Identity(phrase, known.role, known.affiliation, named, known.kind, known.former);
    }
}
