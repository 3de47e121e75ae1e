package org.dateline.core.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.actor.Participant;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.Displacement;
import org.dateline.core.event.FactualityJudgement;
import org.dateline.core.event.Figure;
import org.dateline.core.mention.MentionKind;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.BySentence;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.dateline.core.time.EventTime;
import org.dateline.core.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** The record lines of one article. */
final class ArticleRecords {

    private final JsonGenerator json;
    private final CodedArticle coded;
    private final Text text;
    private final Map<Integer, String> statementIds = new HashMap<>();
    private final Map<Integer, String> eventIds = new HashMap<>();
    private final RecordIds ids;
    private final BySentence<TimeMention> times;
    private final BySentence<PlaceMention> places;
    private final BySentence<ActorMention> actors;
    private final BySentence<CodedEvent> events;

    ArticleRecords(JsonGenerator json, CodedArticle coded) {
        this.json = json;
        this.coded = coded;
        this.text = coded.parsed().article().text();
        this.ids = new RecordIds(coded.parsed().article().revision());
        this.times = BySentence.of(coded.times(), TimeMention::sentence);
        this.places = BySentence.of(coded.places(), PlaceMention::sentence);
        this.actors = BySentence.of(
                coded.actors().mentions(), actor -> actor.mention().sentence());
        this.events = BySentence.of(coded.events(), CodedEvent::sentence);
        for (Statement statement : coded.statements().all()) {
            Cue cue = statement.cue();
            statementIds.put(
                    statement.index(),
                    ids.id("statement", cue == null ? "" : cue.phrase().span(), statement.content()));
        }
        for (CodedEvent event : coded.events()) {
            eventIds.put(
                    event.index(),
                    ids.id(
                            "event",
                            event.trigger(),
                            String.valueOf(event.coding().type())));
        }
    }

    // --- mentions -------------------------------------------------------------------------------

    void writeMentions(Sentence sentence) throws IOException {
        for (TimeMention time : times.listIn(sentence.index())) {
            startMention("time", time.span());
            json.writeStringField("type", time.type().name());
            json.writeStringField("value", time.value());
            json.writeStringField("mod", time.mod());
            endLine();
        }
        for (PlaceMention place : places.listIn(sentence.index())) {
            startMention("place", place.span());
            writePlaceFields(place);
            json.writeBooleanField("demonym", place.demonym());
            endLine();
        }
        for (ActorMention actor : actors.listIn(sentence.index())) {
            if (actor.mention().kind() != MentionKind.PRONOUN) {
                startMention("actor", actor.name());
                json.writeStringField("name", actor.referent().name());
                json.writeStringField("id", actor.referent().id());
                writeStrings("codes", actor.referent().codes());
                endLine();
            }
        }
    }

    private void startMention(String of, Span span) throws IOException {
        startLine("mention");
        json.writeStringField("of", of);
        writeSpanFields(span);
    }

    // --- statements and events ------------------------------------------------------------------

    void writeSentence(Sentence sentence) throws IOException {
        for (Statement statement : coded.statements().ofSentence(sentence.index())) {
            writeStatement(sentence, statement);
        }
        for (CodedEvent event : events.listIn(sentence.index())) {
            if (CodedArticle.isLine(event)) {
                writeEvent(sentence, event, event.coding().type());
            }
            for (ControlChange control : event.controls()) {
                writeControl(sentence, event, control);
            }
            if (event.displacement() != null) {
                writeDisplacement(sentence, event, event.displacement());
            }
        }
    }

    private void writeStatement(Sentence sentence, Statement statement) throws IOException {
        startLine("statement");
        json.writeStringField("id", statementIds.get(statement.index()));
        writeSpan("sentence", sentence.span());
        SpeakerRecord.of(statement, coded).write(json, text);
        Cue cue = statement.cue();
        if (cue == null) {
            json.writeNullField("cue");
        } else {
            json.writeObjectFieldStart("cue");
            writeSpanFields(cue.phrase().span());
            json.writeStringField("class", label(cue.kind()));
            json.writeStringField("polarity", label(cue.polarity()));
            json.writeEndObject();
        }
        json.writeArrayFieldStart("content");
        for (Span part : statement.content()) {
            json.writeStartObject();
            writeSpanFields(part);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("form", label(statement.form()));
        writeSpan("addressee", statement.addressee());
        StatementSetting setting = StatementSetting.of(statement, coded);
        writeTime(setting.time());
        writePlace("place", setting.place());
        Answer answer = statement.answers();
        if (answer == null) {
            json.writeNullField("answers");
        } else {
            json.writeObjectFieldStart("answers");
            json.writeStringField(
                    "statement", answer.statement() == null ? null : statementIds.get(answer.statement()));
            json.writeStringField("event", answer.event() == null ? null : eventIds.get(answer.event()));
            json.writeStringField("how", answer.how().label());
            json.writeEndObject();
        }
        json.writeStringField("parent", statement.parent() == null ? null : statementIds.get(statement.parent()));
        endLine();
    }

    private void writeEvent(Sentence sentence, CodedEvent event, @Nullable PloverType type) throws IOException {
        startLine("event");
        json.writeStringField("id", eventIds.get(event.index()));
        writeSpan("sentence", sentence.span());
        writeSpan("trigger", event.trigger());
        CodedEvent.Coding coding = event.coding();
        json.writeStringField("type", type == null ? null : type.name());
        json.writeStringField("mode", coding.mode());
        writeStrings("contexts", coding.contexts());
        json.writeStringField("cameo", coding.cameo());
        json.writeStringField("quad", type == null ? null : type.quad().name());
        if (coding.goldstein() == null) {
            json.writeNullField("goldstein");
        } else {
            json.writeNumberField("goldstein", coding.goldstein());
        }
        writeParticipants("actor", event.actors());
        writeParticipants("recipient", event.recipients());
        writePlace("place", event.place());
        writeTime(event.time());
        writeFigures(event.figures());
        writeFactuality(event);
        json.writeStringField("statement", event.statement() == null ? null : statementIds.get(event.statement()));
        if (coding.pattern() == null) {
            json.writeStringField("frame", coding.frame());
        } else {
            json.writeStringField("pattern", coding.pattern());
        }
        endLine();
    }

    private void writeControl(Sentence sentence, CodedEvent event, ControlChange control) throws IOException {
        startLine("control");
        json.writeStringField(
                "id",
                ids.id(
                        "control",
                        event.trigger(),
                        control.kind(),
                        control.place().span()));
        writeSpan("sentence", sentence.span());
        writePlace("place", control.place());
        writeParticipant("holder", control.holder());
        writeParticipant("from", control.from());
        json.writeStringField("change", control.kind().label());
        writeTime(event.time());
        json.writeStringField("event", event.coding().type() == null ? null : eventIds.get(event.index()));
        writeFactuality(event);
        endLine();
    }

    private void writeDisplacement(Sentence sentence, CodedEvent event, Displacement displacement) throws IOException {
        startLine("displacement");
        json.writeStringField("id", ids.id("displacement", event.trigger()));
        writeSpan("sentence", sentence.span());
        json.writeStringField("who", displacement.who());
        writePlace("from", displacement.from());
        writePlace("to", displacement.to());
        writeFigures(event.figures());
        writeTime(event.time());
        json.writeStringField("event", event.coding().type() == null ? null : eventIds.get(event.index()));
        writeFactuality(event);
        endLine();
    }

    // --- parts ----------------------------------------------------------------------------------

    private void startLine(String kind) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeStringField("article", coded.parsed().article().id());
    }

