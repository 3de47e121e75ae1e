package org.dateline.desk.web.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.desk.filter.AddressFault;

/** What can be listed. */
public enum Listed {
    EVENTS,
    STATEMENTS,
    INCIDENTS,
    ARTICLES;

    /** The name in addresses and on pages. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one of them is called. */
    public String one() {
        return label().substring(0, label().length() - 1);
    }

    static Listed of(String label) {
        return Arrays.stream(values())
                .filter(listed -> listed.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AddressFault("what is “" + label + "”; it can be "
                        + Arrays.stream(values()).map(Listed::label).collect(Collectors.joining(", "))));
    }
}
