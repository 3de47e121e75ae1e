package org.dateline.core.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spelling under which the gazetteer keeps a name: Latin letters and digits in lower case, words
 * parted by one space, without accents, apostrophes and full stops. Thread-safe.
 */
public final class NameKey {

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ə', "e"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ĸ', "k"));

    private static final String DROPPED = "'’‘ʻʼ`´ʿʾ.ʹʺ";

    private static final Pattern LONG = Pattern.compile("^(saint|sainte|mount|fort) (?=.)");

    private static final Map<String, String> SHORT =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");

    private NameKey() {}

    /** The key of a name; empty if it has no letter or digit, or one that is not Latin. */
    public static String of(String name) {
        String plain = lower(name);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append((char) c);
            } else if (LETTERS.containsKey(c)) {
                key.append(LETTERS.get(c));
            } else if (DROPPED.indexOf(c) < 0 && !isMark(c)) {
                if (Character.isLetterOrDigit(c)) {
                    return "";
                }
                space(key);
            }
        }
        return abbreviate(key.toString().strip());
    }

    private static String lower(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }

    /** A key whose first word has a usual short form gets it: st louis, ft hood. */
    static String abbreviate(String key) {
        if (key.indexOf(' ') < 0) {
            return key;
        }
        Matcher matcher = LONG.matcher(key);
        return matcher.find() ? SHORT.get(matcher.group(1)) + key.substring(matcher.end(1)) : key;
    }

    private static void space(StringBuilder key) {
        if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
