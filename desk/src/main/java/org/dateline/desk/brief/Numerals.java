package org.dateline.desk.brief;

import java.util.Locale;

/** Counts as they stand in sentences: in words up to twelve. */
public final class Numerals {

    private static final String[] WORDS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Numerals() {}

    /** {@code one}, {@code twelve}, {@code 1,300}; {@code no} for none. */
    public static String of(long number) {
        return number >= 0 && number < WORDS.length
                ? WORDS[(int) number]
                : String.format(Locale.ENGLISH, "%,d", number);
    }

    /** {@code one place}, {@code two places}, {@code no places}. */
    public static String counted(long number, String noun) {
        return of(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
