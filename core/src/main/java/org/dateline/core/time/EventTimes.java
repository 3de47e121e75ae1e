package org.dateline.core.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Tells when the events of one article happened; thread-safe. */
public final class EventTimes {

    private final @Nullable LocalDate publicationDay;

    /**
     * @param article the article
     * @param mentions its time expressions, in reading order, as {@link TimeTagger} gives them
     */
    EventTimes(ParsedArticle article, List<TimeMention> mentions, TenseReader tenses) {
        PublicationTime published = article.article().publication().publishedAt();
        this.publicationDay = published == null ? null : published.day();
    }

    /** The time of the event that a token of one of the article's sentences reports. */
    public EventTime timeOf(Sentence sentence, Token trigger) {
        return publicationDay == null
                ? new EventTime(null, "PRESENT_REF", null, null, TimeBasis.PUBLICATION)
                : new EventTime(null, publicationDay.toString(), null, publicationDay, TimeBasis.PUBLICATION);
    }
}
