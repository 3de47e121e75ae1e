package org.dateline.bench.parts;

import java.util.Locale;
import java.util.regex.Pattern;

/** A part of what coding an article takes, from its text to the lines of its record. */
public enum Part {
    SENTENCES(ParsingBenchmark.class, "tokens and sentences", Level.STEP),
    TAGS(ParsingBenchmark.class, "tags", Level.STEP),
    NAMES(ParsingBenchmark.class, "names", Level.STEP),
    LEMMAS(ParsingBenchmark.class, "lemmas", Level.STEP),
    TREES(ParsingBenchmark.class, "dependency trees", Level.STEP),
    MENDING(ParsingBenchmark.class, "mending", Level.STEP),
    PARSING(ParsingBenchmark.class, "parsing", Level.STAGE),
    PLACES(CodingBenchmark.class, "places", Level.STEP),
    TIMES(CodingBenchmark.class, "times", Level.STEP),
    STATEMENTS(CodingBenchmark.class, "statements", Level.STEP),
    ACTORS(CodingBenchmark.class, "actors", Level.STEP),
    EVENTS(CodingBenchmark.class, "events", Level.STEP),
    CODING(CodingBenchmark.class, "coding", Level.STAGE),
    RECORD(CodingBenchmark.class, "writing the record", Level.STAGE);

    /** Stages make up the whole; steps make up the stage that comes after them. */
    enum Level {
        STEP,
        STAGE
    }

    private final String label;
    final Level level;
    private final Class<?> benchmark;

    Part(Class<?> benchmark, String label, Level level) {
        this.benchmark = benchmark;
        this.label = label;
        this.level = level;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** Which of all benchmarks measures it, as JMH is told: the method of its name. */
    String pattern() {
        return "^" + Pattern.quote(benchmark.getName() + "." + name().toLowerCase(Locale.ROOT)) + "$";
    }
}
