package org.dateline.core.event;

import java.util.List;

/**
 * A condition of a frame on one of its slots.
 *
 * @param slot name of the slot: {@code subject}, {@code object}, a preposition …
 * @param tests alternatives, one of which must hold of the slot's head: {@code place}, {@code @class} …
 * @param wanted false for {@code unless}
 */
record SlotTest(String slot, List<String> tests, boolean wanted) {

    SlotTest {
        tests = List.copyOf(tests);
    }

    /** How much it asks for: words and classes more than sorts of things; exceptions nothing. */
    int weight() {
        if (!wanted) {
            return 0;
        }
        return tests.stream().allMatch(test -> test.startsWith("=") || test.startsWith("@") || test.startsWith("TYPE="))
                ? 2
                : 1;
    }
}
