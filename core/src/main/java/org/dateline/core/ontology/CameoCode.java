package org.dateline.core.ontology;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event code of CAMEO (Conflict and Mediation Event Observations).
 *
 * @param code two to four digits, leading zeros kept: {@code 01}, {@code 190}, {@code 0211}
 * @param name in a few words, in the infinitive
 * @param goldstein from -10, most conflict, to 10, most cooperation (Goldstein 1992)
 * @param type the PLOVER type, or null for root 01, statements, which PLOVER leaves out
 * @param mode the mode of the type that the code implies, or null if it implies none
 */
public record CameoCode(
        String code,
        String name,
        double goldstein,
        @Nullable PloverType type,
        @Nullable String mode) {

    public CameoCode {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a CAMEO code: " + code);
        }
        if (goldstein < -10 || goldstein > 10) {
            throw new IllegalArgumentException(code + ": " + goldstein + " is off the Goldstein scale");
        }
        if (type == null && mode != null) {
            throw new IllegalArgumentException(code + " has a mode and no type");
        }
    }

    private static boolean isCode(String code) {
        return code.length() >= 2 && code.length() <= 4 && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The first two digits. */
    public String root() {
        return code.substring(0, 2);
    }

    /** The first three digits, or two of a root: what GDELT calls the base code. */
    public String base() {
        return code.substring(0, Math.min(3, code.length()));
    }

    /** The code one level up; empty for a root. */
    public Optional<String> parent() {
        return code.length() == 2 ? Optional.empty() : Optional.of(code.substring(0, code.length() - 1));
    }

    /**
     * The quad class of the root, as event data have it: 01 to 05, 06 to 08, 09 to 13, 14 to 20.
     *
     * <p>It may differ from that of the {@link #type}: an appeal (02) is a cooperative code and a
     * REQUEST, which is conflictual.
     */
    public Quad quad() {
        int root = Integer.parseInt(root());
        if (root <= 5) {
            return Quad.VERBAL_COOPERATION;
        }
        if (root <= 8) {
            return Quad.MATERIAL_COOPERATION;
        }
        return root <= 13 ? Quad.VERBAL_CONFLICT : Quad.MATERIAL_CONFLICT;
    }
}
