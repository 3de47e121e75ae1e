package org.dateline.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every lexicon file, whatever its rows mean. */
class LexiconFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @TestFactory
    Stream<DynamicTest> aTableHasAHeaderAndNoRowTwice() throws IOException {
        return files(".tsv")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Table table = Table.parse(file.toString(), Files.readString(file));
                    assertThat(table.rows()).isNotEmpty();
                    assertThat(table.rows()).extracting(Table.Row::cells).doesNotHaveDuplicates();
                    assertThat(table.rows())
                            .allSatisfy(row -> assertThat(row.columns().keySet())
                                    .as("%s:%d", file, row.line())
                                    .allMatch(column -> column.matches("[a-z][a-zA-Z0-9_-]*")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aFileIsPlainComposedTextThatEndsItsLastLine() throws IOException {
        return Stream.of(".tsv", ".txt", ".frames")
                .flatMap(ending -> filesUnchecked(ending).stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String text = Files.readString(file);
                    assertThat(text).endsWith("\n").doesNotContain("\r").doesNotContain("\uFEFF");
                    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                            .isTrue();
                }));
    }

    @Test
    void aRowThatDoesNotFitTheHeaderIsRefusedWithFileAndLine() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Table.parse("words.tsv", "word\tclass\n# a comment\nsay\tspeech\tmore\n")))
                .isInstanceOf(LexiconFault.class)
                .hasMessageContaining("words.tsv:3");
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static List<Path> filesUnchecked(String ending) {
        try {
            return files(ending).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
