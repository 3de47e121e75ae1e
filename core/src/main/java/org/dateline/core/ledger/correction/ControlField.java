package org.dateline.core.ledger.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.record.ControlLine;

/** A field of a line about control that an analyst can give another value, and how the value is written. */
public enum ControlField implements LineField {
    /** As {@link EventField#ACTOR}, but one; empty for nobody that is told. */
    HOLDER("who holds the place after that, with codes in brackets: Taliban [AFGREBTAL]; or nothing") {
        @Override
        public ControlLine set(ControlLine line, String value) {
            return line.withHolder(FieldValues.holder(line, value));
        }
    },
    /** How control changed: {@code captured}, {@code lost} … */
    CHANGE("how control changed: captured, recaptured, lost, contested, attempted, held, relinquished") {
        @Override
        public ControlLine set(ControlLine line, String value) {
            return line.withChange(FieldValues.change(value));
        }
    },
    /** In the form of {@link WrittenPlace}. */
    PLACE("the place") {
        @Override
        public ControlLine set(ControlLine line, String value) {
            if (value.isBlank()) {
                throw new IllegalArgumentException("control is of a place");
            }
            return line.withPlace(WrittenPlace.parse(value).part(line.place().words()));
        }
    },
    /** As {@link EventField#TIME}. */
    TIME("a day such as 2021-07-14, or the first and last it can have been: 2021-07-01/2021-07-14") {
        @Override
        public ControlLine set(ControlLine line, String value) {
            return line.withTime(FieldValues.time(line.sentence(), value));
        }
    };

    private final String form;

    ControlField(String form) {
        this.form = form;
    }

    /**
     * The field of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ControlField ofLabel(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field \"" + label + "\" of control; there are "
                        + Arrays.stream(values()).map(ControlField::label).collect(Collectors.joining(", "))));
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public void check(String value) {
        FieldValues.check(this, value, () -> set(FieldValues.ANY_CONTROL, value));
    }

    /**
     * The line with another value in this field.
     *
     * @throws IllegalArgumentException if the value is not in the field's form
     */
    public abstract ControlLine set(ControlLine line, String value);
}
