package org.dateline.core.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.ontology.PloverType;

/**
 * A condition of a frame on one of its slots.
 *
 * @param slots names of slots, the first filled of which counts: {@code subject}, {@code object}, a preposition …
 * @param tests alternatives, one of which must hold of the slot's head
 * @param wanted false for {@code unless}
 */
record SlotTest(List<String> slots, List<Alternative> tests, boolean wanted) {

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
    }

    /** What an alternative asks of a word. */
    enum Kind {
        /** To be of a lexical class, {@code @class}. */
        CLASS,
        /** To be one of some lemmas, {@code =word|word}. */
        WORDS,
        /** To trigger a frame of a type, {@code TYPE=ASSAULT}. */
        TYPE,
        /** To be a thing of a sort, {@code place}. */
        SORT
    }

    /**
     * One alternative of a test.
     *
     * @param name of the class, the type or the sort; empty for words
     * @param lemmas lower case; empty unless of kind WORDS
     */
    record Alternative(Kind kind, String name, Set<String> lemmas) {

        /**
         * Reads an alternative as frame files write it.
         *
         * @throws IllegalArgumentException if there is no such test
         */
        static Alternative parse(String test) {
            if (test.startsWith("@")) {
                return new Alternative(Kind.CLASS, test.substring(1), Set.of());
            }
            if (test.startsWith("=")) {
                return new Alternative(
                        Kind.WORDS, "", Set.copyOf(List.of(test.substring(1).split("\\|"))));
            }
            if (test.startsWith("TYPE=")) {
                PloverType type = PloverType.valueOf(test.substring("TYPE=".length()));
                return new Alternative(Kind.TYPE, type.name(), Set.of());
            }
            if (!SORTS.contains(test)) {
                throw new IllegalArgumentException("no such test: " + test);
            }
            return new Alternative(Kind.SORT, test, Set.of());
        }

        private boolean isUnnamed() {
            return kind == Kind.SORT && name.equals(UNNAMED);
        }
    }

    /** The lexical classes it asks for, without their {@code @}. */
    List<String> listClasses() {
        return tests.stream()
                .filter(test -> test.kind() == Kind.CLASS)
                .map(Alternative::name)
                .toList();
    }

    /** Tells whether a passive without its agent is enough: "the newspaper was shut down". */
    boolean allowsUnnamed() {
        return wanted && slots.equals(List.of("subject")) && tests.stream().anyMatch(Alternative::isUnnamed);
    }

    /** How much it asks for: words and classes more than sorts of things; exceptions nothing. */
    int weight() {
        if (!wanted) {
            return 0;
        }
        return tests.stream().allMatch(test -> test.isUnnamed() || test.kind() != Kind.SORT) ? 2 : 1;
    }
}
