package org.dateline.core.coding;

import java.util.List;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.time.TimeMention;

/**
 * What coding an article yields.
 *
 * @param actors whom its nouns and pronouns refer to
 * @param places its places, demonyms included, in reading order
 * @param times its time expressions, in reading order
 * @param statements who says what
 * @param events who did what to whom, in reading order
 * @param settings when and where each statement was made, by its index
 * @param issues what is in doubt
 */
public record CodedArticle(
        ParsedArticle parsed,
        ArticleActors actors,
        List<PlaceMention> places,
        List<TimeMention> times,
        Statements statements,
        List<CodedEvent> events,
        List<StatementSetting> settings,
        List<CodingIssue> issues) {

    public CodedArticle {
        places = List.copyOf(places);
        times = List.copyOf(times);
        events = List.copyOf(events);
        settings = List.copyOf(settings);
        issues = List.copyOf(issues);
    }

    /** Tells whether an event has a line of its own in the record: another only changes control, or displaces somebody. */
    public static boolean isLine(CodedEvent event) {
        return event.coding().type() != null || event.coding().pattern() != null;
    }
}
