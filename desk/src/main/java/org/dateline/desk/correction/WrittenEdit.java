package org.dateline.desk.correction;

import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.core.ledger.correction.WrittenPlace;
import org.dateline.core.place.Gazetteer;

/** Reads the edit of an event's field. */
public final class WrittenEdit {

    private WrittenEdit() {}

    /**
     * The edit.
     *
     * @param event its id
     * @param field its label
     * @param value as analysts write it; empty for nothing; of a place also a name that the gazetteer knows
     * @throws IllegalArgumentException if there is no such field, or it cannot have the value
     */
    public static Change.Edit of(String event, String field, String value) {
        EventField known = EventField.ofLabel(field);
        String stripped = value.strip();
        return new Change.Edit(event, known, known == EventField.PLACE ? place(stripped) : stripped);
    }

    /** A name that the gazetteer knows becomes the largest place of that name. */
    private static String place(String value) {
        return value.isEmpty() || value.contains(";")
                ? value
                : Known.PLACES.findLargest(value).map(WrittenPlace::of).orElse(value);
    }

    /** The places that names are looked up in; read with the first of them. */
    private static final class Known {
        private static final Gazetteer PLACES = Gazetteer.load();
    }
}
