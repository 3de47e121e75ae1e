package org.dateline.bench.parts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.corenlp.ParsingSteps;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parsing and its steps, over all articles of a file at each call. */
@State(Scope.Benchmark)
public class ParsingBenchmark {

    /** JSON Lines. */
    @Param("")
    public String file = "";

    private @Nullable ParsingSteps steps;

    @Setup
    public void prepare() {
        // As in the program itself: CoreNLP lowers words in the default locale.
        Locale.setDefault(Locale.ROOT);
        steps = ParsingSteps.over(PartArticles.read(file));
    }

    private ParsingSteps steps() {
        return Objects.requireNonNull(steps);
    }

    @Benchmark
    public void sentences(Blackhole hole) {
        steps().split(hole::consume);
    }

    @Benchmark
    public void tags(Blackhole hole) {
        steps().tag(hole::consume);
    }

    @Benchmark
    public void names(Blackhole hole) {
        steps().name(hole::consume);
    }

    @Benchmark
    public void lemmas(Blackhole hole) {
        steps().lemmatize(hole::consume);
    }

    @Benchmark
    public void trees(Blackhole hole) {
        steps().attach(hole::consume);
    }

    @Benchmark
    public void mending(Blackhole hole) {
        steps().mend(hole::consume);
    }

    @Benchmark
    public List<ParsedArticle> parsing() {
        return steps().parse();
    }
}
