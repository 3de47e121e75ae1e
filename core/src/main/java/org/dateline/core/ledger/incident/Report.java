package org.dateline.core.ledger.incident;

import java.util.List;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.Telling;
import org.dateline.core.record.Coding;
import org.dateline.core.record.EventLine;

/**
 * One event as one revision reports it.
 *
 * @param event the line of the record
 * @param telling where it is told
 * @param holders who holds that it happened, or that it did not: the event's judgements, each with its speaker
 * @param headline of the article, which often names the place that a sentence leaves out; empty if unknown
 * @param surroundings the rest of the article
 */
public record Report(
        EventLine event, Telling telling, List<Holder> holders, String headline, Surroundings surroundings) {

    public Report {
        holders = List.copyOf(holders);
    }

    /** The reports of a revision, one for each of its events, in the order of its lines. */
    public static List<Report> of(Coding coding, Telling telling) {
        ArticleReports reports = new ArticleReports(coding);
        return coding.events().stream().map(event -> reports.of(event, telling)).toList();
    }

    public String id() {
        return event.id();
    }

    /**
     * Tells whether it is of something that happened, or that somebody denies. What is only demanded, promised or
     * feared is not; nor is what the author alone holds for not so, as a silence: <em>has not condemned</em>; nor what
     * somebody says will not be: that is a promise, <em>would not attack the border</em>.
     */
    public boolean isOfHappening() {
        boolean isToCome = event.time() != null && event.time().isToCome();
        return holders.stream().anyMatch(holder -> holder.value().isPositive() || isDenial(holder) && !isToCome);
    }

    private static boolean isDenial(Holder holder) {
        return holder.value().isNegative() && !holder.isAuthor();
    }

    /** Tells whether somebody holds it for so, with whatever certainty. */
    public boolean isAsserted() {
        return holders.stream().map(Holder::value).anyMatch(FactualityValue::isPositive);
    }
}