    private void endLine() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void writeSpan(String field, @Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        writeSpanFields(span);
        json.writeEndObject();
    }

    private void writeSpanFields(@Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField("start");
            json.writeNullField("end");
            json.writeNullField("exact");
            return;
        }
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("exact", text.exact(span));
    }

    private void writeStrings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void writeParticipants(String field, List<Participant> participants) throws IOException {
        json.writeArrayFieldStart(field);
        for (Participant participant : participants) {
            json.writeStartObject();
            writeParticipantFields(participant);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeParticipant(String field, @Nullable Participant participant) throws IOException {
        if (participant == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        writeParticipantFields(participant);
        json.writeEndObject();
    }

    private void writeParticipantFields(Participant participant) throws IOException {
        writeSpanFields(participant.span());
        json.writeStringField("id", participant.id());
        json.writeStringField("name", participant.name());
        writeStrings("codes", participant.codes());
    }

    private void writePlace(String field, @Nullable PlaceMention mention) throws IOException {
        if (mention == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        writeSpanFields(mention.span());
        writePlaceFields(mention);
        json.writeEndObject();
    }

    private void writePlaceFields(PlaceMention mention) throws IOException {
        Optional<Place> found = mention.findPlace();
        if (found.isEmpty()) {
            json.writeStringField("name", text.exact(mention.span()));
            for (String field : List.of("id", "country", "admin1", "admin2", "lat", "lon", "precision")) {
                json.writeNullField(field);
            }
        } else {
            writeKnownPlace(found.get());
        }
        json.writeNumberField("score", Math.round(mention.score() * 1000) / 1000.0);
        if (!mention.joined().isEmpty()) {
            json.writeArrayFieldStart("joined");
            for (Place joined : mention.joined()) {
                json.writeStartObject();
                writeKnownPlace(joined);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void writeKnownPlace(Place place) throws IOException {
        json.writeStringField("name", place.name());
        json.writeStringField("id", place.id());
        json.writeStringField("country", place.country());
        json.writeStringField("admin1", place.admin1());
        json.writeStringField("admin2", place.admin2());
        json.writeNumberField("lat", place.latitude());
        json.writeNumberField("lon", place.longitude());
        json.writeStringField("precision", place.precision().label());
    }

    private void writeTime(@Nullable EventTime time) throws IOException {
        if (time == null) {
            json.writeNullField("time");
            return;
        }
        json.writeObjectFieldStart("time");
        writeSpanFields(time.span());
        json.writeStringField("value", time.value());
        json.writeStringField(
                "earliest", time.earliest() == null ? null : time.earliest().toString());
        json.writeStringField(
                "latest", time.latest() == null ? null : time.latest().toString());
        json.writeStringField("basis", time.basis().label());
        json.writeEndObject();
    }

    private void writeFigures(List<Figure> figures) throws IOException {
        json.writeArrayFieldStart("figures");
        for (Figure figure : figures) {
            json.writeStartObject();
            json.writeStringField("what", figure.what());
            json.writeStringField("of", figure.of());
            writeNumber("low", figure.low());
            writeNumber("high", figure.high());
            writeSpanFields(figure.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeNumber(String field, @Nullable Long value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, value);
        }
    }

    private void writeFactuality(CodedEvent event) throws IOException {
        json.writeArrayFieldStart("factuality");
        for (FactualityJudgement judgement : event.factuality()) {
            json.writeStartObject();
            Integer statement = judgement.statement();
            json.writeStringField("holder", statement == null ? "author" : statementIds.get(statement));
            json.writeStringField(
                    "name",
                    statement == null
                            ? "author"
                            : SpeakerRecord.of(coded.statements().get(statement), coded)
                                    .name());
            json.writeStringField("value", judgement.value().label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
