package org.dateline.desk.web.row;

import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.FigurePart;
import org.dateline.core.record.PlacePart;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.DisplacementRow;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * A report of people who left their homes, in a list.
 *
 * @param status as a style; {@code untold} if nobody holds that it happened, nor that it did not
 * @param day ISO day for the element time; empty if none is known
 * @param route from where to where; empty if neither is told
 * @param numbers how many of whom, each as a range; without a number who they are
 * @param told the outlet; empty if unknown, and who says so there
 */
public record DisplacementItem(
        String id, String status, String day, String days, String words, String route, String numbers, Told told) {

    /**
     * Who tells it.
     *
     * @param outlet empty if unknown
     * @param saidBy how far it is known, and on whose word
     */
    public record Told(String outlet, String saidBy) {}

    public static DisplacementItem of(DisplacementRow row) {
        DisplacementLine line = row.displacement();
        return new DisplacementItem(
                line.id(),
                row.status().map(IncidentStatus::label).orElse("untold"),
                line.time().latest() == null ? "" : line.time().latest().toString(),
                Words.days(line.time().earliest(), line.time().latest()),
                line.sentence().exact(),
                route(line),
                numbers(line),
                new Told(Objects.requireNonNullElse(row.origin().outlet(), ""), saidBy(row)));
    }

    private static String route(DisplacementLine line) {
        String from = place(line.from());
        String to = place(line.to());
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : "to " + to;
        }
        return to.isEmpty() ? "from " + from : from + " → " + to;
    }

    private static String place(@Nullable PlacePart part) {
        Whereabouts where = Whereabouts.of(part);
        return where == null ? "" : where.name();
    }

    private static String numbers(DisplacementLine line) {
        return line.figures().isEmpty()
                ? line.who()
                : line.figures().stream().map(DisplacementItem::number).collect(Collectors.joining(", "));
    }

    /** In the words of the report, with what these allow: {@code about 35,000 people (31,500–38,500)}. */
    private static String number(FigurePart figure) {
        Long low = figure.low();
        Long high = figure.high();
        String words = figure.words().exact();
        return low == null || high == null || low.equals(high) ? words : words + " (" + Words.range(low, high) + ")";
    }

    /** Who holds it for certain, beside the report itself; what only a speaker says is told so. */
    public static String saidBy(DisplacementRow row) {
        String status = row.status().map(IncidentStatus::label).orElse("not said to have happened");
        if (row.report().asserting().anyMatch(Holder::isAuthor)) {
            return status;
        }
        String speakers = row.report()
                .asserting()
                .map(holder -> holder.judgement().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return speakers.isEmpty() ? status : status + " on the word of " + speakers;
    }
}
