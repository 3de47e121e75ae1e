package org.dateline.core.mention;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.WordList;

/** Whether "he" or "she" can point to somebody, as far as a title, a noun or a given name tells. */
public enum Gender {
    MALE,
    FEMALE;

    private static final WordList MALE_WORDS = WordList.ofResource(Gender.class, "male-words.txt");
    private static final WordList FEMALE_WORDS = WordList.ofResource(Gender.class, "female-words.txt");
    private static final WordList MALE_NAMES = WordList.ofResource(Gender.class, "male-names.txt");
    private static final WordList FEMALE_NAMES = WordList.ofResource(Gender.class, "female-names.txt");

    /** What a title or a noun tells: "Ms.", "spokesman". */
    public static Optional<Gender> ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return MALE_WORDS.contains(lower)
                ? Optional.of(MALE)
                : FEMALE_WORDS.contains(lower) ? Optional.of(FEMALE) : Optional.empty();
    }

    /** What a given name tells. */
    public static Optional<Gender> ofGivenName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MALE_NAMES.contains(lower)
                ? Optional.of(MALE)
                : FEMALE_NAMES.contains(lower) ? Optional.of(FEMALE) : Optional.empty();
    }

    /** The gender of a personal pronoun of the third person singular. */
    public static Optional<Gender> ofPronoun(String form) {
        return Optional.ofNullable(
                switch (form.toLowerCase(Locale.ROOT)) {
                    case "he", "him", "his", "himself" -> MALE;
                    case "she", "her", "hers", "herself" -> FEMALE;
                    default -> null;
                });
    }
}
