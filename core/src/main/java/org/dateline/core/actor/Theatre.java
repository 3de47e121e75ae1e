package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The countries that an article is set in, by how often it names places in them: of two bodies with one
 * name, the one from there is meant. Immutable.
 */
final class Theatre {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();
    private final int all;

    private Theatre(List<PlaceMention> mentions, ActorLexicon lexicon) {
        int count = 0;
        for (PlaceMention mention : mentions) {
            String country = mention.place() == null ? null : mention.place().country();
            String code =
                    country == null ? null : lexicon.findCountryCode(country).orElse(null);
            if (code == null) {
                continue;
            }
            names.merge(code, 1, Integer::sum);
            // A people may share its name with another: the Congolese of two states.
            if (!mention.demonym()) {
                places.merge(code, 1, Integer::sum);
                bySentence
                        .computeIfAbsent(mention.sentence(), any -> new HashSet<>(2))
                        .add(code);
                count++;
            }
        }
        this.all = count;
    }

    static Theatre of(List<PlaceMention> mentions, ActorLexicon lexicon) {
        return new Theatre(mentions, lexicon);
    }

    /** The share of a country in the places that the article names, from 0 to 1. */
    double share(@Nullable String country) {
        return all == 0 || country == null ? 0 : (double) places.getOrDefault(country, 0) / all;
    }

    /** 1 if a sentence or the one before names a place in a country, else 0. */
    double near(Sentence sentence, String country) {
        for (int i = sentence.index(); i >= sentence.index() - 1; i--) {
            if (bySentence.getOrDefault(i, Set.of()).contains(country)) {
                return 1;
            }
        }
        return 0;
    }

    /** Tells whether the article names the country, its people or a place in it, or no place at all. */
    boolean holds(@Nullable String country) {
        return names.isEmpty() || country == null || names.containsKey(country);
    }

    /** The entry of a name that holds on a day, from the countries most written about. */
    LexiconEntry choose(List<LexiconEntry> entries, @Nullable LocalDate day) {
        double most = entries.stream()
                .mapToDouble(entry -> share(entry.referent().country()))
                .max()
                .orElse(0);
        List<LexiconEntry> here = entries.stream()
                .filter(entry -> share(entry.referent().country()) >= most)
                .toList();
        return ActorLexicon.holding(here, day);
    }
}
