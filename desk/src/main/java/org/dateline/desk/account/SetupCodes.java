package org.dateline.desk.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.store.account.SecretHash;

/**
 * Makes set-up codes: 160 random bits in eight groups of four characters, to be read from one screen and typed on another.
 * They are digits and capitals without I, L, O and U (Crockford's Base32). Thread-safe.
 */
public final class SetupCodes {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 8;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + DIGITS + "]{" + GROUPS * GROUP + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]");

    private final SecureRandom random;

    public SetupCodes(SecureRandom random) {
        this.random = random;
    }

    /** A code that was never given before. */
    public Secret draw() {
        StringBuilder shown = new StringBuilder();
        StringBuilder canonical = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            char digit = DIGITS.charAt(random.nextInt(DIGITS.length()));
            shown.append(i > 0 && i % GROUP == 0 ? "-" : "").append(digit);
            canonical.append(digit);
        }
        return new Secret(shown.toString(), canonical.toString());
    }

    /**
     * The hash of a code that somebody types, in whatever case, with spaces, hyphens or nothing between its groups, O for 0, I
     * or L for 1; empty if it is none by its form.
     */
    public static Optional<SecretHash> hash(String typed) {
        String canonical = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(canonical).matches() ? Optional.of(Secret.hash(canonical)) : Optional.empty();
    }
}
