package org.dateline.desk.web.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark; the system's unless somebody chose. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    static final String COOKIE = "theme";

    /** The name in pages and cookies. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme of(@Nullable String label) {
        for (Theme theme : values()) {
            if (theme.label().equals(label)) {
                return theme;
            }
        }
        return SYSTEM;
    }
}
