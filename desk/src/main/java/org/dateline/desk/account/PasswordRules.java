package org.dateline.desk.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.store.account.AccountName;

/**
 * Which passwords are taken: those of 12 to 128 characters that are not among the first that somebody would try. No more is
 * asked of them, neither digits nor signs; see NIST SP 800-63B on passwords. Thread-safe.
 */
public final class PasswordRules {

    /** In Unicode code points, inclusive. */
    public static final int LEAST = 12;
    /** In Unicode code points, inclusive. */
    public static final int MOST = 128;

    /** What is repeated over and over is guessed by what is repeated, if it is no longer than this. */
    private static final int REPEATED = 4;

    private static final String LIST = "common-passwords.txt";

    private final Set<String> common;

    private PasswordRules(Set<String> common) {
        this.common = common;
    }

    /** The rules with the list of common passwords that comes with the program. */
    public static PasswordRules load() {
        try (InputStream list = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new PasswordRules(
                    lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a password, in words that do not repeat it.
     *
     * @param name of the account that it is to be for
     * @return empty if it is taken
     */
    public Optional<String> findFault(Password password, AccountName name) {
        if (password.length() < LEAST) {
            return Optional.of("it has fewer than " + LEAST + " characters");
        }
        if (password.length() > MOST) {
            return Optional.of("it has more than " + MOST + " characters");
        }
        if (password.clear().codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("it has control characters");
        }
        String folded = password.folded();
        if (isRepeated(folded, Password.of(name.value()).folded())) {
            return Optional.of("it is the name of the account");
        }
        if (common.contains(folded)) {
            return Optional.of("it is one of those that are tried first, for many people have it");
        }
        for (int length = 1; length <= REPEATED; length++) {
            if (isRepeated(folded, folded.substring(0, length))) {
                return Optional.of("it repeats a few characters");
            }
        }
        return Optional.empty();
    }

    /** Tells whether a text is another one, once or over and over, the last time perhaps cut short. */
    private static boolean isRepeated(String text, String part) {
        return part.repeat(text.length() / part.length() + 1).startsWith(text);
    }
}
