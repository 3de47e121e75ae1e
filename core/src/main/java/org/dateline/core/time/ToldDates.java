package org.dateline.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates told so far in one stretch of text, from which later ones count; for one pass, not thread-safe. */
final class ToldDates {

    /** Where in the story a date stands. */
    enum Place {
        /** The story goes on from there. */
        STORY,
        /** "said on July 1": when somebody told of it. */
        REPORT,
        /** "who had left on July 1": the story looks aside for a moment. */
        BESIDE,
        /** "since July 1": the story only reaches back. */
        SINCE
    }

    private static final int STORY_DAYS = 366;
    private static final int SCENE_DAYS = 45;

    private final @Nullable LocalDate published;
    private @Nullable CalendarPeriod then;
    private @Nullable CalendarPeriod leadDay;
    private @Nullable CalendarPeriod lastDay;
    private int lastDaySentence;
    private boolean isDayOfParagraph;
    private boolean isCoarseSince;
    private @Nullable CalendarPeriod aside;
    private int asideSentence;
    private @Nullable CalendarPeriod withYear;

    /** @param published the day of publication; null where unknown */
    ToldDates(@Nullable LocalDate published) {
        this.published = published;
    }

    void tell(CalendarPeriod period, Place place, int sentence) {
        boolean day = period.grain() == Grain.DAY;
        CalendarPeriod beside = dayAside(sentence);
        if (place == Place.REPORT && lastDay == null && beside != null) {
            // "Two men who fled on Sunday were caught, police said on Tuesday": the story is Sunday's.
            tell(beside, Place.STORY, sentence);
        }
        boolean story = place == Place.STORY || place == Place.REPORT && lastDay == null;
        if (story || lastDay == null && !day) {
            then = period;
        }
        if (story) {
            isCoarseSince = !day && !holdsLastDay(period);
        }
        if (day && story) {
            isDayOfParagraph = true;
            leadDay = leadDay == null ? period : leadDay;
            lastDay = period;
            lastDaySentence = sentence;
        }
        if (story) {
            aside = null;
        } else if (place != Place.SINCE) {
            aside = period;
            asideSentence = sentence;
        }
    }

    /**
     * "In 2018 they rose; two months later": keeps what later dates of the paragraph follow.
     *
     * @param isMain whether the story is told from there, in the past
     */
    void follow(Match match, Resolved date, boolean isMain) {
        CalendarPeriod period = date.period();
        CalendarPeriod before = withYear;
        if (period == null || period.grain().ordinal() > Grain.YEAR.ordinal()) {
            return;
        }
        boolean goesOn = before != null
                && !period.first().isBefore(before.first())
                && (match.has("month") || "then".equals(match.find("from")));
        if (isMain && date.basis() == TimeBasis.STATED || goesOn) {
            withYear = period;
        } else if (date.basis() == TimeBasis.RELATIVE) {
            withYear = null;
        }
    }

    void beginParagraph() {
        isDayOfParagraph = false;
        endStory();
    }

    /** A year told in one paragraph does not hold for the next, nor behind what is so now. */
    void endStory() {
        withYear = null;
    }

    /**
     * What a date without a year follows; null for nothing.
     *
     * @param isFront whether it opens its clause, as a story that goes on for months does
     */
    Anchor.@Nullable Story story(boolean isFront) {
        return withYear == null ? null : new Anchor.Story(withYear, isFront ? STORY_DAYS : SCENE_DAYS);
    }

    /**
     * The date that "a month later" counts from.
     *
     * @param before whether it is told in the past perfect, which goes on with what the sentence before told so
     */
    @Nullable
    CalendarPeriod then(int sentence, boolean before) {
        boolean here = asideSentence == sentence || before && asideSentence == sentence - 1;
        return aside != null && (here || then == null) ? aside : then;
    }

    /** The day that the clock is of; one long past is told of only in its own sentence and the next. */
    @Nullable
    CalendarPeriod lastDay(int sentence) {
        CalendarPeriod here = dayAside(sentence);
        if (here != null) {
            return here;
        }
        return isAtHand(sentence) || isNews(lastDay) ? lastDay : publishedOr(lastDay);
    }

    /** The day that "the day before" counts from: farther on that of a story of years ago, else the first of the news. */
    @Nullable
    CalendarPeriod storyDay(int sentence) {
        CalendarPeriod here = dayAside(sentence);
        if (here != null) {
            return here;
        }
        if (isCoarseSince && isAtHand(sentence)) {
            // "In May they opened a front; the next day": of a day of May that is not told.
            return null;
        }
        if (isAtHand(sentence) || isDayOfParagraph) {
            return lastDay;
        }
        if (withYear != null && withYear.grain() == Grain.DAY) {
            return withYear;
        }
        return isNews(leadDay) ? leadDay : publishedOr(lastDay);
    }

    /** Tells whether the date told last is a month or a part of one. */
    boolean isWithinMonth() {
        return then != null && then.grain().ordinal() <= Grain.MONTH.ordinal();
    }

    /** "fell on July 8, the third town in July" goes back to no other day. */
    private boolean holdsLastDay(CalendarPeriod period) {
        return lastDay != null
                && !lastDay.first().isBefore(period.first())
                && !lastDay.last().isAfter(period.last());
    }

    private @Nullable CalendarPeriod dayAside(int sentence) {
        boolean here = asideSentence == sentence || lastDay == null;
        return aside != null && here && aside.grain() == Grain.DAY ? aside : null;
    }

    private boolean isAtHand(int sentence) {
        return sentence - lastDaySentence <= 1;
    }

    private boolean isNews(@Nullable CalendarPeriod day) {
        return day != null && published != null && day.first().isAfter(published.minusDays(EventTimes.NEWS_DAYS));
    }

    private @Nullable CalendarPeriod publishedOr(@Nullable CalendarPeriod day) {
        return day == null || published == null ? day : CalendarPeriod.ofDay(published);
    }
}
