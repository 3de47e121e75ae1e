package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The token of forms, which every form takes from one template. */
class FormTokensTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void everyFormHasItsTokenOfOneTemplate() throws IOException {
        assertThat(holding("csrf.field()", "csrf().field()")).containsExactly("frame/csrf.jte");
        assertThat(TEMPLATES.resolve("frame/csrf.jte")).content().contains("csrf.token()");
    }

    private static List<String> holding(String... words) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(words).anyMatch(text(file)::contains))
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
