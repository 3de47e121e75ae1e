package org.dateline.core.time;

/** What the words of a rule mean; {@code rules.tsv} names one of these in lower case. */
enum Reading {
    /** A calendar date from whichever of year, month, day, weekday, season, quarter it captures. */
    CALENDAR {
        @Override
        Resolved read(Match match, Anchor anchor) {
            return CalendarReading.read(match, anchor);
        }
    },
    /** A period counted from another: "last week", "two years ago", "a day earlier". */
    SHIFT {
        @Override
        Resolved read(Match match, Anchor anchor) {
            return ShiftReading.read(match, anchor);
        }
    },
    /** The date inside, under a modifier or cut to the unit given: "late July", "the week of May 3". */
    WITHIN {
        @Override
        Resolved read(Match match, Anchor anchor) {
            return ShiftReading.within(match, anchor);
        }
    },
    /** A part of a day: "Monday morning", "last night". */
    PART {
        @Override
        Resolved read(Match match, Anchor anchor) {
            return ClockReading.part(match, anchor);
        }
    },
    /** A minute of a day: "3:30 p.m. GMT Monday". */
    CLOCK {
        @Override
        Resolved read(Match match, Anchor anchor) {
            return ClockReading.read(match, anchor);
        }
    },
    /** A length of time: "two weeks", "the past decade". */
    LENGTH {
        @Override
        Resolved read(Match match, Anchor anchor) {
            return LengthReading.read(match, anchor);
        }
    },
    /** A recurring time: "every Friday", "weekly". */
    RECUR {
        @Override
        Resolved read(Match match, Anchor anchor) {
            return LengthReading.recurring(match);
        }
    },
    /** The past, the present or the future as such: "recently", "now", "soon". */
    REFER {
        @Override
        Resolved read(Match match, Anchor anchor) {
            return LengthReading.reference(match.get("ref"), anchor);
        }
    };

    abstract Resolved read(Match match, Anchor anchor);
}
