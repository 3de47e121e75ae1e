package org.dateline.desk.correction;

import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.ControlField;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.core.ledger.correction.LineField;
import org.dateline.core.ledger.correction.WrittenPlace;

/** Reads the edit of a field of an event, or of a line about control. */
public final class WrittenEdit {

    private WrittenEdit() {}

    /**
     * The edit of an event.
     *
     * @param event its id
     * @param field its label
     * @param value as analysts write it; empty for nothing; of a place also a name that the gazetteer knows
     * @throws IllegalArgumentException if there is no such field, or it cannot have the value
     */
    public static Change.Edit of(String event, String field, String value) {
        return of(event, EventField.ofLabel(field), value);
    }

    /** The edit of a line about control, else as {@link #of(String, String, String)}. */
    public static Change.Edit ofControl(String control, String field, String value) {
        return of(control, ControlField.ofLabel(field), value);
    }

    /** As {@link #of(String, String, String)}. */
    public static Change.Edit of(String line, LineField field, String value) {
        String stripped = value.strip();
        return new Change.Edit(line, field, isPlace(field) ? place(stripped) : stripped);
    }

    /** Tells whether a field's values are places. */
    public static boolean isPlace(LineField field) {
        return field == EventField.PLACE || field == ControlField.PLACE;
    }

    /** Tells whether a value is the name of a place that the gazetteer does not have. */
    public static boolean isUnknownPlace(LineField field, String value) {
        return isPlace(field)
                && !value.isBlank()
                && !value.contains(";")
                && NearPlaces.find(value).isEmpty();
    }

    /** A name that the gazetteer knows becomes the largest place of that name. */
    private static String place(String value) {
        return value.isEmpty() || value.contains(";")
                ? value
                : NearPlaces.find(value).map(WrittenPlace::of).orElse(value);
    }
}
