package org.dateline.desk;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An expected output that stands in a file, one fact a line.
 *
 * <p>A difference fails the test, writes the actual output under {@code target/golden} and prints the
 * command that accepts it. Nothing accepts by itself.
 */
final class Golden {

    private final Path actualFolder;

    Golden(Path actualFolder) {
        this.actualFolder = actualFolder;
    }

    static Golden inTarget() {
        return new Golden(Path.of("target", "golden"));
    }

    /**
     * Compares an output with the file it should equal.
     *
     * @param expected the file; a missing one counts as empty
     */
    void check(Path expected, String actual) throws IOException {
        String before = Files.exists(expected) ? Files.readString(expected) : "";
        if (before.equals(actual)) {
            return;
        }
        Path written = actualFolder.resolve(expected.getFileName());
        Files.createDirectories(actualFolder);
        Files.writeString(written, actual);
        fail("%s differs at line %d.%nTo accept what was coded now:%n  cp %s %s"
                .formatted(
                        expected.getFileName(),
                        firstDifference(before, actual),
                        written.toAbsolutePath().normalize(),
                        expected.toAbsolutePath().normalize()));
    }

    /** The number, from 1, of the first line that differs. */
    private static int firstDifference(String before, String actual) {
        List<String> left = before.lines().toList();
        List<String> right = actual.lines().toList();
        int line = 0;
        while (line < left.size() && line < right.size() && left.get(line).equals(right.get(line))) {
            line++;
        }
        return line + 1;
    }
}
