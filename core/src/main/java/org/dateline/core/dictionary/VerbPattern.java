package org.dateline.core.dictionary;

import java.util.List;

/**
 * What must stand around a verb for a code of its own: {@code - SAID * BORDER [192]}.
 *
 * @param elements in the order of the words; exactly one is the verb
 * @param code what it codes
 * @param line from 1
 */
public record VerbPattern(List<PatternElement> elements, PairedCode code, int line) {

    public VerbPattern {
        elements = List.copyOf(elements);
        long verbs = elements.stream()
                .filter(element -> element.kind() == PatternElement.Kind.VERB)
                .count();
        if (verbs != 1) {
            throw new IllegalArgumentException(verbs == 0 ? "no * for the verb" : "more than one * for the verb");
        }
    }

    /** Where the verb stands among the elements, from 0. */
    public int verbAt() {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).kind() == PatternElement.Kind.VERB) {
                return i;
            }
        }
        throw new IllegalStateException("a pattern has its verb");
    }
}
