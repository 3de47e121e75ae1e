package org.dateline.store.derived;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexRecipe;

/**
 * Subjects for which sums are kept: everybody together, each actor by code and by every phrase of up to four words of its
 * name (people ask for <em>Ghani</em>), each place and country.
 */
public final class IndexSubjects {

    /** A longer phrase has no sums. */
    public static final int MOST_WORDS = 4;

    public static final String ALL = "all";

    private IndexSubjects() {}

    /** The kind of list on which contributions stand that follow from no incident. */
    static String kind(IndexName index) {
        // Lines about displacement have lists of that name.
        return index == IndexName.DISPLACEMENT ? "displacement flow" : index.label();
    }

    /** The origin of what an incident contributes. */
    public static String originOf(int incident) {
        return "incident " + incident;
    }

    public static String ofPhrase(List<String> words) {
        return "actor|" + String.join(" ", words);
    }

    public static String ofCode(String code) {
        return "code|" + code.toLowerCase(Locale.ROOT);
    }

    /** @param place as it is asked for: folded, or an id */
    public static String ofPlace(String place) {
        return "place|" + place;
    }

    /** @param alpha2 in lower case */
    public static String ofCountry(String alpha2) {
        return "country|" + alpha2;
    }

    /** The subjects of a contribution, sorted. */
    static Set<String> of(Contribution contribution, IndexRecipe recipe) {
        Set<String> subjects = new TreeSet<>();
        if (contribution.index() != IndexName.ADVANCE) {
            // What one side gains another loses: together they advance nowhere.
            subjects.add(ALL);
        }
        for (Side side : recipe.subjects(contribution.circumstances())) {
            List<String> words = SearchWords.folded(side.name());
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                    subjects.add(ofPhrase(words.subList(from, to)));
                }
            }
            new Facets()
                    .actor("", side.codes()).values().stream()
                            .filter(value -> value.startsWith("code|"))
                            .forEach(subjects::add);
        }
        subjects.addAll(new Facets().place(contribution.circumstances().place()).values());
        return subjects;
    }

    /** The lists on which a contribution stands by which no incident leads to it. */
    static Set<String> facets(Contribution contribution, IndexRecipe recipe) {
        Facets facets = new Facets().place(contribution.circumstances().place());
        recipe.subjects(contribution.circumstances()).forEach(side -> facets.actor(side.name(), side.codes()));
        return facets.values();
    }
}
