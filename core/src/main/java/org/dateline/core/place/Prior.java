package org.dateline.core.place;

import org.jspecify.annotations.Nullable;

/**
 * How likely a place is meant by its name before the article is read, on a scale of powers of ten of
 * inhabitants.
 */
final class Prior {

    /** A margin at which a choice is as good as sure: twenty to one. */
    static final double SURE_MARGIN = 3;

    static final double SAME_PLACE_KM = 60;

    private static final double CAPITAL = 0.7;
    private static final double SEAT = 0.15;
    private static final double NATION = 1.0;
    private static final double PROVINCE = -1.0;
    private static final double DISTRICT = -1.0;
    private static final double PART = -0.7;
    private static final double MINOR = -1.3;
    private static final double ALTERNATE = -1.7;
    private static final double OBSCURE = -2.0;

    /** What an obscure place's well-known namesake takes from it. */
    static final double OVERSHADOWED = -3.0;

    private static final double FIT = 4.0;
    private static final double MISFIT = -2.0;

    private Prior() {}

    static double of(Candidate candidate) {
        double size = Math.log10(candidate.population() + 100.0);
        double kind = switch (candidate.kind()) {
            case CAPITAL -> CAPITAL;
            case SEAT1, SEAT2 -> SEAT;
            case ADMIN1 -> PROVINCE;
            case ADMIN2 -> DISTRICT;
            case SECTION, HISTORIC -> PART;
            case ADMIN3, SPOT, AREA -> MINOR;
            case COUNTRY -> NATION;
            case SETTLEMENT, POINT, REGION -> 0;
        };
        return size + kind + (candidate.alternate() ? ALTERNATE : 0) + (candidate.obscure() ? OBSCURE : 0);
    }

    /** What a word such as "province" beside the name adds; null if there is none. */
    static double fit(Candidate candidate, @Nullable PlacePrecision precision) {
        if (precision == null) {
            return 0;
        }
        return candidate.kind().precision() == precision ? FIT : MISFIT;
    }
}
