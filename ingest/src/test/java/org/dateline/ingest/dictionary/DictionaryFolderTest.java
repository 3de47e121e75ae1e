package org.dateline.ingest.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.dictionary.ActorDictionary;
import org.dateline.core.dictionary.Dictionary;
import org.dateline.ingest.fault.InputFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryFolderTest {

    @TempDir
    private Path work = Path.of("");

    private DictionaryFolder folder = new DictionaryFolder(Path.of(""));

    @BeforeEach
    void emptyFolder() {
        folder = new DictionaryFolder(work.resolve("kept"));
    }

    private DictionaryFile file(String name, byte[] bytes) throws IOException {
        return DictionaryFile.read(Files.write(work.resolve(name), bytes));
    }

    @Test
    void filesAreKeptAsTheirBytesAndReadInTheOrderOfTheirNames() throws IOException {
        byte[] latin = "MÜNDE [MUN]\n".getBytes(StandardCharsets.ISO_8859_1);
        folder.keep(file("b.actors.txt", latin));
        folder.keep(file("a.actors.txt", "ORLA [ORL]\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(Files.readAllBytes(work.resolve("kept/b.actors.txt"))).isEqualTo(latin);
        assertThat(folder.read(true).all())
                .extracting(Dictionary::file)
                .containsExactly("a.actors.txt", "b.actors.txt");
        assertThat(folder.read(true).only()).isTrue();
        assertThat(folder.read(false)
                        .list(ActorDictionary.class)
                        .get(1)
                        .entries()
                        .get(0)
                        .names())
                .hasToString("[munde]");
    }

    @Test
    void aFileOfTheSameNameIsReplacedAndNothingUnfinishedIsLeft() throws IOException {
        folder.keep(file("a.txt", "ORLA [ORL]\n".getBytes(StandardCharsets.UTF_8)));
        folder.keep(file("a.txt", "VESTA [VES]\n".getBytes(StandardCharsets.UTF_8)));
        try (var files = Files.list(folder.path())) {
            assertThat(files).hasSize(1);
        }
        assertThat(Files.readString(work.resolve("kept/a.txt"))).isEqualTo("VESTA [VES]\n");
    }

    @Test
    void whatAnInterruptedRunLeftIsNoDictionary() throws IOException {
        Files.createDirectories(folder.path());
        Files.writeString(folder.path().resolve(".loading-1"), "ORLA [O");
        assertThat(folder.read(false).isEmpty()).isTrue();
    }

    @Test
    void oneIsRemovedByItsName() throws IOException {
        folder.keep(file("a.txt", "ORLA [ORL]\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(folder.remove("../a.txt")).isFalse();
        assertThat(folder.remove("a.txt")).isTrue();
        assertThat(folder.files()).isEmpty();
        assertThat(work.resolve("a.txt")).exists();
    }

    @Test
    void noFolderIsNoDictionary() {
        assertThat(folder.path()).doesNotExist();
        assertThat(folder.read(false).isEmpty()).isTrue();
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Path prose = Files.writeString(work.resolve("prose.txt"), "Nothing to see.\n");
        assertThatExceptionOfType(InputFault.class)
                .isThrownBy(() -> DictionaryFile.read(prose))
                .withMessageContaining("prose.txt: no dictionary");
        assertThatExceptionOfType(InputFault.class)
                .isThrownBy(() -> DictionaryFile.read(work.resolve("none.txt")))
                .withMessageEndingWith("no such file");
        Path program = Files.write(work.resolve("program"), new byte[] {'S', 'E', 'N', 'D', 0, '['});
        assertThatExceptionOfType(InputFault.class)
                .isThrownBy(() -> DictionaryFile.read(program))
                .withMessageEndingWith("no text: byte 4 is zero");
        assertThatExceptionOfType(InputFault.class)
                .isThrownBy(() -> DictionaryFile.read(work))
                .withMessageEndingWith("a directory, not a file");
        assertThatExceptionOfType(InputFault.class)
                .isThrownBy(() -> new DictionaryFolder(prose).files())
                .withMessageEndingWith("a file, not a folder of dictionaries");
    }
}
