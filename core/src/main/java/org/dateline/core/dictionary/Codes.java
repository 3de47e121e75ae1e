package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The codes between the brackets of a dictionary. */
final class Codes {

    /** PETRARCH makes nothing of {@code +++}, a mark of TABARI for what is too complex. */
    private static final Pattern NULL = Pattern.compile("-+|\\+\\+\\+");

    private static final Pattern ACTOR = Pattern.compile("[A-Z0-9]+");

    private Codes() {}

    /** The null code, which says that something is known and codes nothing. */
    static boolean isNull(String code) {
        return NULL.matcher(code).matches();
    }

    /** {@code ###}, with which TABARI sets a sentence aside. */
    static boolean isDiscard(String code) {
        return code.equals("###");
    }

    /**
     * The actor codes that a slash parts; none for the null code.
     *
     * @throws IllegalArgumentException if one has other signs than letters and digits
     */
    static List<String> ofActor(String text) {
        if (isNull(text)) {
            return List.of();
        }
        List<String> codes = new ArrayList<>(1);
        for (String part : text.toUpperCase(Locale.ROOT).split("/")) {
            if (!ACTOR.matcher(part).matches()) {
                throw new IllegalArgumentException("'" + part + "' is no actor code");
            }
            codes.add(part);
        }
        return codes;
    }
}
