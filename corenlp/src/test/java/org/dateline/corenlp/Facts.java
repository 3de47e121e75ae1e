package org.dateline.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.actor.Participant;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.SpeakerRecord;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityJudgement;
import org.dateline.core.event.Figure;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/** What was coded of a text, as lines of parts that a test can ask for; see features/README.md. */
final class Facts {

    private final List<List<String>> lines;

    private Facts(List<List<String>> lines) {
        this.lines = lines;
    }

    static Facts of(CodedArticle coded) {
        List<List<String>> lines = new ArrayList<>();
        coded.statements().all().forEach(statement -> lines.add(statement(statement, coded)));
        coded.events().forEach(event -> lines.add(event(event, coded)));
        return new Facts(lines);
    }

    /** Tells whether one line has all the parts of a fact. */
    boolean holds(String fact) {
        List<String> wanted = Arrays.asList(fact.strip().split("\\s+\\|\\s+"));
        return lines.stream().anyMatch(line -> line.containsAll(wanted));
    }

    private static List<String> statement(Statement statement, CodedArticle coded) {
        Text text = coded.parsed().article().text();
        List<String> parts = new ArrayList<>();
        parts.add("said");
        parts.add(statement
                .findSpeaker()
                .map(speaker -> text.exact(speaker.mention().span()))
                .orElse("-"));
        parts.add(statement.kind().label() + " " + statement.polarity().label());
        if (statement.answers() != null) {
            parts.add("answers " + statement.answers().how().label());
        }
        statement.content().forEach(span -> parts.add("content " + text.exact(span)));
        return parts;
    }

    private static List<String> event(CodedEvent event, CodedArticle coded) {
        Text text = coded.parsed().article().text();
        List<String> parts = new ArrayList<>();
        parts.add(event.coding().findType().map(Enum::name).orElse("-"));
        parts.add(phrases(event.actors(), text) + " > " + phrases(event.recipients(), text));
        parts.add("cameo " + event.coding().cameo());
        for (Participant actor : event.actors()) {
            parts.add("actor-name " + actor.name());
            actor.codes().forEach(code -> parts.add("actor-code " + code));
        }
        for (FactualityJudgement judgement : event.factuality()) {
            parts.add(holder(judgement, coded) + " " + judgement.value().label());
        }
        PlaceMention place = event.place();
        if (place != null) {
            parts.add("place " + text.exact(place.span()));
            place.findPlace().ifPresent(found -> {
                parts.add("grounded " + found.name());
                parts.add("country " + found.country());
                parts.add("precision " + found.precision().label());
            });
            place.joined().forEach(joined -> parts.add("joined " + joined.name()));
        }
        parts.add("time " + event.time().value());
        parts.add("days " + bound(event.time().earliest()) + ".."
                + bound(event.time().latest()));
        for (Figure figure : event.figures()) {
            parts.add(figure.what() + " " + bound(figure.low()) + ".." + bound(figure.high()));
        }
        for (ControlChange control : event.controls()) {
            parts.add("control " + control.kind().label() + " "
                    + text.exact(control.place().span()));
            if (control.holder() != null) {
                parts.add("holder " + control.holder().name());
            }
        }
        if (event.displacement() != null) {
            parts.add("displacement");
        }
        return parts;
    }

    private static String holder(FactualityJudgement judgement, CodedArticle coded) {
        return judgement.statement() == null
                ? "author"
                : SpeakerRecord.of(coded.statements().get(judgement.statement()), coded)
                        .name();
    }

    private static String phrases(List<Participant> participants, Text text) {
        return participants.isEmpty()
                ? "-"
                : participants.stream()
                        .map(participant -> text.exact(participant.span()))
                        .collect(Collectors.joining(" & "));
    }

    private static String bound(@Nullable Object bound) {
        return bound == null ? "?" : bound.toString();
    }

    @Override
    public String toString() {
        return lines.stream().map(line -> String.join(" | ", line)).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
