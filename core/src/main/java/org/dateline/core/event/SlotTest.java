package org.dateline.core.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.ontology.PloverType;

/**
 * A condition of a frame on one of its slots.
 *
 * @param slots names of slots, the first filled of which counts: {@code subject}, {@code object}, a preposition …
 * @param tests alternatives, one of which must hold of the slot's head: {@code place}, {@code @class} …
 * @param wanted false for {@code unless}
 */
record SlotTest(List<String> slots, List<String> tests, boolean wanted) {

    /** A sort that an empty subject is of: a passive without its agent. */
    private static final String UNNAMED = "unnamed";

    private static final Set<String> SORTS = Set.of(
            UNNAMED,
            "any",
            "place",
            "person",
            "person-name",
            "unknown-name",
            "actor",
            "armed",
            "state",
            "number",
            "bare-number",
            "event",
            "subjunctive",
            "that-clause");

    SlotTest {
        slots = List.copyOf(slots);
        tests = List.copyOf(tests);
        for (String test : tests) {
            if (test.startsWith("TYPE=")) {
                PloverType.valueOf(test.substring("TYPE=".length()));
            } else if (!test.startsWith("@") && !test.startsWith("=") && !SORTS.contains(test)) {
                throw new IllegalArgumentException("no such test: " + test);
            }
        }
    }

    /** The lexical classes it asks for, without their {@code @}. */
    List<String> listClasses() {
        return tests.stream()
                .filter(test -> test.startsWith("@"))
                .map(test -> test.substring(1))
                .toList();
    }

    /** Tells whether a passive without its agent is enough: "the newspaper was shut down". */
    boolean allowsUnnamed() {
        return wanted && slots.equals(List.of("subject")) && tests.contains(UNNAMED);
    }

    /** How much it asks for: words and classes more than sorts of things; exceptions nothing. */
    int weight() {
        if (!wanted) {
            return 0;
        }
        return tests.stream()
                        .filter(test -> !test.equals(UNNAMED))
                        .allMatch(test -> test.startsWith("=") || test.startsWith("@") || test.startsWith("TYPE="))
                ? 2
                : 1;
    }
}
