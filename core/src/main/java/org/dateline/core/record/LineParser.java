package org.dateline.core.record;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.SpeakerClass;
import org.dateline.core.statement.SpeakerFlag;
import org.dateline.core.statement.StatementForm;
import org.dateline.core.text.Span;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/** Each kind of line, of its fields. */
final class LineParser {

    private LineParser() {}

    static ArticleLine article(Fields line) {
        return new ArticleLine(
                line.text("id"),
                line.text("revision"),
                new Publication(
                        line.textOrNull("url"),
                        line.textOrNull("outlet"),
                        line.textOrNull("title"),
                        line.strings("byline"),
                        moment(line, "publishedAt"),
                        moment(line, "updatedAt")),
                line.text("language"),
                line.objects("blocks", LineParser::block),
                line.text("coder"),
                line.text("text"));
    }

    static StatementLine statement(int number, Fields line) {
        return new StatementLine(
                number,
                line.text("id"),
                line.object("sentence", LineParser::excerpt),
                line.objectOrNull("speaker", LineParser::speaker),
                line.objectOrNull("cue", LineParser::cue),
                line.objects("content", LineParser::excerpt),
                line.constant("form", StatementForm.class),
                line.objectOrNull("addressee", LineParser::excerpt),
                new StatementLine.SettingPart(
                        line.objectOrNull("time", LineParser::time), line.objectOrNull("place", LineParser::place)),
                line.objectOrNull("answers", LineParser::answer),
                line.textOrNull("parent"));
    }

    static EventLine event(int number, Fields line) {
        return new EventLine(
                number,
                line.text("id"),
                line.object("sentence", LineParser::excerpt),
                line.object("trigger", LineParser::excerpt),
                code(line),
                line.objects("actor", LineParser::actor),
                line.objects("recipient", LineParser::actor),
                line.objectOrNull("place", LineParser::place),
                line.object("time", LineParser::time),
                line.objects("figures", LineParser::figure),
                line.objects("factuality", LineParser::judgement),
                line.textOrNull("statement"));
    }

    static ControlLine control(int number, Fields line) {
        return new ControlLine(
                number,
                line.text("id"),
                line.object("sentence", LineParser::excerpt),
                line.object("place", LineParser::place),
                line.objectOrNull("holder", LineParser::actor),
                line.objectOrNull("from", LineParser::actor),
                line.constant("change", ControlChange.Kind.class),
                line.object("time", LineParser::time),
                line.textOrNull("event"),
                line.objects("factuality", LineParser::judgement));
    }

    static DisplacementLine displacement(int number, Fields line) {
        return new DisplacementLine(
                number,
                line.text("id"),
                line.object("sentence", LineParser::excerpt),
                line.text("who"),
                line.objectOrNull("from", LineParser::place),
                line.objectOrNull("to", LineParser::place),
                line.objects("figures", LineParser::figure),
                line.object("time", LineParser::time),
                line.textOrNull("event"),
                line.objects("factuality", LineParser::judgement));
    }

    private static @Nullable PublicationTime moment(Fields line, String field) {
        String value = line.textOrNull(field);
        return value == null ? null : PublicationTime.parse(value);
    }

    private static Block block(Fields of) {
        return new Block(BlockType.ofLabel(of.text("type")), new Span(of.number("start"), of.number("end")));
    }

    private static Excerpt excerpt(Fields of) {
        return new Excerpt(of.number("start"), of.number("end"), of.text("exact"));
    }

    private static EventLine.Code code(Fields line) {
        String type = line.textOrNull("type");
        return new EventLine.Code(
                type == null ? null : PloverType.valueOf(type),
                line.textOrNull("mode"),
                line.strings("contexts"),
                line.text("cameo"),
                line.decimalOrNull("goldstein"));
    }

    private static ActorPart actor(Fields of) {
        return new ActorPart(excerpt(of), of.textOrNull("id"), of.text("name"), of.strings("codes"));
    }

    private static SpeakerPart speaker(Fields of) {
        return new SpeakerPart(
                excerpt(of),
                of.textOrNull("actor"),
                of.text("name"),
                of.textOrNull("role"),
                of.textOrNull("affiliation"),
                of.flag("named"),
                of.constant("class", SpeakerClass.class),
                of.strings("codes"),
                Set.copyOf(of.constants("flags", SpeakerFlag.class)));
    }

    private static StatementLine.CuePart cue(Fields of) {
        return new StatementLine.CuePart(
                excerpt(of), of.constant("class", CueClass.class), of.constant("polarity", CuePolarity.class));
    }

    private static StatementLine.AnswerPart answer(Fields of) {
        return new StatementLine.AnswerPart(
                of.textOrNull("statement"), of.textOrNull("event"), of.constant("how", Answer.Kind.class));
    }

    /** What the gazetteer did not know has no precision. */
    private static PlacePart place(Fields of) {
        Place place = of.textOrNull("precision") == null ? null : known(of);
        return new PlacePart(excerpt(of), place, of.decimal("score"), of.objects("joined", LineParser::known));
    }

    private static Place known(Fields of) {
        return new Place(
                of.text("name"),
                of.textOrNull("id"),
                of.textOrNull("country"),
                of.textOrNull("admin1"),
                of.textOrNull("admin2"),
                of.decimal("lat"),
                of.decimal("lon"),
                of.constant("precision", PlacePrecision.class));
    }

    private static TimePart time(Fields of) {
        return new TimePart(
                of.textOrNull("start") == null ? null : excerpt(of),
                of.text("value"),
                day(of, "earliest"),
                day(of, "latest"),
                of.constant("basis", TimeBasis.class));
    }

    private static @Nullable LocalDate day(Fields of, String field) {
        String value = of.textOrNull(field);
        return value == null ? null : LocalDate.parse(value);
    }

    private static FigurePart figure(Fields of) {
        return new FigurePart(
                of.text("what"), of.text("of"), of.numberOrNull("low"), of.numberOrNull("high"), excerpt(of));
    }

    private static Judgement judgement(Fields of) {
        String holder = of.text("holder");
        return new Judgement(
                holder.equals("author") ? null : holder, of.text("name"), FactualityValue.ofLabel(of.text("value")));
    }
}
