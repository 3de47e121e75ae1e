package org.dateline.desk.web.filter;

import org.dateline.core.situation.index.Grain;
import org.dateline.desk.filter.AddressFault;
import org.jspecify.annotations.Nullable;

/** The part of an address by which a list of incidents holds what periods count, and nothing else. */
public final class Counting {

    public static final String NAME = "counted";

    private Counting() {}

    /**
     * The periods that an address names; null for all that answers.
     *
     * @throws AddressFault if there are no such periods
     */
    public static @Nullable Grain of(@Nullable String label) {
        return label == null || label.isBlank()
                ? null
                : Grain.find(label)
                        .orElseThrow(
                                () -> new AddressFault(NAME, NAME + " is “" + label + "”; write day, week or month"));
    }
}
