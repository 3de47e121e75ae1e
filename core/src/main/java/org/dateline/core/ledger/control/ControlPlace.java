package org.dateline.core.ledger.control;

import org.dateline.core.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place as far as its control goes: a district and the town that it is named after are one.
 *
 * @param key what tells such places apart
 * @param name the gazetteer's name, or the article's
 * @param place one place of the gazetteer that it stands for, the district before its town; null for a name that the
 *     gazetteer does not know
 */
public record ControlPlace(
        String key, String name, @Nullable Place place) {

    public ControlPlace {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a place without a name");
        }
    }

    /** Tells whether the gazetteer knows it: a base or a palace that it does not can be seized, but is no place held. */
    public boolean isKnown() {
        return ControlPlaces.isKnown(key);
    }
}
