package org.dateline.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dateline.bench.suite.Measure;

/**
 * The figures of past runs, one a line, in {@code bench/results.tsv} of a checkout: date (UTC), commit
 * ({@code +} for a changed tree), command, measure, figure, peers, and how many gold marks the figure is about.
 */
public final class ResultsFile {

    private static final String NAME = "bench/results.tsv";

    private static final String HEADER = """
            # Figures of past runs, which ./dateline evaluate and ./dateline bench append with --keep.
            # commit: + for a changed tree. of: how many gold marks the figure is about; older rows do not tell.
            date\tcommit\tcommand\tmeasure\tfigure\tpeers\tof
            """;

    private final Path home;
    private final Clock clock;

    /** @param home the root of the checkout */
    public ResultsFile(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** Where the figures are kept. */
    public Path file() {
        return home.resolve(NAME);
    }

    /** Appends the figures of a result that compare with those of other days; makes the file if it is not there. */
    public void keep(Result result) throws IOException {
        keep("evaluate " + result.subject(), result.outcome().measures(), result::peerLine);
    }

    /**
     * Appends figures that compare with those of other days; makes the file if it is not there.
     *
     * @param command that gave them
     * @param peers what others reach in a measure, on one line
     */
    public void keep(String command, List<Measure> measures, Function<Measure, String> peers) throws IOException {
        Path file = file();
        StringBuilder lines = new StringBuilder(Files.exists(file) ? "" : HEADER);
        String date = LocalDate.now(clock).toString();
        String commit = Commit.of(home, NAME);
        for (Measure measure : measures) {
            if (!measure.scale().isComparable()) {
                continue;
            }
            List<String> cells = List.of(
                    date,
                    commit,
                    command,
                    measure.name(),
                    Result.shown(measure),
                    peers.apply(measure),
                    String.valueOf(measure.of()));
            lines.append(String.join("\t", cells.stream().map(ResultsFile::cell).toList()))
                    .append('\n');
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String cell(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ");
    }
}
