package org.dateline.store.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an account: letters of any script, digits, and {@code . _ @ -} between or behind them; no more than 64
 * characters. After the profile UsernameCaseMapped of RFC 8265, names that differ only in width, case or the way their
 * accents are composed are one.
 *
 * @param value as it was written, without spaces around it, in NFKC
 */
public record AccountName(String value) {

    private static final int MOST = 64;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._@-]*");

    /** @throws IllegalArgumentException if it is none */
    public AccountName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a name has letters, digits and . _ @ - and begins with a letter or digit");
        }
        if (value.codePointCount(0, value.length()) > MOST) {
            throw new IllegalArgumentException("a name has no more than " + MOST + " characters");
        }
    }

    /** By what it is found. */
    public String folded() {
        return folded(value);
    }

    /** By what a name is found that somebody wrote, if it is one. */
    static String folded(String written) {
        String plain = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC);
        // Upper case first: it makes one of the forms that a letter has in lower case.
        String lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return value;
    }
}
