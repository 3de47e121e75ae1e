package org.dateline.core.time;

import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression in an article, after TIMEX3 (TimeML 1.2.1, as annotated for TempEval-3).
 *
 * @param sentence the number of its sentence in the article, from 0
 * @param span its words, without preposition
 * @param value the TIMEX3 value: {@code 2021-W32}, {@code P2D}, {@code 2021-08-13TMO}
 * @param mod the TIMEX3 modifier, such as {@code START}, {@code END}, {@code APPROX}; null where none
 * @param time the interval of days it stands for, if something happened at it
 */
public record TimeMention(
        int sentence,
        Span span,
        TimexType type,
        String value,
        @Nullable String mod,
        EventTime time) {

    public TimeMention {
        if (!span.equals(time.span())) {
            throw new IllegalArgumentException("the interval of " + value + " has other words than the mention");
        }
    }
}
