package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.LineDetail;
import org.jspecify.annotations.Nullable;

/** What the edit of an event changed, for people. */
public final class EditText {

    private EditText() {}

    /**
     * What the field was and is, and, if that changed too, what the event's incident was and is.
     *
     * @param before the event as it was
     * @param after the same event as it is now
     * @param voices what people are shown of each voice
     */
    public static List<String> of(EventField field, LineDetail before, LineDetail after, UnaryOperator<String> voices) {
        List<String> lines = new ArrayList<>();
        lines.add(field.label() + ": " + value(field, before) + " → " + value(field, after));
        incident(before.incident(), after.incident(), voices).ifPresent(lines::add);
        return lines;
    }

    /** What the event's incident was and is, if that changed. */
    public static List<String> incident(LineDetail before, LineDetail after, UnaryOperator<String> voices) {
        return incident(before.incident(), after.incident(), voices).stream().toList();
    }

    private static String value(EventField field, LineDetail line) {
        String value = line.event() == null ? "" : value(field, line.event().event());
        return value.isEmpty() ? "none" : PlainText.safe(value);
    }

    private static String value(EventField field, EventLine event) {
        return switch (field) {
            case TYPE -> event.code().type() == null ? "" : event.code().type().name();
            case MODE -> event.code().mode() == null ? "" : event.code().mode();
            case TIME -> Parts.interval(event.time().earliest(), event.time().latest());
            case PLACE -> Parts.place(event.place());
            case ACTOR -> parties(event.actors());
            case RECIPIENT -> parties(event.recipients());
            case FIGURES -> Parts.figures(event.figures());
            case FACTUALITY -> Parts.factuality(event.factuality());
        };
    }

    private static String parties(List<ActorPart> parties) {
        return Parts.named(Parts.names(parties), Parts.codes(parties));
    }

    private static Optional<String> incident(
            @Nullable IncidentRow before, @Nullable IncidentRow after, UnaryOperator<String> voices) {
        if (before == null) {
            return Optional.ofNullable(after)
                    .map(joined -> "joined incident " + joined.id() + ": " + told(joined, voices));
        }
        String was = before.id() + ": " + told(before, voices);
        if (after == null) {
            return Optional.of("left incident " + was + "; it is in none now");
        }
        String is = after.id() + ": " + told(after, voices);
        if (was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(
                before.id().equals(after.id())
                        ? "its incident " + was + " → " + told(after, voices)
                        : "left incident " + was + "; joined " + is);
    }

    private static String told(IncidentRow incident, UnaryOperator<String> voices) {
        return incident.status().label() + ", "
                + IncidentSheet.told(incident.reports().size(), incident.voices(), voices);
    }
}
