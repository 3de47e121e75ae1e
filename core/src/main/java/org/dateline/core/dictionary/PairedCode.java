package org.dateline.core.dictionary;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of a verb or pattern: {@code [064]}, {@code [081:082]} or {@code [---]}.
 *
 * @param forward what the source does to the target; null for nothing
 * @param backward what the target does to the source, behind the colon; null for nothing
 */
public record PairedCode(@Nullable String forward, @Nullable String backward) {

    /** The null code: what is found is known and codes nothing. */
    public static final PairedCode NONE = new PairedCode(null, null);

    /** {@code ###}: the sentence is set aside. */
    public static final PairedCode DISCARD = new PairedCode("###", null);

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+");

    public boolean isNull() {
        return forward == null && backward == null;
    }

    /** Tells whether the sentence is set aside. */
    public boolean isDiscard() {
        return equals(DISCARD);
    }

    /**
     * Reads what stands between square brackets. A question mark behind the code, by which KEDS marked doubt,
     * is dropped.
     *
     * @throws IllegalArgumentException if it is no code
     */
    static PairedCode parse(String text) {
        if (Codes.isDiscard(text)) {
            return DISCARD;
        }
        String[] sides = text.split(":", -1);
        if (sides.length > 2) {
            throw new IllegalArgumentException("'" + text + "' has more than two codes");
        }
        return new PairedCode(side(sides[0]), sides.length == 1 ? null : side(sides[1]));
    }

    private static @Nullable String side(String text) {
        String code = text.strip();
        if (code.endsWith("?")) {
            code = code.substring(0, code.length() - 1).strip();
        }
        if (code.isEmpty() || Codes.isNull(code)) {
            return null;
        }
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no event code");
        }
        return code;
    }
}
