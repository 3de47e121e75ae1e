package org.dateline.core.place;

import org.jspecify.annotations.Nullable;

/**
 * A place as a gazetteer layer keeps it.
 *
 * @param id GeoNames id; 0 if it has none
 * @param country ISO 3166-1 alpha-2 code; null if it lies in several or none
 * @param admin1 GeoNames' code of its first-order division, without the country; empty if unknown
 * @param admin2 the same for its second-order division
 * @param point where it is; null for a division of which the layer knows the name alone
 * @param population inhabitants, or for a place without, those of a settlement as often named; 0 if unknown
 */
public record PlaceRow(
        int id,
        String name,
        PlaceKind kind,
        @Nullable String country,
        String admin1,
        String admin2,
        @Nullable Point point,
        long population) {

    /**
     * WGS 84 degrees, kept to the fifth decimal, which is about a metre.
     *
     * @param latitude north, from -90 to 90
     * @param longitude east, from -180 to 180
     */
    public record Point(double latitude, double longitude) {
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("no place is at " + latitude + ", " + longitude);
            }
        }
    }

    public PlaceRow {
        if (name.isBlank() || id < 0 || population < 0) {
            throw new IllegalArgumentException("no place: " + name + ", " + id + ", " + population);
        }
        if (point == null && findDivision(kind, country, admin1, admin2) == null) {
            throw new IllegalArgumentException(name + " is no division and nowhere");
        }
    }

    /** GeoNames' code of the division that this is, {@code AF.23} or {@code US.LA.079}; null if it is none. */
    @Nullable
    String division() {
        return findDivision(kind, country, admin1, admin2);
    }

    private static @Nullable String findDivision(
            PlaceKind kind, @Nullable String country, String admin1, String admin2) {
        if (country == null || admin1.isEmpty()) {
            return null;
        }
        return switch (kind) {
            case ADMIN1 -> country + "." + admin1;
            case ADMIN2 -> admin2.isEmpty() ? null : country + "." + admin1 + "." + admin2;
            default -> null;
        };
    }
}
