package org.dateline.core.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Token;

/** The words of {@code place-words.tsv} and the phrases of {@code not-places.tsv}. Thread-safe. */
final class PlaceWords {

    /** What a word tells of the name beside it; the file's head explains each. */
    enum Use {
        DIVISION,
        DIVISIONS,
        KIND,
        FACILITY,
        BEFORE,
        PEOPLE,
        ORDINARY,
        LOCATIVE,
        TAKING,
        HOLDING,
        RETAKING,
        RECAPTURING,
        FALLING,
        TITLE,
        BODY,
        FIRM,
        DIRECTION
    }

    private final Map<Use, Map<String, Optional<PlacePrecision>>> words;
    private final Set<String> notPlaces;

    private PlaceWords(Map<Use, Map<String, Optional<PlacePrecision>>> words, Set<String> notPlaces) {
        this.words = words;
        this.notPlaces = notPlaces;
    }

    static PlaceWords load() {
        Map<Use, Map<String, Optional<PlacePrecision>>> words = new EnumMap<>(Use.class);
        for (Table.Row row :
                Table.ofResource(PlaceWords.class, "place-words.tsv").rows()) {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
            Optional<PlacePrecision> precision =
                    row.find("precision").map(label -> PlacePrecision.valueOf(label.toUpperCase(Locale.ROOT)));
            words.computeIfAbsent(use, key -> new HashMap<>()).putIfAbsent(row.get("word"), precision);
        }
        Set<String> phrases = Table.ofResource(PlaceWords.class, "not-places.tsv").rows().stream()
                .map(row -> NameKey.of(row.get("phrase")))
                .collect(Collectors.toCollection(HashSet::new));
        return new PlaceWords(words, phrases);
    }

    boolean is(Use use, Token token) {
        return words.getOrDefault(use, Map.of()).containsKey(word(token));
    }

    /** What a division word names: a province, a district. */
    Optional<PlacePrecision> findDivision(Use use, Token token) {
        return words.getOrDefault(use, Map.of()).getOrDefault(word(token), Optional.empty());
    }

    /** Tells whether a phrase only looks like a place. */
    boolean isNotPlace(String key) {
        return notPlaces.contains(key);
    }

    private static String word(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
