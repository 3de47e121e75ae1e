package org.dateline.desk.web.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.FigurePart;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.dateline.core.record.TimePart;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.evidence.MarkedText.Mark;
import org.dateline.desk.web.words.Words;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.LineDetail;
import org.dateline.store.query.NamedActor;
import org.jspecify.annotations.Nullable;

/** Makes of lines of the record what the evidence shows of them. */
final class Tellings {

    private static final JsonMapper JSON = new JsonMapper();

    private Tellings() {}

    /** @param yours what somebody wrote and chose in vain, by the names of the form */
    static Telling of(LineDetail line, Map<String, String> yours) {
        LineDetail.Telling telling = line.telling();
        List<Mark> marks = new ArrayList<>(List.of(new Mark(telling.sentence(), "sentence")));
        List<String> tags = new ArrayList<>();
        if (line.event() != null) {
            event(line.event().event(), marks, tags);
        } else if (line.statement() != null) {
            statement(line.statement().statement(), marks, tags);
        } else if (line.control() != null) {
            tags.add(line.control().change().label() + " · "
                    + line.control().place().name());
            party(line.control().holder()).ifPresentOrElse(name -> tags.add("holder: " + name), () -> {});
            tags.add(time(line.control().time()));
            judgements(line.control().factuality(), tags);
        } else if (line.displacement() != null) {
            tags.add("displaced: " + line.displacement().who());
            tags.add(time(line.displacement().time()));
            judgements(line.displacement().factuality(), tags);
        }
        return new Telling(
                line.id(),
                "/articles/" + telling.origin().article() + "?revision=" + UrlFilter.encoded(telling.revision()),
                meta(telling),
                MarkedText.of(telling.paragraph(), marks),
                tags,
                note(line),
                new Telling.More(citation(line), joined(line), coded(line), FieldForm.of(line, yours)));
    }

    /** The exact words, and all that leads back to them wherever the record is. */
    private static String citation(LineDetail line) {
        LineDetail.Telling telling = line.telling();
        Excerpt sentence = telling.sentence();
        PublicationTime published = telling.publication().publishedAt();
        return (telling.origin().outlet() == null
                        ? telling.foundAt()
                        : telling.origin().outlet())
                + (telling.publication().title() == null
                        ? ""
                        : ", “" + telling.publication().title() + "”")
                + (published == null ? "" : ", " + Words.day(published.day()))
                + ": “" + sentence.exact() + "”" + whoseWord(line)
                + (telling.publication().url() == null
                        ? ""
                        : " " + telling.publication().url())
                + " (" + telling.revision() + ", characters " + sentence.start() + "–" + sentence.end()
                + "; Dateline " + line.kind() + " " + line.id() + ")";
    }

    /** That who did it is not the outlet's own word, where that is so. */
    private static String whoseWord(LineDetail line) {
        return line.event() == null
                        || !WhoToWhom.isDoubtful(NamedActor.of(line.event().event()))
                ? ""
                : " [who did it: " + WhoToWhom.of(line.event().event()).actors() + "]";
    }

    private static List<String> joined(LineDetail line) {
        return line.incident() == null
                ? List.of()
                : line.incident().joins().stream()
                        .filter(join -> join.event().equals(line.id()))
                        .flatMap(join -> Stream.concat(Stream.of(how(join)), join.reasons().stream()))
                        .toList();
    }

    private static String how(IncidentRow.Join join) {
        return switch (join.how()) {
            case "copy" -> "a copy of " + join.to();
            case "analyst" -> "an analyst says that it is one with " + join.to();
            case "kept" ->
                String.format(
                        Locale.ROOT,
                        "kept with %s when an analyst took reports apart; %.2f like it",
                        join.to(),
                        join.score());
            default -> String.format(Locale.ROOT, "%.2f like %s", join.score(), join.to());
        };
    }

