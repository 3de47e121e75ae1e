package org.dateline.archive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.archive.Archives;
import org.dateline.archive.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that a signal ends says how it goes on, and names what Spark makes of its end no fault. */
class InterruptedRunTest {

    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsStoppedSaysThatItGoesOn() throws IOException, InterruptedException {
        Path lines = Archives.write(
                folder.resolve("rows.jsonl"),
                IntStream.range(0, 300)
                        .mapToObj(i ->
                                Archives.line("a" + i, "Courier", "2021-05-07", "Number " + i + ". " + Archives.WIRE))
                        .collect(Collectors.joining()));
        Path output = folder.resolve("out");
        Path said = folder.resolve("said");
        Process run = new ProcessBuilder(command(lines, output))
                .redirectError(said.toFile())
                .redirectOutput(folder.resolve("printed").toFile())
                .start();
        try {
            while (run.isAlive() && !isCoding(output)) {
                Thread.sleep(100);
            }
            run.destroy();
            assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(Files.readAllLines(said))
                    .containsOnlyOnce("dateline: interrupted; the same command goes on from where it stopped")
                    .noneMatch(line -> line.contains("a fault of the program"));
            assertThat(run.exitValue()).isEqualTo(SIGTERM);
        } finally {
            run.destroyForcibly();
        }
    }

    private static boolean isCoding(Path output) throws IOException {
        if (!Files.isDirectory(output.resolve("_taken"))) {
            return false;
        }
        try (Stream<Path> taken = Files.list(output.resolve("_taken"))) {
            return taken.findAny().isPresent();
        }
    }

    private static List<String> command(Path lines, Path output) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dslf4j.provider=" + System.getProperty("slf4j.provider"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("archive", "--master", "local[1]", lines.toString(), output.toString()));
        return command;
    }
}
