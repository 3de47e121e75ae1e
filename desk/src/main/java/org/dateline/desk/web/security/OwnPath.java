package org.dateline.desk.web.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: to a page of the desk, never away from it. */
public final class OwnPath {

    private static final String FIRST = "/";
    private static final int MOST = 4000;
    /** One slash, then neither another nor what browsers take for one; nothing that ends a header. */
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private static final Pattern NOT_BACK = Pattern.compile("/(sign-in|sign-out|setup)([/?].*)?");

    private OwnPath() {}

    /**
     * A path that is safe to lead to.
     *
     * @param asked with its query string, as it stands in an address; null if none is known
     * @return the first page, if it is not one of ours
     */
    public static String of(@Nullable String asked) {
        return asked != null
                        && asked.length() <= MOST
                        && FORM.matcher(asked).matches()
                        && !NOT_BACK.matcher(asked).matches()
                ? asked
                : FIRST;
    }
}
