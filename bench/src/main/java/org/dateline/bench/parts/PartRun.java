package org.dateline.bench.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures parts with JMH: each on one thread, warm, in a JVM of its own, which has the class path and the options of this
 * one. The same articles are gone over again and again, so that parts which keep what they found of a word find it all again: of
 * articles that are new they cost more.
 *
 * @param warmUps iterations before those that count
 * @param iterations those that count, from 1
 * @param length of an iteration; it goes over all articles at least once
 */
public record PartRun(int warmUps, int iterations, TimeValue length) {

    /** What is enough for the compiler to be done and for the error to be a few percent. */
    public static final PartRun USUAL = new PartRun(5, 10, TimeValue.seconds(1));

    /**
     * Runs it.
     *
     * @param file articles in JSON Lines
     * @param tokens how many they have
     * @param watcher is told each part before it is measured
     * @throws RunnerException if a part fails, or another run of JMH is under way on this machine
     */
    public List<PartTime> run(List<Part> parts, Path file, int tokens, Consumer<Part> watcher) throws RunnerException {
        List<PartTime> times = new ArrayList<>();
        for (Part part : parts) {
            watcher.accept(part);
            RunResult result = new Runner(options(part, file)).runSingle();
            Result<?> took = Objects.requireNonNull(result.getSecondaryResults().get(ProcessorTimeProfiler.RESULT));
            times.add(new PartTime(part, took.getScore() / tokens, took.getScoreError() / tokens));
        }
        return times;
    }

    private Options options(Part part, Path file) {
        return new OptionsBuilder()
                .include(part.pattern())
                .param("file", file.toString())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .threads(1)
                .forks(1)
                .warmupIterations(warmUps)
                .warmupTime(length)
                .measurementIterations(iterations)
                .measurementTime(length)
                .addProfiler(ProcessorTimeProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
