package org.dateline.bench.parts;

import java.util.List;
import java.util.Locale;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.actor.ActorResolver;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.event.ArticleContext;
import org.dateline.core.event.EventCoder;
import org.dateline.core.event.FrameLexicon;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlaceTagger;
import org.dateline.core.statement.StatementReader;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.time.EventTimes;
import org.dateline.core.time.TimeTagger;
import org.dateline.corenlp.CoreNlpParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Coding, its steps, and the writing of what was coded, over all articles of a file at each call.
 *
 * <p>The steps are those of {@link ArticleCoder#code} that are public by themselves. Each is given what the whole coding
 * found before it; what joins them, as denials and answers, is left to the whole.
 */
@State(Scope.Benchmark)
public class CodingBenchmark {

    /** JSON Lines. */
    @Param("")
    public String file = "";

    private final PlaceTagger places = PlaceTagger.load();
    private final TimeTagger times = TimeTagger.load();
    private final StatementReader statements = StatementReader.load();
    private final ActorLexicon lexicon = ActorLexicon.load();
    private final ActorResolver actors = new ActorResolver(lexicon, Dictionaries.NONE);
    private final EventCoder events = new EventCoder(FrameLexicon.load(), lexicon, Dictionaries.NONE);
    private final ArticleCoder coder = new ArticleCoder(times, places, actors, statements, events);
    private final RecordWriter writer = new RecordWriter(false, "bench");
    private List<CodedArticle> articles = List.of();

    @Setup
    public void prepare() {
        // As in the program itself: CoreNLP lowers words in the default locale.
        Locale.setDefault(Locale.ROOT);
        ArticleParser parser = CoreNlpParser.loadForgetful();
        articles = PartArticles.read(file).stream()
                .map(article -> coder.code(parser.parse(article)))
                .toList();
    }

    @Benchmark
    public void places(Blackhole hole) {
        for (CodedArticle article : articles) {
            List<PlaceMention> found = places.ground(article.parsed());
            hole.consume(places.setting(article.parsed(), found));
        }
    }

    @Benchmark
    public void times(Blackhole hole) {
        for (CodedArticle article : articles) {
            hole.consume(times.tag(article.parsed()));
        }
    }

    @Benchmark
    public void statements(Blackhole hole) {
        for (CodedArticle article : articles) {
            hole.consume(statements.read(article.parsed()));
        }
    }

    @Benchmark
    public void actors(Blackhole hole) {
        for (CodedArticle article : articles) {
            hole.consume(actors.resolve(article.parsed(), article.places()));
        }
    }

    /** With what is made anew for each article to tell when its events were. */
    @Benchmark
    public void events(Blackhole hole) {
        for (CodedArticle article : articles) {
            ParsedArticle parsed = article.parsed();
            ArticleContext context = new ArticleContext(
                    parsed,
                    article.actors(),
                    article.places(),
                    places.setting(parsed, article.places()),
                    new EventTimes(parsed, article.times()),
                    article.statements());
            hole.consume(events.code(context));
        }
    }

    @Benchmark
    public void coding(Blackhole hole) {
        for (CodedArticle article : articles) {
            hole.consume(coder.code(article.parsed()));
        }
    }

    @Benchmark
    public void record(Blackhole hole) {
        for (CodedArticle article : articles) {
            hole.consume(writer.write(article));
        }
    }
}
