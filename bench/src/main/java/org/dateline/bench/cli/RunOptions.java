package org.dateline.bench.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every run over annotated files. */
final class RunOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "rows read at the same time (default: one a processor)")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "no progress and no summary on stderr; faults are still named")
    boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and end")
    private boolean help;

    /** @throws ParameterException if a number is none that can be used */
    void check(CommandSpec spec) {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1");
        }
    }
}
