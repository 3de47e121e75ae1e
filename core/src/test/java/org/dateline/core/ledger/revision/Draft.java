package org.dateline.core.ledger.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.event.ControlChange;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.Coding;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.dateline.core.record.TimePart;
import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.SpeakerClass;
import org.dateline.core.statement.StatementForm;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.dateline.core.time.TimeBasis;

/**
 * An article for a test. Its lines are paragraphs, but those that begin with the label of another block: {@code
 * headline: Orla falls}.
 */
final class Draft {

    private final Text text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<StatementLine> statements = new ArrayList<>();
    private final List<EventLine> events = new ArrayList<>();
    private final List<ControlLine> controls = new ArrayList<>();
    private Publication publication = Publication.UNKNOWN;
    private String id = "";
    private int number = 1;

    private Draft(List<String> lines) {
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            BlockType type = typeOf(line);
            String block = type == BlockType.PARAGRAPH ? line : line.substring(line.indexOf(": ") + 2);
            words.append(words.length() == 0 ? "" : "\n\n");
            int start = words.codePointCount(0, words.length());
            words.append(block);
            blocks.add(new Block(type, new Span(start, words.codePointCount(0, words.length()))));
        }
        text = Text.of(words.toString());
    }

    private static BlockType typeOf(String line) {
        for (BlockType type : BlockType.values()) {
            if (line.startsWith(type.label() + ": ")) {
                return type;
            }
        }
        return BlockType.PARAGRAPH;
    }

    static Draft of(String... lines) {
        return new Draft(List.of(lines));
    }

    static Draft of(List<String> lines) {
        return new Draft(lines);
    }

    Draft given(String givenId) {
        id = givenId;
        return this;
    }

    Draft at(String url) {
        Publication was = publication;
        publication = new Publication(url, was.outlet(), was.title(), was.byline(), was.publishedAt(), was.updatedAt());
        return this;
    }

    Draft by(String outlet, String... byline) {
        Publication was = publication;
        publication =
                new Publication(was.url(), outlet, was.title(), List.of(byline), was.publishedAt(), was.updatedAt());
        return this;
    }

    Draft published(String time) {
        publication = publication.publishedAt(PublicationTime.parse(time));
        return this;
    }

    Draft updated(String time) {
        Publication was = publication;
        publication = new Publication(
                was.url(), was.outlet(), was.title(), was.byline(), was.publishedAt(), PublicationTime.parse(time));
        return this;
    }

    /** The revision follows from the words and what is known of their publication. */
    ArticleLine line() {
        long hash = ShingleHash.of(List.of(text.toString(), publication.toString(), id));
        String revision = "sha256:" + HexFormat.of().toHexDigits(hash).repeat(4);
        return new ArticleLine(
                id.isEmpty() ? revision.substring(7, 23) : id,
                revision,
                publication,
                "en",
                blocks,
                "test",
                text.toString());
    }

    Coding coding() {
        return new Coding(line(), statements, events, controls, List.of());
    }

    /** The first of some words in the text. */
    Excerpt excerpt(String words) {
        int unit = text.toString().indexOf(words);
        if (unit < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        Span span = text.spanOfUnits(unit, unit + words.length());
        return new Excerpt(span.start(), span.end(), words);
    }

    boolean has(String words) {
        return text.toString().contains(words);
    }

    /** The paragraph around some words, which tests make one sentence long. */
    private Excerpt sentence(Excerpt words) {
        Span span = blocks.stream()
                .map(Block::span)
                .filter(block -> block.contains(words.start()))
                .findFirst()
                .orElseThrow();
        return new Excerpt(span.start(), span.end(), text.exact(span));
    }

    Draft statement(String speaker, String cue, CueClass kind, String... content) {
        Excerpt words = excerpt(cue);
        statements.add(new StatementLine(
                number,
                "statement-" + number++,
                sentence(words),
                new SpeakerPart(
                        excerpt(speaker),
                        null,
                        speaker,
                        null,
                        null,
                        true,
                        SpeakerClass.UNSPECIFIED,
                        List.of(),
                        Set.of()),
                new StatementLine.CuePart(words, kind, CuePolarity.AFFIRMED),
                List.of(content).stream().map(this::excerpt).toList(),
                StatementForm.INDIRECT,
                null,
                new StatementLine.SettingPart(null, null),
                null,
                null));
        return this;
    }

    /** An event by a party; the id "-" stands for none. */
    Draft party(String words, String actorId) {
        return event(
                words,
                PloverType.ASSAULT,
                List.of(new ActorPart(excerpt(words), actorId.equals("-") ? null : actorId, words, List.of())));
    }

    /** @param actors in the words of the text; the id of one is its name in lower case, if it has a capital */
    Draft event(String trigger, PloverType type, String... actors) {
        return event(trigger, type, List.of(actors).stream().map(this::actor).toList());
    }

    private Draft event(String trigger, PloverType type, List<ActorPart> actors) {
        Excerpt words = excerpt(trigger);
        events.add(new EventLine(
                number,
                "event-" + number++,
                sentence(words),
                words,
                new EventLine.Code(type, null, List.of(), "19", null),
                actors,
                List.of(),
                null,
                time(),
                List.of(),
                List.of(),
                null));
        return this;
    }

    Draft control(String place, ControlChange.Kind change, String holder) {
        Excerpt words = excerpt(place);
        controls.add(new ControlLine(
                number,
                "control-" + number++,
                sentence(words),
                new PlacePart(words, null, 0),
                actor(holder),
                null,
                change,
                time(),
                null,
                List.of()));
        return this;
    }

    private ActorPart actor(String words) {
        boolean named = Character.isUpperCase(words.charAt(0));
        String actorId = named ? words.toLowerCase(Locale.ROOT) : null;
        return new ActorPart(excerpt(words), actorId, words, List.of());
    }

    private static TimePart time() {
        LocalDate day = LocalDate.of(2021, 8, 1);
        return new TimePart(null, "2021-08-01", day, day, TimeBasis.PUBLICATION);
    }
}
