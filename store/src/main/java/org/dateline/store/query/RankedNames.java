package org.dateline.store.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of those who take part in incidents, the most active first; then of those who only speak; then of those who only
 * stand in events that are in no incident, or stand there under another name.
 */
interface RankedNames {

    /** What names are found by; who is found by one is not looked for by those behind it. */
    List<String> KINDS = List.of("incident", "statement", "event");

    /**
     * A name with its place.
     *
     * @param name folded
     * @param list number of the list that it was found by
     * @param size how many incidents, or else statements, or else events
     * @param kind which of {@link #KINDS} these are
     * @param isAtLeast whether only the newest were counted
     * @param lastDay of the incidents, counted from 1970-01-01, 0 if unknown; null if it was not looked up
     */
    record Rank(
            String name,
            int list,
            int size,
            int kind,
            boolean isAtLeast,
            @Nullable Integer lastDay) {

        int incidents() {
            return kind == 0 ? size : 0;
        }

        /** Where it stands: who takes part in no incident is behind who does. */
        Cursor cursor() {
            return new Cursor(size, list, kind);
        }
    }

    /**
     * Some names behind a place; none if there are no more.
     *
     * @param place the cursor of a name; null for the beginning
     */
    List<Rank> behind(@Nullable Cursor place);
}
