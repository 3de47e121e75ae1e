package org.dateline.desk.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.dateline.desk.report.Ink;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.CorrectionDetail;
import org.dateline.store.query.EventRow;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.LineDetail;
import org.jspecify.annotations.Nullable;

/** A line of the record for people: its words in their paragraph, where they stand, how they were coded. */
public final class DetailText {

    private static final JsonMapper JSON = new JsonMapper();

    private final Ink ink;
    private final TextBlock text;
    private final UnaryOperator<String> voices;

    /** @param voices what people are shown of each voice */
    public DetailText(RowFormat.Page page, UnaryOperator<String> voices) {
        this.voices = voices;
        this.ink = new Ink(page.colour());
        this.text = new TextBlock(page);
    }

    /** Everything about a line. */
    public String of(LineDetail line) {
        text.title(line.kind() + " " + line.id());
        text.line(paragraph(line.telling()));
        sentence(line.telling());
        where(line);
        if (line.event() != null) {
            event(line.event());
        } else if (line.statement() != null) {
            statement(line.statement().statement());
        } else if (line.control() != null) {
            control(line.control());
        } else if (line.displacement() != null) {
            displacement(line.displacement());
        }
        coded(line);
        line.corrections().forEach(this::correction);
        if (line.incident() != null) {
            incident(line.incident(), line.successor() == null ? line.id() : line.successor());
        }
        return text.toString();
    }

    /** A correction. */
    public String of(CorrectionDetail correction) {
        text.title("correction " + correction.id());
        correction(correction);
        text.fact("events", Parts.joined(correction.events()));
        text.fact("apart from", Parts.joined(correction.rest()));
        return text.toString();
    }

    private String paragraph(LineDetail.Telling telling) {
        String sentence = PlainText.safe(telling.sentence().exact());
        return PlainText.safe(telling.paragraph().exact()).replace(sentence, ink.title(sentence));
    }

    /** Where it is told in more words than its own: not every terminal shows which of them these are. */
    private void sentence(LineDetail.Telling telling) {
        if (!telling.paragraph().equals(telling.sentence())) {
            text.fact("sentence", Parts.quoted(telling.sentence().exact()));
        }
    }

    private void where(LineDetail line) {
        LineDetail.Telling telling = line.telling();
        text.fact(
                "told by",
                (telling.origin().outlet() == null
                                ? "an unknown outlet"
                                : telling.origin().outlet())
                        + (telling.publication().title() == null
                                ? ""
                                : ", " + Parts.quoted(telling.publication().title())));
        text.fact("published", telling.publication().publishedAt());
        text.fact("updated", telling.publication().updatedAt());
        text.fact("address", telling.publication().url());
        text.fact("found at", telling.foundAt());
        text.fact("article", telling.origin().article());
        text.fact("revision", telling.revision());
        text.fact("standing", telling.origin().standing());
        text.fact("told now as", line.successor());
    }

    private void event(EventRow row) {
        EventLine event = row.event();
        text.fact(
                "coded as",
                (event.code().type() == null ? "" : event.code().type() + " ")
                        + event.code().cameo()
                        + (event.code().mode() == null ? "" : " " + event.code().mode()) + " "
                        + Parts.quoted(event.trigger().exact()));
        text.fact(
                "who to whom",
                Parts.deed(
                        Parts.named(Parts.names(event.actors()), Parts.codes(event.actors())),
                        Parts.named(Parts.names(event.recipients()), Parts.codes(event.recipients()))));
        text.fact("where", Parts.place(event.place()));
        // The words that told it before still stand in the line.
        text.fact(
                "when",
                row.corrected().contains(EventField.TIME.label())
                        ? Parts.interval(event.time().earliest(), event.time().latest()) + " as an analyst corrected it"
                        : Parts.days(event.time()));
        text.fact("counts", Parts.figures(event.figures()));
        text.fact("held for so", Parts.factuality(event.factuality()));
        text.fact("said in", event.statement());
        text.fact("corrected", Parts.joined(row.corrected()));
    }

    private void control(ControlLine control) {
        text.fact("where", Parts.place(control.place()));
        text.fact("change", control.change().label());
        text.fact("holder", named(control.holder()));
        text.fact("held before", named(control.from()));
        text.fact("when", Parts.days(control.time()));
        text.fact("held for so", Parts.factuality(control.factuality()));
        text.fact("event", control.event());
    }

    private void displacement(DisplacementLine displacement) {
        text.fact("who", displacement.who());
        text.fact("from", Parts.place(displacement.from()));
        text.fact("to", Parts.place(displacement.to()));
        text.fact("when", Parts.days(displacement.time()));
        text.fact("counts", Parts.figures(displacement.figures()));
        text.fact("held for so", Parts.factuality(displacement.factuality()));
        text.fact("event", displacement.event());
    }

    private static @Nullable String named(@Nullable ActorPart actor) {
        return actor == null ? null : Parts.named(actor.name(), Parts.codes(List.of(actor)));
    }

    private void statement(StatementLine line) {
        SpeakerPart speaker = line.speaker();
        if (speaker != null) {
            text.fact("speaker", Parts.named(speaker.name(), Parts.joined(speaker.codes())));
            text.fact("who is", speaker.role());
            text.fact("of", speaker.affiliation());
            text.fact("class", speaker.kind().label());
        }
        if (line.cue() != null) {
            text.fact(
                    "cue",
                    line.cue().kind().label() + ", " + line.cue().polarity().label() + " "
                            + Parts.quoted(line.cue().words().exact()));
        }
        text.fact(
                "content",
                line.content().stream().map(part -> Parts.quoted(part.exact())).collect(Collectors.joining(" … ")));
        text.fact("answers", StatementSheet.answers(line.answers()));
        text.fact("inside", line.parent());
    }

    /** By which rule, and which version of the program. */
    private void coded(LineDetail line) {
        JsonNode node;
        try {
            node = JSON.readTree(line.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of the record is JSON", e);
        }
        for (String rule : List.of("frame", "pattern")) {
            text.fact(rule, node.hasNonNull(rule) ? node.get(rule).asText() : null);
        }
        text.fact("coder", line.telling().coder());
    }

    private void correction(CorrectionDetail correction) {
        String what = correction.field() == null ? "" : " " + correction.field() + " = " + correction.value();
        text.fact(
                "correction",
                correction.change() + what + (correction.correction() == null ? "" : " " + correction.correction())
                        + " by " + correction.author() + ": " + correction.reason()
                        + (correction.undone() ? " (undone)" : "") + " " + correction.id());
    }

    private void incident(IncidentRow incident, String own) {
        text.title("incident " + incident.id());
        text.fact("status", incident.status().label());
        text.fact("who to whom", Parts.deed(WhoToWhom.of(incident.what(), voices)));
        text.fact("where", Parts.place(incident.what().where()));
        text.fact(
                "when",
                Parts.interval(incident.what().earliest(), incident.what().latest()));
        text.fact("tolls", IncidentSheet.tolls(incident));
        text.fact("voices", Parts.voices(incident.voices(), voices));
        for (IncidentRow.Report report : incident.reports()) {
            if (!report.event().equals(own)) {
                text.title("also reported as " + report.event());
                text.line(Parts.quoted(report.exact()));
                text.fact("told by", report.outlet());
                text.fact("published", report.publishedAt());
            }
            incident.joins().stream()
                    .filter(join -> join.event().equals(report.event()))
                    .forEach(join -> text.fact(
                            "merged",
                            report.event() + " with " + join.to() + " (" + join.how() + " " + join.score() + "): "
                                    + Parts.joined(join.reasons())));
        }
    }
}
