package org.dateline.core.place;

import java.util.Locale;

/** How closely a place is known, from the closest to the widest: a map never pins what is an area. */
public enum PlacePrecision {
    /** A spot of at most a few kilometres: a border crossing, a base, a camp, a pass. */
    POINT,
    /** A city, town or village. */
    SETTLEMENT,
    /** A second-order division: a district, a county. */
    DISTRICT,
    /** A first-order division: a province, a state. */
    PROVINCE,
    /** A country or a territory with a country code of its own. */
    COUNTRY,
    /** An area that is no division: a sea, a mountain range, a historic region, a continent. */
    REGION;

    /** The name in the record format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
