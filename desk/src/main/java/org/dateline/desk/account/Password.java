package org.dateline.desk.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A password as somebody typed it, in NFC, as the profile OpaqueString of RFC 8265 has it: the same letters are the same
 * password whichever keyboard they come from. Nothing is taken off it.
 */
public final class Password {

    private final String clear;

    private Password(String clear) {
        this.clear = clear;
    }

    public static Password of(CharSequence typed) {
        return new Password(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    String clear() {
        return clear;
    }

    /** In lower case, to be compared with what is easily guessed. */
    String folded() {
        return clear.toLowerCase(Locale.ROOT);
    }

    /** In Unicode code points. */
    int length() {
        return clear.codePointCount(0, clear.length());
    }

    /** Tells whether somebody typed the same twice. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Password password && clear.equals(password.clear);
    }

    @Override
    public int hashCode() {
        return clear.hashCode();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Password[…]";
    }
}
