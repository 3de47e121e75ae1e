package org.dateline.core.event;

import java.util.Locale;
import org.dateline.core.actor.Participant;
import org.dateline.core.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * What an event did to the control of a place.
 *
 * @param place the place held, lost or fought over
 * @param holder who holds it after the change; for {@link Kind#LOST} and {@link Kind#RELINQUISHED} without
 *     a known new holder, who held it before; null if the text does not tell
 * @param from who held it before; null if the text does not tell
 */
public record ControlChange(
        Kind kind,
        PlaceMention place,
        @Nullable Participant holder,
        @Nullable Participant from) {

    /** How control changed. */
    public enum Kind {
        CAPTURED,
        RECAPTURED,
        LOST,
        CONTESTED,
        ATTEMPTED,
        HELD,
        RELINQUISHED;

        /** The name in the record format. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
