package org.dateline.bench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.bench.parts.Part;
import org.dateline.bench.parts.PartRun;
import org.dateline.bench.parts.PartTable;
import org.openjdk.jmh.runner.RunnerException;

/** Measures all parts of coding over a file that is there only as long, for the JVMs that JMH starts. */
final class PartsMode {

    private final PartRun run;
    private final Progress progress;

    PartsMode(PartRun run, Progress progress) {
        this.run = run;
        this.progress = progress;
    }

    /**
     * What the parts cost.
     *
     * @param rows articles as JSON
     * @param tokens how many they have
     * @throws RunnerException if a part cannot be measured
     * @throws OutputFault if the file cannot be written
     */
    PartTable measure(List<String> rows, int tokens) throws RunnerException {
        Path file = write(rows);
        try {
            return new PartTable(
                    run.run(List.of(Part.values()), file, tokens, part -> progress.measuring(part.label())));
        } finally {
            file.toFile().delete();
        }
    }

    private static Path write(List<String> rows) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            return Files.write(Files.createTempFile("dateline-parts", ".jsonl"), rows);
        } catch (IOException e) {
            throw OutputFault.ofFile(folder.toString(), folder, e);
        }
    }
}
