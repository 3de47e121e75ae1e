package org.dateline.core.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.actor.ActorResolver;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.event.ArticleContext;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.EventCoder;
import org.dateline.core.event.EventPlaces;
import org.dateline.core.event.FrameLexicon;
import org.dateline.core.place.PlaceLayer;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlaceTagger;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementReader;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.time.EventTime;
import org.dateline.core.time.EventTimes;
import org.dateline.core.time.TimeMention;
import org.dateline.core.time.TimeTagger;

/**
 * Codes articles: times, places, statements, actors, events, in that order.
 *
 * <p>A pure function of the parsed article: the same article gives the same record on any machine, in
 * any order, on any number of threads. Thread-safe.
 */
public final class ArticleCoder {

    private final TimeTagger times;
    private final PlaceTagger places;
    private final ActorResolver actors;
    private final StatementReader statements;
    private final EventCoder events;

    public ArticleCoder(
            TimeTagger times, PlaceTagger places, ActorResolver actors, StatementReader statements, EventCoder events) {
        this.times = times;
        this.places = places;
        this.actors = actors;
        this.statements = statements;
        this.events = events;
    }

    /** Loads the lexicons that ship with the program, side by side. */
    public static ArticleCoder load() {
        return load(Dictionaries.NONE);
    }

    /** Loads the lexicons that ship with the program, and codes with loaded dictionaries before them. */
    public static ArticleCoder load(Dictionaries dictionaries) {
        return load(dictionaries, List.of());
    }

    /**
     * Loads the lexicons that ship with the program, with loaded dictionaries before them and gazetteer layers over
     * the gazetteer.
     *
     * @param gazetteers the last of them wins
     */
    public static ArticleCoder load(Dictionaries dictionaries, List<PlaceLayer> gazetteers) {
        CompletableFuture<PlaceTagger> places = CompletableFuture.supplyAsync(() -> PlaceTagger.load(gazetteers));
        CompletableFuture<ActorLexicon> lexicon = CompletableFuture.supplyAsync(ActorLexicon::load);
        CompletableFuture<FrameLexicon> frames = CompletableFuture.supplyAsync(FrameLexicon::load);
        TimeTagger times = TimeTagger.load();
        StatementReader statements = StatementReader.load();
        return new ArticleCoder(
                times,
                places.join(),
                new ActorResolver(lexicon.join(), dictionaries),
                statements,
                new EventCoder(frames.join(), lexicon.join(), dictionaries));
    }

    public CodedArticle code(ParsedArticle article) {
        List<PlaceMention> where = places.ground(article);
        EventTimes when = new EventTimes(article, outsideNames(times.tag(article), where));
        Statements said = statements.read(article);
        ArticleActors whom = SpeakerPronouns.bind(actors.resolve(article, where), said, article);
        ArticleContext context = new ArticleContext(article, whom, where, places.setting(article, where), when, said);
        List<CodedEvent> done = events.code(context);
        Statements answered = Denials.link(context, done);
        return new CodedArticle(
                article,
                whom,
                where,
                when.mentions(),
                answered,
                AnsweredEvents.judge(context, answered, done),
                settings(context),
                issues(article));
    }

    /** "May Cadera" is no month. */
    private static List<TimeMention> outsideNames(List<TimeMention> times, List<PlaceMention> places) {
        return times.stream()
                .filter(time -> places.stream()
                        .noneMatch(place -> place.sentence() == time.sentence()
                                && place.span().contains(time.span())
                                && !place.span().equals(time.span())))
                .toList();
    }

    private static List<StatementSetting> settings(ArticleContext context) {
        List<StatementSetting> settings = new ArrayList<>();
        for (Statement statement : context.statements().all()) {
            Cue cue = statement.cue();
            if (cue == null) {
                settings.add(new StatementSetting(null, null));
                continue;
            }
            Sentence sentence = context.article().sentences().get(cue.phrase().sentence());
            Token head = sentence.token(cue.phrase().head());
            settings.add(new StatementSetting(
                    timeOf(statement, sentence, head, context.times()),
                    EventPlaces.findOfWords(sentence, head, context)
                            .filter(place -> !statement.holds(place.span()))
                            .orElse(null)));
        }
        return settings;
    }

    /** When it was said: a day in what is said, or in the sentence before, is not that. */
    private static EventTime timeOf(Statement statement, Sentence sentence, Token cue, EventTimes times) {
        EventTime time = times.timeOf(sentence, cue);
        Span words = time.span();
        return words == null || sentence.span().contains(words) && !statement.holds(words)
                ? time
                : times.undatedTimeOf(sentence, cue);
    }

    private static List<CodingIssue> issues(ParsedArticle article) {
        List<CodingIssue> issues = new ArrayList<>();
        if (article.article().publication().publishedAt() == null) {
            issues.add(new CodingIssue(CodingIssue.Kind.NO_PUBLICATION_DATE, null));
        }
        article.notParsed().forEach(span -> issues.add(new CodingIssue(CodingIssue.Kind.NOT_PARSED, span)));
        return issues;
    }
}
