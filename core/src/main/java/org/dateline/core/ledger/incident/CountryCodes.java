package org.dateline.core.ledger.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.Table;

/** The countries of places and of actor codes in one alphabet: ISO 3166-1 alpha-3. Thread-safe. */
final class CountryCodes {

    /** In words. */
    private static final int LONGEST_NAME = 4;

    private final Map<String, String> byAlpha2 = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> all = new TreeSet<>();

    private CountryCodes(Table table) {
        for (Table.Row row : table.rows()) {
            all.add(row.get("iso3"));
            row.find("iso2").ifPresent(alpha2 -> byAlpha2.putIfAbsent(alpha2, row.get("iso3")));
            Stream.of(List.of(row.get("name")), row.list("aliases"), row.list("demonyms"))
                    .flatMap(List::stream)
                    .forEach(name -> byName.putIfAbsent(NameKey.of(NameKey.words(name)), row.get("iso3")));
        }
    }

    /** Reads the countries that the actor lexicon knows. */
    static CountryCodes load() {
        return new CountryCodes(Table.ofResource(ActorLexicon.class, "countries.tsv"));
    }

    Optional<String> ofAlpha2(String alpha2) {
        return Optional.ofNullable(byAlpha2.get(alpha2));
    }

    /** The countries that a text names, by their names or their people's, sorted. */
    Set<String> namedIn(String text) {
        Set<String> countries = new TreeSet<>();
        List<String> words = NameKey.words(text);
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= Math.min(words.size(), start + LONGEST_NAME); end++) {
                Optional.ofNullable(byName.get(NameKey.of(words.subList(start, end))))
                        .ifPresent(countries::add);
            }
        }
        return countries;
    }

    /** Tells whether a folded word is the name of a country or of its people. */
    boolean isName(String word) {
        return byName.containsKey(word);
    }

    /** The countries with which actor codes begin, sorted. */
    Set<String> ofActorCodes(Collection<String> codes) {
        Set<String> countries = new TreeSet<>();
        for (String code : codes) {
            if (code.length() >= 3 && all.contains(code.substring(0, 3))) {
                countries.add(code.substring(0, 3));
            }
        }
        return countries;
    }
}