    private static String coded(LineDetail line) {
        JsonNode node;
        try {
            node = JSON.readTree(line.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of the record is JSON", e);
        }
        String rule = Stream.of("frame", "pattern")
                .filter(node::hasNonNull)
                .map(name -> name + " " + node.get(name).asText() + ", ")
                .findFirst()
                .orElse("");
        return rule + "coder " + line.telling().coder();
    }

    private static void event(EventLine event, List<Mark> marks, List<String> tags) {
        marks.add(new Mark(event.trigger(), "trigger"));
        EventLine.Code code = event.code();
        tags.add((code.type() == null ? "" : code.type().name() + " · ")
                + (code.mode() == null ? "" : code.mode() + " · ")
                + "CAMEO " + code.cameo());
        String by = names(event.actors());
        String to = names(event.recipients());
        if (!by.isEmpty() || !to.isEmpty()) {
            tags.add((by + (to.isEmpty() ? "" : " → " + to)).strip());
        }
        if (WhoToWhom.isDoubtful(NamedActor.of(event))) {
            tags.add("who did it: " + WhoToWhom.of(event).actors());
        }
        place(event.place()).ifPresent(tags::add);
        tags.add(time(event.time()));
        event.figures().forEach(figure -> tags.add(figure(figure)));
        judgements(event.factuality(), tags);
    }

    private static void statement(StatementLine statement, List<Mark> marks, List<String> tags) {
        SpeakerPart speaker = statement.speaker();
        StatementLine.CuePart cue = statement.cue();
        if (speaker != null) {
            marks.add(new Mark(speaker.words(), "speaker"));
            tags.add("speaker: " + speaker.name());
            tags.add(
                    (speaker.named() ? "" : "unnamed · ") + label(speaker.kind().name()));
        }
        if (cue != null) {
            marks.add(new Mark(cue.words(), "cue"));
            tags.add(label(cue.kind().name()) + " · " + label(cue.polarity().name()));
        }
        for (Excerpt content : statement.content()) {
            marks.add(new Mark(content, "content"));
        }
        tags.add(label(statement.form().name()));
    }

    private static String label(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What was counted stands behind the bounds, unless it is the number again. */
    private static String figure(FigurePart figure) {
        String counted = figure.of().chars().anyMatch(Character::isDigit) ? "" : " " + figure.of();
        return (figure.what() + " " + bounds(figure.low(), figure.high()) + counted).strip();
    }

    private static String bounds(@Nullable Long low, @Nullable Long high) {
        if (low == null) {
            return high == null ? "" : "up to " + high;
        }
        return Words.range(low, high);
    }

    private static String names(List<ActorPart> actors) {
        return actors.stream()
                .map(actor -> actor.codes().isEmpty()
                        ? actor.name()
                        : actor.name() + " [" + actor.codes().get(0) + "]")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static java.util.Optional<String> party(@Nullable ActorPart actor) {
        return java.util.Optional.ofNullable(actor).map(ActorPart::name);
    }

    private static java.util.Optional<String> place(@Nullable PlacePart place) {
        return java.util.Optional.ofNullable(place)
                .map(part -> part.place() == null
                        ? part.name()
                        : part.name() + " · " + label(part.place().precision().name()));
    }

    private static String time(TimePart time) {
        return Words.days(time.earliest(), time.latest()) + " · " + time.basis().label();
    }

    private static void judgements(List<Judgement> factuality, List<String> tags) {
        factuality.forEach(judgement ->
                tags.add(judgement.name() + ": " + judgement.value().label()));
    }

    private static String meta(LineDetail.Telling telling) {
        String outlet = telling.origin().outlet();
        PublicationTime when = telling.publication().publishedAt();
        return (outlet == null ? telling.foundAt() : outlet)
                + (when == null ? "" : " · " + Words.time(when))
                + (telling.publication().title() == null
                        ? ""
                        : " · " + telling.publication().title());
    }

    private static @Nullable String note(LineDetail line) {
        return switch (line.telling().origin().standing()) {
            case "superseded" -> "A later revision of the article tells this anew.";
            case "withdrawn" -> "A later revision of the article does not tell this any more.";
            case "dropped" -> "The coder does not read this from the article any more.";
            case "rejected" -> "An analyst rejected this.";
            default -> null;
        };
    }
}
