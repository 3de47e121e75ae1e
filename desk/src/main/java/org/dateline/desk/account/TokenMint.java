package org.dateline.desk.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.store.account.SecretHash;

/**
 * Makes API tokens: {@code dl_} and 256 random bits in Base64 for URLs (RFC 4648), 46 characters. By the beginning people and
 * programs that look for leaked secrets know what it is. Thread-safe.
 */
public final class TokenMint {

    private static final String BEGINNING = "dl_";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(BEGINNING + "[A-Za-z0-9_-]{43}");

    private final SecureRandom random;

    public TokenMint(SecureRandom random) {
        this.random = random;
    }

    /** A token that was never given before. */
    public Secret mint() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Secret(token, token);
    }

    /** The hash of a token that somebody shows; empty if it is none by its form. */
    public static Optional<SecretHash> hash(String shown) {
        return FORM.matcher(shown).matches() ? Optional.of(Secret.hash(shown)) : Optional.empty();
    }

    /** Tells whether a hash is that of a token that somebody shows, in the same time wherever they differ. */
    public static boolean matches(String shown, SecretHash kept) {
        return hash(shown).filter(kept::equals).isPresent();
    }
}
