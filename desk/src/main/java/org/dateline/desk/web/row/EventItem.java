package org.dateline.desk.web.row;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.record.EventLine;
import org.dateline.desk.web.words.Words;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.EventRow;
import org.dateline.store.query.NamedActor;

/**
 * An event in a list, as one sentence tells it.
 *
 * @param status that of its incident, as a style; {@code untold} if it is not said to have happened
 * @param day ISO day for the element time; empty if none is known
 * @param isWhoClaimed whether the actor is named on the word of speakers alone
 * @param family the quad class of its type, as a style
 * @param told who tells it, and how far it is known
 */
public record EventItem(
        String id,
        String status,
        String day,
        String days,
        String words,
        String who,
        boolean isWhoClaimed,
        String family,
        String told) {

    public static EventItem of(EventRow row) {
        EventLine event = row.event();
        var type = event.code().type();
        return new EventItem(
                event.id(),
                row.status() == null ? "untold" : row.status().label(),
                event.time().latest() == null ? "" : event.time().latest().toString(),
                Words.days(event.time().earliest(), event.time().latest()),
                event.sentence().exact(),
                who(event),
                WhoToWhom.isDoubtful(NamedActor.of(event)),
                IncidentItem.family(type == null ? null : type.name()),
                Stream.of(
                                row.status() == null
                                        ? "not said to have happened"
                                        : row.status().label(),
                                row.origin().outlet() == null
                                        ? ""
                                        : row.origin().outlet(),
                                row.corrected().isEmpty() ? "" : "corrected")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private static String who(EventLine event) {
        return Stream.of(
                        WhoToWhom.of(event).toString(),
                        kind(event.code()),
                        event.place() == null ? "" : event.place().name(),
                        figures(event))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What happened, in words: {@code assault}, {@code assault, bombing}. */
    public static String kind(EventLine.Code code) {
        String type = code.type() == null
                ? "CAMEO " + code.cameo()
                : code.type().name().toLowerCase(Locale.ROOT);
        return code.mode() == null ? type : type + ", " + code.mode();
    }

    private static String figures(EventLine event) {
        return event.figures().stream()
                .filter(figure -> figure.low() != null)
                .map(figure -> figure.what() + " " + Words.range(figure.low(), figure.high()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
