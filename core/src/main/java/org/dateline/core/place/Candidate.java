package org.dateline.core.place;

/**
 * A place that a name may mean.
 *
 * @param population inhabitants; for a place without, the number of inhabitants that a settlement as
 *     often named would have
 * @param alternate true if the name is not the gazetteer's own for the place
 */
record Candidate(Place place, PlaceKind kind, long population, boolean alternate) {

    Candidate alternate(boolean other) {
        return new Candidate(place, kind, population, other);
    }

    boolean isCountry() {
        return kind == PlaceKind.COUNTRY;
    }

    boolean isSettlement() {
        return kind.precision() == PlacePrecision.SETTLEMENT;
    }

    /** Tells whether this place lies in a country or a division, to the gazetteer's knowledge. */
    boolean liesIn(Candidate area) {
        Place outer = area.place();
        if (outer.country() == null || !outer.country().equals(place.country())) {
            return false;
        }
        return switch (area.kind()) {
            case COUNTRY -> !isCountry();
            case ADMIN1 -> outer.name().equals(place.admin1());
            case ADMIN2 -> outer.name().equals(place.admin2());
            default -> false;
        };
    }
}
