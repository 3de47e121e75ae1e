package org.dateline.bench.cli;

import java.util.Optional;
import org.dateline.bench.petrarch.Petrarch2;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where PETRARCH2 is, and what runs it. */
final class PetrarchOptions {

    private static final String PYTHON = "python2.7";

    @Option(
            names = "--petrarch2",
            paramLabel = "FOLDER",
            description = "with --trees, PETRARCH2 itself on these trees, from its folder")
    private @Nullable String folder;

    @Option(
            names = "--python",
            paramLabel = "EXE",
            description = "what runs PETRARCH2, which is written in Python 2 (default: " + PYTHON + ")")
    private @Nullable String python;

    /** Tells whether any of it is given. */
    boolean isGiven() {
        return folder != null;
    }

    /** Tells whether there is an executable for nothing. */
    boolean isPythonAlone() {
        return folder == null && python != null;
    }

    /** @throws InputFault if the folder or the executable cannot be used */
    Optional<Petrarch2> find() {
        return Optional.ofNullable(folder).map(given -> Petrarch2.in(given, python == null ? PYTHON : python));
    }
}
