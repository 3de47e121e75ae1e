package org.dateline.core.place;

/** What a place is, in the order in which the packed gazetteer numbers kinds. */
enum PlaceKind {
    /** Seat of a country's government. */
    CAPITAL(PlacePrecision.SETTLEMENT),
    /** Seat of a first-order division. */
    SEAT1(PlacePrecision.SETTLEMENT),
    /** Seat of a second-order division. */
    SEAT2(PlacePrecision.SETTLEMENT),
    SETTLEMENT(PlacePrecision.SETTLEMENT),
    /** A part of a settlement. */
    SECTION(PlacePrecision.SETTLEMENT),
    /** A settlement that is abandoned, destroyed or no longer a capital. */
    HISTORIC(PlacePrecision.SETTLEMENT),
    ADMIN1(PlacePrecision.PROVINCE),
    ADMIN2(PlacePrecision.DISTRICT),
    COUNTRY(PlacePrecision.COUNTRY),
    POINT(PlacePrecision.POINT),
    REGION(PlacePrecision.REGION);

    private final PlacePrecision precision;

    PlaceKind(PlacePrecision precision) {
        this.precision = precision;
    }

    PlacePrecision precision() {
        return precision;
    }
}
