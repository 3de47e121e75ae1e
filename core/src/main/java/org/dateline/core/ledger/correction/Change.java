package org.dateline.core.ledger.correction;

import java.util.List;

/** What a correction does. Events are named by their ids; what is said of these can be said of lines about control. */
public sealed interface Change {

    /** The lines it is about: events, or lines about control. */
    List<String> events();

    /** The name in the ledger. */
    default String label() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * A field of an event, or of a line about control, has another value.
     *
     * @param event id of the event or the line about control
     * @param value as the field reads it; empty for nothing
     */
    record Edit(String event, LineField field, String value) implements Change {

        public Edit {
            field.check(value);
        }

        @Override
        public List<String> events() {
            return List.of(event);
        }
    }

    /** Reports are of one happening. */
    record Merge(List<String> events) implements Change {

        public Merge {
            events = List.copyOf(events);
            atLeast(2, events);
        }
    }

    /**
     * Some reports are of another happening than the rest.
     *
     * @param apart those that are taken out
     * @param rest those they were with
     */
    record Split(List<String> apart, List<String> rest) implements Change {

        public Split {
            apart = List.copyOf(apart);
            rest = List.copyOf(rest);
            atLeast(1, apart);
            atLeast(1, rest);
            if (rest.stream().anyMatch(apart::contains)) {
                throw new IllegalArgumentException("an event cannot be apart from itself");
            }
        }

        @Override
        public List<String> events() {
            return java.util.stream.Stream.concat(apart.stream(), rest.stream()).toList();
        }
    }

    /** Events are left out: they are misread, or not worth keeping. */
    record Reject(List<String> events) implements Change {

        public Reject {
            events = List.copyOf(events);
            atLeast(1, events);
        }
    }

    /** Somebody has read the words and found events rightly coded. */
    record Confirm(List<String> events) implements Change {

        public Confirm {
            events = List.copyOf(events);
            atLeast(1, events);
        }
    }

    /** A remark, which changes nothing; the reason is its text. */
    record Note(List<String> events) implements Change {

        public Note {
            events = List.copyOf(events);
            atLeast(1, events);
        }
    }

    /**
     * An earlier correction counts no more. An undo can be undone.
     *
     * @param correction its id
     */
    record Undo(String correction) implements Change {

        @Override
        public List<String> events() {
            return List.of();
        }
    }

    private static void atLeast(int least, List<String> events) {
        if (events.size() < least) {
            throw new IllegalArgumentException("needs at least " + least + (least == 1 ? " event" : " events"));
        }
    }
}
