package org.dateline.core.place;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;

/** Which of GeoNames' names English news may use, and how it spells them. Thread-safe. */
public final class NameRules {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private static final Pattern ACRONYM = Pattern.compile("[A-Z0-9]{2,5}");
    private static final Pattern WITH_ARTICLE =
            Pattern.compile("^(?:al|el|ad|an|ar|as|ash|at|az|la|le|les|los|las)[- ]\\p{Lu}.*");

    /** Transliterations have marks that English news leaves out: "Kandahār". */
    private static final String MARKED = "āēīōūḩḥşṣţṭẕẓḑḍġḨĀĪŌŪ‘’ʼ";

    /** Where the letters are the language's own, they stay: "Rīga", "Whangārei". */
    private static final Set<String> OWN_LETTERS =
            Set.of("LV", "LT", "NZ", "WS", "TO", "CK", "PF", "TR", "RO", "MD", "MT", "AZ", "US");

    private static final Pattern DIVISION_WORDS = divisionWords();

    private NameRules() {}

    /**
     * Tells whether an alternate name is one that English news may use. Alternate names mix languages,
     * transliterations of other scripts and airport codes; English news spells a place as a name: with a capital, or
     * with an Arabic or Romance article.
     */
    public static boolean isUsable(String alternate) {
        int length = alternate.length();
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        int first = alternate.codePointAt(0);
        if (first > 0x24f && first != 0x2bf && first != 0x2018 && first != 0x2019 && !isLatinCapital(first)) {
            return false;
        }
        if (ACRONYM.matcher(alternate).matches()) {
            return false;
        }
        boolean apostrophe = "'’ʿ‘".indexOf(first) >= 0;
        int capital = apostrophe ? alternate.codePointAt(1) : first;
        return Character.getType(capital) == Character.UPPERCASE_LETTER
                || first < 0x80 && WITH_ARTICLE.matcher(alternate).matches();
    }

    private static boolean isLatinCapital(int c) {
        return Character.getType(c) == Character.UPPERCASE_LETTER
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /**
     * The name under which English news knows a place.
     *
     * @param ascii GeoNames' plain spelling; empty if it has none
     */
    public static String usual(String name, String ascii, String country) {
        return !ascii.isEmpty() && !OWN_LETTERS.contains(country) && isMarked(name) ? ascii : name;
    }

    private static boolean isMarked(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80 && MARKED.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The key of a division's name without the words that say what it is: kunduz for Kunduz Province. */
    public static String bareDivision(String name) {
        String key = NameKey.of(name);
        String bare = DIVISION_WORDS.matcher(key).replaceFirst("");
        bare = DIVISION_WORDS.matcher(bare).replaceFirst("").strip();
        return bare.length() > 2 ? bare : key;
    }

    private static Pattern divisionWords() {
        Table table = Table.ofResource(NameRules.class, "division-words.tsv");
        return Pattern.compile("^(?:" + alternatives(table, "first") + ") | (?:" + alternatives(table, "last") + ")$");
    }

    private static String alternatives(Table table, String place) {
        return table.rows().stream()
                .filter(row -> row.get("place").equals(place))
                .map(row -> row.get("words"))
                .collect(Collectors.joining("|"));
    }
}
