package org.dateline.core.place;

/** What a place is, in the order in which gazetteer layers number kinds: new ones come last. */
public enum PlaceKind {
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
    /** A spot that our own table has: the news names it. */
    POINT(PlacePrecision.POINT),
    /** An area that our own table has. */
    REGION(PlacePrecision.REGION),
    /** A third-order or fourth-order division. */
    ADMIN3(PlacePrecision.DISTRICT),
    /** A spot that a loaded gazetteer has: an airport, a dam, a pass. */
    SPOT(PlacePrecision.POINT),
    /** An area that a loaded gazetteer has: a range, a river, an island. */
    AREA(PlacePrecision.REGION);

    private final PlacePrecision precision;

    PlaceKind(PlacePrecision precision) {
        this.precision = precision;
    }

    PlacePrecision precision() {
        return precision;
    }
}
