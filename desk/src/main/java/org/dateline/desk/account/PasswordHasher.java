package org.dateline.desk.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dateline.store.account.PasswordHash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords by bcrypt, slowly and each with a salt of its own. As bcrypt reads no more than 72 bytes and stops at a
 * zero, it gets an HMAC-SHA-256 of the password, in Base64. The key of the HMAC is no secret: it makes it another digest than
 * those that others keep, which could be tried instead of passwords. See OWASP, Password Storage Cheat Sheet, on
 * pre-hashing. Thread-safe.
 */
public final class PasswordHasher {

    /** Two to this power are the rounds of bcrypt; the quarter of a second that they take grows with it. */
    private static final int STRENGTH = 12;

    private static final String WAY = "bcrypt@dateline";
    private static final String DIGEST = "HmacSHA256";
    private static final byte[] KEY = "dateline password, first way".getBytes(StandardCharsets.UTF_8);

    private static final Pattern FORM = Pattern.compile("\\$2a\\$\\d\\d\\$[./0-9A-Za-z]{53}");

    private final PasswordEncoder encoder;
    private final PasswordHash nobodys;

    /** @param random gives the salts */
    public PasswordHasher(SecureRandom random) {
        this(random, STRENGTH);
    }

    /** @param strength two to this power are the rounds, from 4 */
    PasswordHasher(SecureRandom random, int strength) {
        this.encoder = new DelegatingPasswordEncoder(WAY, Map.of(WAY, new OfAnyLength(random, strength)));
        byte[] unknown = new byte[32];
        random.nextBytes(unknown);
        this.nobodys = hash(Password.of(Base64.getEncoder().encodeToString(unknown)));
    }

    public PasswordHash hash(Password password) {
        return new PasswordHash(String.valueOf(encoder.encode(password.clear())));
    }

    /** Tells whether a hash is one of a password; of one that was made in a way that is not known, or is none of its way, false. */
    public boolean matches(Password password, PasswordHash hash) {
        return hash.value().startsWith("{" + WAY + "}") && encoder.matches(password.clear(), hash.value());
    }

    /**
     * Takes as long as {@link #matches}, for nothing: whoever gives a name that there is not must not learn that from the
     * time.
     *
     * @return false
     */
    public boolean matchesNobody(Password password) {
        matches(password, nobodys);
        return false;
    }

    /** bcrypt for passwords of any length. */
    private record OfAnyLength(SecureRandom random, int strength) implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence clear) {
            return BCrypt.hashpw(digest(clear), BCrypt.gensalt(strength, random));
        }

        @Override
        public boolean matches(@Nullable CharSequence clear, @Nullable String encoded) {
            return encoded != null && FORM.matcher(encoded).matches() && BCrypt.checkpw(digest(clear), encoded);
        }

        private static byte[] digest(@Nullable CharSequence clear) {
            try {
                Mac mac = Mac.getInstance(DIGEST);
                mac.init(new SecretKeySpec(KEY, DIGEST));
                return Base64.getEncoder()
                        .encode(mac.doFinal(String.valueOf(clear).getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java has " + DIGEST, e);
            }
        }
    }
}
