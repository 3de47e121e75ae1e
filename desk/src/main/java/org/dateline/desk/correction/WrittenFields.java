package org.dateline.desk.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.ledger.correction.ControlField;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.core.ledger.correction.LineField;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.FigurePart;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.TimePart;
import org.dateline.store.query.LineDetail;
import org.jspecify.annotations.Nullable;

/** The fields of a line as analysts write them: what {@link WrittenEdit} reads, but that a place stands by its name. */
public final class WrittenFields {

    private static final String SEPARATOR = "; ";

    private WrittenFields() {}

    /** Every field that can be corrected, in order; an empty text for what is not told. None of a line that cannot be. */
    public static Map<LineField, String> of(LineDetail line) {
        return line.event() != null ? of(line.event().event()) : line.control() != null ? of(line.control()) : Map.of();
    }

    private static Map<LineField, String> of(ControlLine control) {
        Map<LineField, String> fields = new LinkedHashMap<>();
        fields.put(ControlField.HOLDER, control.holder() == null ? "" : parties(List.of(control.holder())));
        fields.put(ControlField.CHANGE, control.change().label());
        fields.put(ControlField.PLACE, control.place().name());
        fields.put(ControlField.TIME, days(control.time()));
        return fields;
    }

    private static Map<LineField, String> of(EventLine event) {
        Map<LineField, String> fields = new LinkedHashMap<>();
        for (EventField field : EventField.values()) {
            fields.put(field, of(field, event));
        }
        return fields;
    }

    private static String of(EventField field, EventLine event) {
        return switch (field) {
            case TYPE -> event.code().type() == null ? "" : event.code().type().name();
            case MODE -> event.code().mode() == null ? "" : event.code().mode();
            case TIME -> days(event.time());
            case PLACE -> event.place() == null ? "" : event.place().name();
            case ACTOR -> parties(event.actors());
            case RECIPIENT -> parties(event.recipients());
            case FIGURES -> figures(event.figures());
            case FACTUALITY ->
                event.factuality().stream()
                        .filter(Judgement::isOfAuthor)
                        .map(judgement -> judgement.value().label())
                        .findFirst()
                        .orElse("");
        };
    }

    private static String days(TimePart time) {
        String earliest = text(time.earliest());
        String latest = text(time.latest());
        return earliest.equals(latest) ? latest : earliest + "/" + latest;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String parties(List<ActorPart> actors) {
        return actors.stream()
                .map(actor -> actor.codes().isEmpty()
                        ? actor.name()
                        : actor.name() + " [" + String.join(" ", actor.codes()) + "]")
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String figures(List<FigurePart> figures) {
        return figures.stream()
                .filter(figure -> figure.low() != null)
                .map(figure -> figure.what() + " " + figure.low()
                        + (figure.high() == null || figure.high().equals(figure.low()) ? "" : "-" + figure.high()))
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
    }
}
