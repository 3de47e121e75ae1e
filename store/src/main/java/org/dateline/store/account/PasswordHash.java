package org.dateline.store.account;

import java.util.regex.Pattern;

/**
 * A password as it is kept: salted, hashed, and preceded by the way in which that was done.
 *
 * @param value the way in braces, then what its encoder wrote: {@code {bcrypt}$2a$12$…}
 */
public record PasswordHash(String value) {

    private static final Pattern FORM = Pattern.compile("\\{[A-Za-z0-9@._-]+}[\\x21-\\x7e]{40,}");

    public PasswordHash {
        if (!FORM.matcher(value).matches()) {
            // The message must not repeat it: it may be a password.
            throw new IllegalArgumentException("no hash of a password");
        }
    }

    /** Without the hash: it is of use to somebody who guesses. */
    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
