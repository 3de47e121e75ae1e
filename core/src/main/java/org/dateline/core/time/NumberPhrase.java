package org.dateline.core.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures or words.
 *
 * @param to index after its last word
 * @param value decimal, or {@code X} where the words are vague: "several"
 */
record NumberPhrase(int to, String value) {

    /**
     * The longest number that begins at a word.
     *
     * @param articles whether "a" and "an" count as one
     */
    static @Nullable NumberPhrase at(List<Word> words, int from, boolean articles) {
        NumberPhrase vague = vague(words, from);
        if (vague != null) {
            return vague;
        }
        NumberPhrase plain = plain(words, from);
        if (plain != null) {
            return half(words, plain);
        }
        String first = words.get(from).lower();
        if (articles && (first.equals("a") || first.equals("an") || first.equals("another"))) {
            return new NumberPhrase(from + 1, "1");
        }
        return articles && first.equals("half") && is(words, from + 1, "a", "an")
                ? new NumberPhrase(from + 2, "0.5")
                : null;
    }

    /** "several", "a few", "a couple of", "dozens of": class vague, after an article or before "of". */
    private static @Nullable NumberPhrase vague(List<Word> words, int from) {
        int at = from;
        boolean article = is(words, at, "a", "an");
        if (article) {
            at++;
        }
        if (at >= words.size()) {
            return null;
        }
        String value = words.get(at).value(article ? "vague-after-a" : "vague");
        if (value == null) {
            return null;
        }
        at++;
        return new NumberPhrase(is(words, at, "of") ? at + 1 : at, value);
    }

    private static @Nullable NumberPhrase plain(List<Word> words, int from) {
        String first = words.get(from).value("number");
        if (first == null) {
            return null;
        }
        double total = Double.parseDouble(first);
        int at = from + 1;
        if (total >= 20 && total < 100 && total % 10 == 0 && words.get(from).value("figures") == null) {
            int next = is(words, at, "-") ? at + 1 : at;
            String unit = next < words.size() ? words.get(next).value("number") : null;
            if (unit != null && Double.parseDouble(unit) < 10 && words.get(next).value("figures") == null) {
                total += Double.parseDouble(unit);
                at = next + 1;
            }
        }
        for (String scale = scale(words, at); scale != null; scale = scale(words, at)) {
            total *= Double.parseDouble(scale);
            at++;
        }
        return new NumberPhrase(at, decimal(total));
    }

    private static @Nullable String scale(List<Word> words, int at) {
        return at < words.size() ? words.get(at).value("scale") : null;
    }

    /** "two and a half". */
    private static NumberPhrase half(List<Word> words, NumberPhrase whole) {
        int at = whole.to();
        if (is(words, at, "and") && is(words, at + 1, "a") && is(words, at + 2, "half")) {
            return new NumberPhrase(at + 3, decimal(Double.parseDouble(whole.value()) + 0.5));
        }
        return whole;
    }

    private static String decimal(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static boolean is(List<Word> words, int at, String... forms) {
        if (at >= words.size()) {
            return false;
        }
        for (String form : forms) {
            if (words.get(at).lower().equals(form)) {
                return true;
            }
        }
        return false;
    }
}
