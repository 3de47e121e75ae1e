package org.dateline.core.place;

/**
 * A place that a name may mean.
 *
 * @param population inhabitants; for a place without, the number of inhabitants that a settlement as
 *     often named would have
 * @param alternate true if the name is not the gazetteer's own for the place
 * @param obscure true if only a loaded gazetteer knows the place, and it is small or no settlement: the news
 *     means it only where the words beside say so
 */
record Candidate(Place place, PlaceKind kind, long population, boolean alternate, boolean obscure) {

    /** A place that everybody may know. */
    Candidate(Place place, PlaceKind kind, long population, boolean alternate) {
        this(place, kind, population, alternate, false);
    }

    Candidate alternate(boolean other) {
        return new Candidate(place, kind, population, other, obscure);
    }

    Candidate at(Place other) {
        return new Candidate(other, kind, population, alternate, obscure);
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
