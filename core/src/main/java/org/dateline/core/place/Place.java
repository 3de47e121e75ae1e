package org.dateline.core.place;

import org.jspecify.annotations.Nullable;

/**
 * A place in the world, as a gazetteer knows it.
 *
 * <p>Coordinates are WGS 84 degrees; an area's are those of a point in its middle or where its people
 * live. A place that the gazetteer does not know, but the text puts in one that it knows ("the village
 * of Karkhana in Kunar"), has the coordinates and the precision of that one, and no id.
 *
 * @param name the gazetteer's name, which need not be the article's spelling
 * @param id {@code geonames:1132495}, or for a division {@code admin1:AF.23} and {@code admin2:US.LA.079}
 *     after GeoNames' codes, {@code country:AF}, or {@code dateline:torkham} for one of the supplement;
 *     null if none of them knows it
 * @param country ISO 3166-1 alpha-2 code; null if it lies in several or none
 * @param admin1 the name of its first-order division; null if unknown or if it is one or wider
 * @param admin2 the name of its second-order division; null if unknown or if it is one or wider
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Place(
        String name,
        @Nullable String id,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable String admin2,
        double latitude,
        double longitude,
        PlacePrecision precision) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place has no name");
        }
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(name + " lies at " + latitude + ", " + longitude);
        }
    }

    /**
     * A place of which only the words are known and that it lies in this one.
     *
     * @param words what the text calls it
     * @param as how precisely its whereabouts are known
     */
    public Place holding(String words, PlacePrecision as) {
        return new Place(
                words,
                null,
                country,
                precision == PlacePrecision.PROVINCE && admin1 == null ? name : admin1,
                precision == PlacePrecision.DISTRICT && admin2 == null ? name : admin2,
                latitude,
                longitude,
                as);
    }

    /** The same place, in another area than the gazetteer puts it: a pass has two sides. */
    Place movedTo(Place area) {
        boolean district = area.precision == PlacePrecision.DISTRICT;
        return new Place(
                name,
                id,
                area.country,
                area.precision == PlacePrecision.PROVINCE ? area.name : area.admin1,
                district ? area.name : area.admin2,
                latitude,
                longitude,
                precision);
    }

    /** The same place, its first-order division by another name. */
    Place inDivision(String name) {
        return new Place(this.name, id, country, name, admin2, latitude, longitude, precision);
    }

    /** The same place, known less precisely: what is near it need not be in it. */
    Place within(PlacePrecision as) {
        return new Place(name, id, country, admin1, admin2, latitude, longitude, as);
    }

    /**
     * A place of which is known how it lies beside this one.
     *
     * @param words what the text calls it
     * @param sameProvince whether it is likely in the same division
     */
    Place beside(String words, double north, double east, boolean sameProvince, PlacePrecision as) {
        return new Place(words, null, country, sameProvince ? admin1 : null, null, north, east, as);
    }

    /** Tells whether it lies in a country or a first-order division, by what is known of it. */
    public boolean isPartOf(Place area) {
        boolean same = country != null && country.equals(area.country) && precision.compareTo(area.precision) < 0;
        return same
                && (area.precision == PlacePrecision.COUNTRY
                        || area.precision == PlacePrecision.PROVINCE && area.name.equals(admin1));
    }

    /** The great-circle distance in kilometres, by the haversine formula on the mean sphere. */
    public double kilometresTo(Place other) {
        return kilometres(latitude, longitude, other.latitude, other.longitude);
    }

    static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double phi = Math.toRadians(latitude);
        double otherPhi = Math.toRadians(otherLatitude);
        double north = Math.sin((otherPhi - phi) / 2);
        double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double chord = north * north + Math.cos(phi) * Math.cos(otherPhi) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
