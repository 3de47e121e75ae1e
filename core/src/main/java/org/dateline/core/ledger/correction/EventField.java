package org.dateline.core.ledger.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.record.EventLine;

/** A field of an event that an analyst can give another value, and how the value is written. */
public enum EventField implements LineField {
    /** A PLOVER type: {@code ASSAULT}. */
    TYPE("a PLOVER type such as ASSAULT") {
        @Override
        public EventLine set(EventLine event, String value) {
            return FieldValues.withType(event, value);
        }
    },
    /** A mode of the type; empty for none. */
    MODE("a PLOVER mode such as airstrike, or nothing") {
        @Override
        public EventLine set(EventLine event, String value) {
            return FieldValues.withMode(event, value);
        }
    },
    /** A day, or the first and the last that it can have been, with a slash between; either may be empty. */
    TIME("a day such as 2021-07-14, or the first and last it can have been: 2021-07-01/2021-07-14") {
        @Override
        public EventLine set(EventLine event, String value) {
            return FieldValues.withTime(event, value);
        }
    },
    /** In the form of {@link WrittenPlace}; empty for none. */
    PLACE("a place, or nothing") {
        @Override
        public EventLine set(EventLine event, String value) {
            return FieldValues.withPlace(event, value);
        }
    },
    /** Names with their CAMEO codes in brackets, separated by semicolons: {@code Taliban [AFGREBTAL]}; empty for none. */
    ACTOR("actors, separated by semicolons, with codes in brackets: Taliban [AFGREBTAL]") {
        @Override
        public EventLine set(EventLine event, String value) {
            return event.withParties(FieldValues.parties(event, value), event.recipients());
        }
    },
    /** As ACTOR. */
    RECIPIENT("recipients, separated by semicolons, with codes in brackets: civilians [AFGCVL]") {
        @Override
        public EventLine set(EventLine event, String value) {
            return event.withParties(event.actors(), FieldValues.parties(event, value));
        }
    },
    /** What is counted with its bounds: {@code killed 9-12; injured 20}; empty for none. */
    FIGURES("counts such as killed 9-12; injured 20") {
        @Override
        public EventLine set(EventLine event, String value) {
            return FieldValues.withFigures(event, value);
        }
    },
    /** The author's factuality: {@code CT+}, {@code CT-} … */
    FACTUALITY("the author's factuality: CT+ PR+ PS+ CT- PR- PS- Uu") {
        @Override
        public EventLine set(EventLine event, String value) {
            return FieldValues.withAuthorFactuality(event, value);
        }
    };

    private final String form;

    EventField(String form) {
        this.form = form;
    }

    /**
     * The field of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static EventField ofLabel(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field \"" + label + "\"; there are "
                        + Arrays.stream(values()).map(EventField::label).collect(Collectors.joining(", "))));
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public void check(String value) {
        FieldValues.check(this, value, () -> set(FieldValues.ANY, value));
    }

    /**
     * The event with another value in this field.
     *
     * @throws IllegalArgumentException if the value is not in the field's form
     */
    public abstract EventLine set(EventLine event, String value);
}
