package org.dateline.bench.factuality;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scorer;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.event.Factuality;
import org.dateline.core.event.FactualityJudgement;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.event.Mood;
import org.dateline.core.event.Standing;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementReader;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.dateline.ingest.capture.Capture;

/**
 * Reads each row as an article of one paragraph and compares how certain the events in it are.
 *
 * <p>Dateline gives a value for every holder, the data give one. In corpora that press FactBank into one
 * dimension, such as MEANTIME, annotators gave the value of whoever is responsible for the words. So ours
 * is that of the innermost holder: the speaker of the innermost statement around the word, else the
 * author.
 */
final class FactualityScorer implements Scorer<List<ScoredEvent>> {

    private final ArticleParser parser;
    private final StatementReader statementReader;
    private final Factuality factuality;

    FactualityScorer(ArticleParser parser, StatementReader statementReader, Factuality factuality) {
        this.parser = parser;
        this.statementReader = statementReader;
        this.factuality = factuality;
    }

    @Override
    public List<ScoredEvent> score(GoldRow row) {
        List<GoldEvent> events = GoldEvent.of(row);
        ParsedArticle parsed = parser.parse(article(row));
        Statements statements = statementReader.read(parsed);
        return events.stream()
                .map(event -> score(event, row, parsed, statements))
                .toList();
    }

    private static Article article(GoldRow row) {
        String words = row.text().toString();
        int start = 0;
        while (Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        Span paragraph = row.text().spanOfUnits(start, words.stripTrailing().length());
        String revision = new Capture(row.origin(), words.getBytes(StandardCharsets.UTF_8)).revision();
        return new Article(
                row.name(),
                revision,
                "en",
                Publication.UNKNOWN,
                row.text(),
                List.of(new Block(BlockType.PARAGRAPH, paragraph)));
    }

    private ScoredEvent score(GoldEvent event, GoldRow row, ParsedArticle parsed, Statements statements) {
        for (Sentence sentence : parsed.sentences()) {
            Optional<Token> trigger = findHead(sentence, event.trigger());
            if (trigger.isPresent()) {
                FactualityJudgement ours = innermost(factuality.judge(sentence, trigger.get(), statements));
                String holder = holder(ours, statements, row.text());
                String shown = shown(ours.standing()) + " (" + holder + ")";
                return scored(event, row, ours.standing(), true, shown);
            }
        }
        Standing certain = new Standing(FactualityValue.CT_PLUS, Mood.ASSERTED);
        return scored(event, row, certain, false, "no token, counted as CT+");
    }

    private static String shown(Standing standing) {
        return standing.certainty().label()
                + (standing.mood() == Mood.ASSERTED
                        ? ""
                        : " " + standing.mood().name().toLowerCase(Locale.ROOT));
    }

    private static ScoredEvent scored(GoldEvent event, GoldRow row, Standing ours, boolean hasToken, String shown) {
        List<Part> parts = List.of(
                new Part("word", row.text().exact(event.trigger())),
                new Part("gold", String.valueOf(event.value())),
                new Part("ours", shown),
                new Part("text", row.text().toString()));
        return new ScoredEvent(
                event.value(),
                FactualityScale.inItsTime(ours),
                FactualityScale.of(ours.value()),
                hasToken,
                new ErrorExample(row.name(), parts));
    }

    /** Of the tokens that share a letter with a trigger, the one the others depend on. */
    private static Optional<Token> findHead(Sentence sentence, Span trigger) {
        List<Token> tokens = new ArrayList<>(2);
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(trigger)) {
                tokens.add(token);
            }
        }
        return tokens.stream()
                .filter(token -> tokens.stream().noneMatch(other -> other.index() == token.head()))
                .findFirst();
    }

    /** The author's judgement stands first, the speakers' follow from the innermost outwards. */
    private static FactualityJudgement innermost(List<FactualityJudgement> judgements) {
        return judgements.get(judgements.size() == 1 ? 0 : 1);
    }

    private static String holder(FactualityJudgement judgement, Statements statements, Text text) {
        if (judgement.statement() == null) {
            return "author";
        }
        Statement statement = statements.get(judgement.statement());
        return statement
                .findSpeaker()
                .map(speaker -> text.exact(speaker.mention().span()))
                .orElse("a speaker not told");
    }

    @Override
    public Outcome sum(List<List<ScoredEvent>> rows) {
        return FactualityMeasures.of(rows);
    }
}
