package org.dateline.core.time;

/** The kind of a time expression, after TIMEX3 of TimeML 1.2.1. */
public enum TimexType {
    /** A calendar time of a day or longer: {@code last month}, {@code 13 August 2021}. */
    DATE,
    /** A time within a day: {@code Monday morning}, {@code 3:30 p.m.}. */
    TIME,
    /** A length of time: {@code two weeks}, {@code the past decade}. */
    DURATION,
    /** A time that recurs: {@code every day}, {@code weekly}. */
    SET
}
