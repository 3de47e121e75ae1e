package org.dateline.ingest.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.Table;

/**
 * Tells English from other languages, and is slow to doubt that a text is English.
 *
 * <p>A text with enough English function words is English; so is one too short to tell. Only what is
 * left goes to the detector, whose ranking counts and whose confidence, which is low on names, does not.
 * Thread-safe.
 */
public final class Languages {

    public static final String ENGLISH = "en";

    /** A text with fewer letters is taken for English. */
    private static final int FEWEST_LETTERS = 20;

    private static final int FEWEST_WORDS = 4;

    /** A text with fewer Latin letters needs a word of another language to be taken for it. */
    private static final int FEW_LETTERS = 250;

    /** How much of a text, in UTF-16 units, is looked at. */
    private static final int SAMPLE = 4000;

    /** The share of English function words, in percent, from which a text is English. */
    private static final int ENGLISH_SHARE = 12;

    private static final Map<String, String> CODE_OF_NAME = codes();

    private final Set<String> english = new HashSet<>();

    private final Map<String, Set<String>> others = new HashMap<>();

    private final Ranking ranking = new Ranking();

    public Languages() {
        for (Table.Row row :
                Table.ofResource(Languages.class, "function-words.tsv").rows()) {
            List<String> words = List.of(row.get("words").split(" "));
            if (row.get("language").equals(ENGLISH)) {
                english.addAll(words);
            } else {
                others.put(row.get("language"), Set.copyOf(words));
            }
        }
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            if (!locale.getLanguage().equals(code)) {
                continue; // an old code of a language that has a newer one
            }
            codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            try {
                codes.put(locale.getISO3Language().toLowerCase(Locale.ROOT), code);
            } catch (MissingResourceException e) {
                continue; // a language without a three-letter code is found by its other names
            }
            codes.put(code, code);
        }
        for (Table.Row row : Table.ofResource(Languages.class, "codes.tsv").rows()) {
            codes.put(row.get("code"), row.get("means"));
        }
        return Map.copyOf(codes);
    }

    /** The ISO 639-1 code, or where there is none the 639-3 code, of a text's language. */
    public String detect(String text) {
        Sample sample = Sample.of(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
        if (sample.letters() < FEWEST_LETTERS || sample.words().size() < FEWEST_WORDS && isLatin(sample)) {
            return ENGLISH;
        }
        if (!isLatin(sample)) {
            return ranking.ranked(sample.text()).stream()
                    .filter(code -> !code.equals(ENGLISH))
                    .findFirst()
                    .orElse(ENGLISH);
        }
        if (sample.count(english) * 100 >= ENGLISH_SHARE * sample.words().size()) {
            return ENGLISH;
        }
        return ofRanking(sample);
    }

    private static boolean isLatin(Sample sample) {
        return sample.latinLetters() * 2 >= sample.letters();
    }

    private String ofRanking(Sample sample) {
        List<String> ranked = ranking.ranked(sample.text());
        String first = ranked.isEmpty() ? ENGLISH : ranked.get(0);
        if (first.equals(ENGLISH) || sample.letters() >= FEW_LETTERS) {
            return first;
        }
        int own = sample.count(english);
        return ranked.stream()
                .filter(code -> sample.count(others.getOrDefault(code, Set.of())) > Math.max(1, own))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** The English name of a language, as in "Spanish"; its code where it has none. */
    public static String nameOf(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The ISO 639-1 code of a language given by a code, a tag such as {@code en-GB}, or its English name. */
    public static Optional<String> findCode(String written) {
        String low = written.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(CODE_OF_NAME.get(low))
                .or(() -> Optional.ofNullable(CODE_OF_NAME.get(low.split("[-_]", 2)[0])));
    }
}
