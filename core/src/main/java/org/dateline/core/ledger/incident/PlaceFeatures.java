package org.dateline.core.ledger.incident;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;

/** Compares the places: the same, one in the other, near, apart; or whether one's name stands in the other's sentence. */
final class PlaceFeatures {

    private static final double NEAR_KM = 25;

    /** Within how many kilometres of its point a place without bounds may be. */
    private static final double VAGUE_KM = 150;

    private PlaceFeatures() {}

    static void add(Traits one, Traits other, Set<String> features) {
        Locus locus = one.locus();
        Locus otherLocus = other.locus();
        if (!one.countries().isEmpty() && !other.countries().isEmpty()) {
            features.add(Collections.disjoint(one.countries(), other.countries()) ? "country=other" : "country=same");
        }
        if (locus != null && otherLocus != null) {
            features.add("place=" + relation(locus, otherLocus));
        } else if (!one.whereabouts().words().isEmpty()
                && ContentWords.skeleton(one.whereabouts().words())
                        .equals(ContentWords.skeleton(other.whereabouts().words()))) {
            features.add("place=same-words");
        } else if (isNamedBy(one, other.words()) || isNamedBy(other, one.words())) {
            features.add("place=named");
        } else if (isNamedBy(one, other.headline()) || isNamedBy(other, one.headline())) {
            features.add("place=named-in-headline");
        } else {
            features.add(locus == null && otherLocus == null ? "place=unknown" : "place=one-unknown");
        }
        if ((locus == null || otherLocus == null) && !one.sharesRevision(other)) {
            compareScenes(scenes(one), scenes(other), features);
        }
    }

    /** Where it was, or else where its article tells of anything. */
    private static List<Locus> scenes(Traits traits) {
        Locus locus = traits.locus();
        return locus == null ? traits.scenes() : locus.isBounded() ? List.of(locus) : List.of();
    }

    /** Of what tells no place, the places told of around it: whether all are apart. */
    private static void compareScenes(List<Locus> one, List<Locus> other, Set<String> features) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        boolean meet = one.stream()
                .anyMatch(scene -> other.stream()
                        .anyMatch(next -> scene.isSame(next) || scene.isWithin(next) || next.isWithin(scene)));
        if (!meet) {
            features.add("scene=apart");
        }
    }

    private static String relation(Locus one, Locus other) {
        if (one.isSame(other)) {
            return "same-" + size(one.place().precision());
        }
        if (one.isWithin(other) || other.isWithin(one)) {
            Locus wide = one.isWithin(other) ? other : one;
            return "in-" + size(wide.place().precision());
        }
        if (one.isLocal() && other.isLocal() && one.place().kilometresTo(other.place()) <= NEAR_KM) {
            return isUnlisted(one) || isUnlisted(other) ? "at-unlisted" : "near";
        }
        if (isVague(one) || isVague(other)) {
            double kilometres = one.place().kilometresTo(other.place());
            if (kilometres <= VAGUE_KM) {
                return "in-country";
            }
        }
        boolean sameCountry = one.place().country() != null
                && one.place().country().equals(other.place().country());
        boolean sameProvince = sameCountry
                && one.place().admin1() != null
                && one.place().admin1().equals(other.place().admin1());
        return sameProvince ? "apart-in-province" : "apart";
    }

    /** A place without an id has the point of one that holds it, or lies beside it. */
    private static boolean isUnlisted(Locus locus) {
        return locus.place().id() == null;
    }

    /** A region has no bounds that are known, and "northeast of the capital" may lie in the next province. */
    private static boolean isVague(Locus locus) {
        return locus.place().precision() == PlacePrecision.REGION || isUnlisted(locus) && locus.isLocal();
    }

    private static String size(PlacePrecision precision) {
        return switch (precision) {
            case POINT, SETTLEMENT, DISTRICT -> "town";
            case PROVINCE -> "province";
            case COUNTRY, REGION -> "country";
        };
    }

    /** Tells whether all words of a place's name, more than a country's, stand among others. */
    private static boolean isNamedBy(Traits place, SortedMap<String, Double> words) {
        Locus locus = place.locus();
        if (locus == null || locus.isCountry()) {
            return false;
        }
        return isIn(NameKey.words(locus.place().name()), words)
                || isIn(List.of(place.whereabouts().words().split(" ")), words)
                || isIn(province(locus.place()), words);
    }

    private static List<String> province(Place place) {
        return place.admin1() == null ? List.of() : NameKey.words(place.admin1());
    }

    private static boolean isIn(List<String> name, SortedMap<String, Double> words) {
        if (name.isEmpty()) {
            return false;
        }
        Set<String> names = ContentWords.skeletons(ContentWords.names(words));
        return name.stream()
                .map(ContentWords::stem)
                .allMatch(word -> words.containsKey(word) || names.contains(ContentWords.skeleton(word)));
    }
}
