package org.dateline.desk.web.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.dateline.desk.web.articles.Note.Named;
import org.dateline.desk.web.row.EventItem;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.row.StatementItem;
import org.dateline.desk.web.words.Words;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.ToldLine;

/** Makes notes of lines. */
final class Notes {

    private Notes() {}

    static Note of(int number, ToldLine line) {
        if (line.statement() != null) {
            return statement(number, line, line.statement());
        }
        if (line.event() != null) {
            return event(number, line, line.event());
        }
        return line.control() != null
                ? control(number, line, line.control())
                : displacement(number, line, Objects.requireNonNull(line.displacement()));
    }

    private static Note statement(int number, ToldLine line, StatementLine statement) {
        List<Named> spans = new ArrayList<>();
        SpeakerPart speaker = statement.speaker();
        if (speaker != null) {
            spans.add(new Named(speaker.words(), "speaker"));
        }
        if (statement.cue() != null) {
            spans.add(new Named(statement.cue().words(), "cue"));
        }
        statement.content().forEach(content -> spans.add(new Named(content, "content")));
        return new Note(
                number,
                line.id(),
                "speech",
                (speaker == null ? "nobody named" : speaker.name()) + ": " + StatementItem.cue(statement),
                speaker == null ? "" : speaker.kind().label() + (speaker.named() ? "" : ", unnamed"),
                standing(line),
                line.sentence(),
                spans);
    }

    private static Note event(int number, ToldLine line, EventLine event) {
        var type = event.code().type();
        String parties = WhoToWhom.of(event).toString();
        String family = IncidentItem.family(type == null ? null : type.name());
        return new Note(
                number,
                line.id(),
                "glyph "
                        + (line.incident() == null
                                ? "untold"
                                : line.incident().status().label()) + " " + family,
                EventItem.kind(event.code()) + (parties.isEmpty() ? "" : ": " + parties),
                (line.incident() == null ? "" : line.incident().status().label() + " · ")
                        + judgements(event.factuality()),
                standing(line),
                line.sentence(),
                List.of(new Named(event.trigger(), "trigger " + family)));
    }

    private static Note control(int number, ToldLine line, ControlLine control) {
        return new Note(
                number,
                line.id(),
                "held",
                control.change().label() + ": " + control.place().name()
                        + (control.holder() == null
                                ? ""
                                : " · " + control.holder().name()),
                judgements(control.factuality()),
                standing(line),
                line.sentence(),
                List.of(new Named(control.place().words(), "place")));
    }

    private static Note displacement(int number, ToldLine line, DisplacementLine flight) {
        String figures = flight.figures().stream()
                .filter(figure -> figure.low() != null)
                .map(figure -> Words.range(figure.low(), figure.high()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Note(
                number,
                line.id(),
                "fled",
                "displaced: " + (figures.isEmpty() ? "" : figures + " ") + flight.who()
                        + (flight.from() == null ? "" : " from " + flight.from().name())
                        + (flight.to() == null ? "" : " to " + flight.to().name()),
                judgements(flight.factuality()),
                standing(line),
                line.sentence(),
                flight.figures().stream()
                        .map(figure -> new Named(figure.words(), "place"))
                        .toList());
    }

    /** Who holds it for what; in words, with the value of FactBank. */
    private static String judgements(List<Judgement> factuality) {
        return factuality.stream()
                .map(judgement -> judgement.name() + ": " + words(judgement) + " "
                        + judgement.value().label())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String words(Judgement judgement) {
        return switch (judgement.value()) {
            case CT_PLUS -> "so";
            case PR_PLUS -> "probably so";
            case PS_PLUS -> "possibly so";
            case CT_MINUS -> "not so";
            case PR_MINUS -> "probably not so";
            case PS_MINUS -> "possibly not so";
            case CT_U, UU -> "left open";
        };
    }

    /** A line of an older revision is superseded as a matter of course. */
    private static String standing(ToldLine line) {
        return switch (line.standing()) {
            case "withdrawn" -> "withdrawn by a later revision";
            case "rejected" -> "rejected by an analyst";
            case "dropped" -> "not read from it any more";
            default -> "";
        };
    }
}
