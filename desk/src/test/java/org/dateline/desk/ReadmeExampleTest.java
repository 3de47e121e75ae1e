package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.desk.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows first is what the program writes, but for lines that it breaks or cuts with "…". */
class ReadmeExampleTest {

    private static final String INDENT = "    ";

    @Test
    void theFirstExampleIsWhatTheProgramWrites(@TempDir Path folder) throws IOException {
        List<String> block = Files.readString(Path.of("../README.md"))
                .lines()
                .dropWhile(line -> !line.startsWith(INDENT))
                .takeWhile(line -> line.startsWith(INDENT) || line.isBlank())
                .map(line -> line.isBlank() ? "" : line.substring(INDENT.length()))
                .toList();
        int command = block.indexOf("$ ./dateline code article.txt");
        Path article = Files.writeString(folder.resolve("article.txt"), String.join("\n", block.subList(1, command)));

        List<String> written = new TextReport(false)
                .write(SampleCrisis.code(article))
                .lines()
                .map(String::strip)
                .toList();

        assertThat(shown(block.subList(command + 1, block.size())))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(written).anyMatch(whole -> isCutFrom(line, whole)));
    }

    /** The lines of the example; one that goes on, goes on behind a dot, a dash or a further indent. */
    private static List<String> shown(List<String> lines) {
        List<String> shown = new ArrayList<>();
        for (String line : lines) {
            boolean goesOn = line.startsWith("      ") && !shown.isEmpty();
            if (goesOn) {
                shown.set(shown.size() - 1, shown.get(shown.size() - 1) + " " + line.strip());
            } else if (!line.isBlank()) {
                shown.add(line.strip());
            }
        }
        return shown;
    }

    /** Tells whether a line has the parts of another between "…", in their order. */
    private static boolean isCutFrom(String line, String whole) {
        int from = 0;
        for (String part : List.of(line.split("…")).stream().map(String::strip).collect(Collectors.toList())) {
            int at = whole.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }
}
