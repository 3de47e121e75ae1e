package org.dateline.core.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** The ranges that two time expressions of one sentence make: "from 1996 to 2001"; thread-safe. */
final class DateRanges {

    private final Sentence sentence;
    private final List<TimeMention> mentions;
    private final TimeAttachment attachment;

    DateRanges(Sentence sentence, List<TimeMention> mentions, TimeAttachment attachment) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.attachment = attachment;
    }

    /** "from 1996 to 2001", "between May and June", "2009-2010": from the first to the last day. */
    @Nullable
    EventTime around(TimeMention mention) {
        int index = mentions.indexOf(mention);
        for (int first = Math.max(0, index - 1); first <= index && first + 1 < mentions.size(); first++) {
            TimeMention one = mentions.get(first);
            TimeMention other = mentions.get(first + 1);
            String between = wordsBetween(one, other);
            String preposition = attachment.prepositionOf(one);
            boolean joined = preposition.equals("from") && (between.equals("to") || between.equals("until"))
                    || preposition.equals("between") && between.equals("and")
                    || between.equals("-")
                    || between.equals("–")
                    || isDay(one) && isDay(other) && (between.equals("and") || between.equals("andon"));
            if (joined) {
                return joined(one.time(), other.time());
            }
        }
        return null;
    }

    /** "on Monday and Tuesday" is both days, when they follow each other. */
    private static boolean isDay(TimeMention mention) {
        LocalDate earliest = mention.time().earliest();
        return earliest != null && earliest.equals(mention.time().latest());
    }

    private static @Nullable EventTime joined(EventTime one, EventTime other) {
        LocalDate earliest = one.earliest();
        LocalDate latest = other.latest();
        Span first = one.span();
        Span last = other.span();
        if (earliest == null || latest == null || latest.isBefore(earliest) || first == null || last == null) {
            return null;
        }
        String value = one.value() + "/" + other.value();
        return new EventTime(first.cover(last), value, earliest, latest, one.basis());
    }

    private String wordsBetween(TimeMention one, TimeMention other) {
        StringBuilder words = new StringBuilder();
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= one.span().end()
                    && token.span().end() <= other.span().start()) {
                words.append(token.lemma());
            }
        }
        return words.toString();
    }
}
