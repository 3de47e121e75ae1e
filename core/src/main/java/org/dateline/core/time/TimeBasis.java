package org.dateline.core.time;

import java.util.Locale;

/** What an event's time was read from. */
public enum TimeBasis {
    /** The text names the calendar time in full: {@code in 2014}, {@code Aug. 13, 2021}. */
    STATED,
    /** The text counts from another time: {@code last month}, {@code in June}, {@code on Thursday}. */
    RELATIVE,
    /** The text names no time: the event is placed by tense and by the day of publication. */
    PUBLICATION;

    /** The name in the record format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
