package org.dateline.desk;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expected output that stands in a file, one fact a line.
 *
 * <p>A difference fails the test, writes the actual output under {@code target/golden} and prints the
 * command that accepts it. {@code -Dgolden=accept} accepts all of a run, but never where the environment
 * says {@code CI}.
 */
public final class Golden {

    private final Path actualFolder;
    private final boolean accepting;

    /** One that accepts nothing. */
    Golden(Path actualFolder) {
        this(actualFolder, false);
    }

    Golden(Path actualFolder, boolean accepting) {
        this.actualFolder = actualFolder;
        this.accepting = accepting;
    }

    public static Golden inTarget() {
        return new Golden(Path.of("target", "golden"), accepts(System.getProperty("golden"), System.getenv("CI")));
    }

    /**
     * Whether what differs is accepted.
     *
     * @param asked the property {@code golden}, or null
     * @param ci the environment variable {@code CI}, or null
     */
    static boolean accepts(@Nullable String asked, @Nullable String ci) {
        return "accept".equals(asked) && ci == null;
    }

    /**
     * Compares an output with the file it should equal.
     *
     * @param expected the file; a missing one counts as empty
     */
    public void check(Path expected, String actual) throws IOException {
        String before = Files.exists(expected) ? Files.readString(expected) : "";
        if (before.equals(actual)) {
            return;
        }
        if (accepting) {
            Files.writeString(expected, actual);
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
