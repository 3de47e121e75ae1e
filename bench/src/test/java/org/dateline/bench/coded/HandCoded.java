package org.dateline.bench.coded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.bench.gold.GoldRow;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.actor.ActorResolver;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.actor.Participant;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.FactualityJudgement;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.event.Figure;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.dateline.core.time.EventTime;
import org.dateline.core.time.TimeBasis;
import org.dateline.ingest.fault.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A row of one sentence that is parsed and coded by hand: {@code Gunmen/2 shot/0 a/4 driver/2} gives each word and
 * the number of the word it depends on.
 */
public final class HandCoded {

    private static final ArticleActors NO_ACTORS = new ActorResolver(ActorLexicon.load())
            .resolve(new ParsedArticle(article(Text.of("Nothing.")), List.of()), List.of());

    private final Text text;
    private final Sentence sentence;
    private final List<CodedEvent> events = new ArrayList<>();

    private HandCoded(Text text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    public static HandCoded of(String tree) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String node : tree.split(" ")) {
            String word = node.substring(0, node.lastIndexOf('/'));
            int head = Integer.parseInt(node.substring(node.lastIndexOf('/') + 1));
            Span span = new Span(words.length(), words.length() + word.length());
            tokens.add(new Token(
                    tokens.size() + 1, span, word, word, "NN", NameType.NONE, head, head == 0 ? "root" : "dep"));
            words.append(word).append(' ');
        }
        return new HandCoded(Text.of(words.toString().strip()), new Sentence(0, BlockType.PARAGRAPH, tokens));
    }

    /**
     * Adds an event. Parties are words of the sentence with a code each, {@code Gunmen=AFGUAF}; without a code
     * nobody knows them, and several are parted by {@code &}.
     */
    public HandCoded event(PloverType type, String cameo, String trigger, String actors, String recipients) {
        return event(type, cameo, null, List.of(), trigger, actors, recipients);
    }

    public HandCoded event(
            @Nullable PloverType type,
            String cameo,
            @Nullable String mode,
            List<Figure> figures,
            String trigger,
            String actors,
            String recipients) {
        events.add(new CodedEvent(
                events.size(),
                0,
                span(trigger),
                new CodedEvent.Coding(type, mode, List.of("military"), cameo, 0, "frame." + trigger),
                parties(actors),
                parties(recipients),
                null,
                new EventTime(null, "PAST_REF", null, null, TimeBasis.PUBLICATION),
                figures,
                List.of(new FactualityJudgement(null, FactualityValue.CT_PLUS)),
                null,
                List.of(),
                null));
        return this;
    }

    private List<Participant> parties(String parties) {
        return Arrays.stream(parties.split("&"))
                .filter(party -> !party.isEmpty())
                .map(party -> {
                    String[] parts = party.split("=");
                    List<String> codes = parts.length > 1 ? List.of(parts[1]) : List.of();
                    return new Participant(span(parts[0]), null, parts[0], codes);
                })
                .toList();
    }

    /** Where words stand in the sentence. */
    public Span span(String words) {
        int start = text.toString().indexOf(words);
        return new Span(start, start + words.length());
    }

    public CodedArticle article() {
        ParsedArticle parsed = new ParsedArticle(article(text), List.of(sentence));
        return new CodedArticle(
                parsed, NO_ACTORS, List.of(), List.of(), new Statements(List.of()), events, List.of(), List.of());
    }

    private static Article article(Text text) {
        List<Block> blocks = List.of(new Block(BlockType.PARAGRAPH, text.span()));
        return new Article("hand", "0", "en", Publication.UNKNOWN, text, blocks);
    }

    /** The row with the marks of a JSON object, whose quotes may be single. */
    public CodedRow row(String json) {
        return new CodedRow(goldRow(json, text.toString()), article());
    }

    /** The score that a form gives the row. */
    public <S> S score(RowForm<S> form, String json) {
        CodedRow row = row(json);
        return form.read(row.row()).apply(row);
    }

    /** A row without coding, in line 7 of a file. */
    public static GoldRow goldRow(String json, String text) {
        return new GoldRow(new Origin("a folder/hand.jsonl", 7), json(json), Text.of(text));
    }

    public static JsonNode json(String json) {
        try {
            return new JsonMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
