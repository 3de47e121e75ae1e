package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @TempDir
    Path folder;

    @Test
    void theSameOutputPassesAndWritesNothing() throws IOException {
        Path expected = Files.writeString(folder.resolve("a.expected"), "one\ntwo\n");
        new Golden(folder.resolve("actual")).check(expected, "one\ntwo\n");
        assertThat(folder.resolve("actual")).doesNotExist();
    }

    @Test
    void anotherOutputFailsWithTheLineAndTheCommandThatAcceptsIt() throws IOException {
        Path expected = Files.writeString(folder.resolve("a.expected"), "one\ntwo\n");
        assertThatThrownBy(() -> new Golden(folder.resolve("actual")).check(expected, "one\nthree\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("cp " + folder.resolve("actual/a.expected") + " " + expected);
        assertThat(folder.resolve("actual/a.expected")).hasContent("one\nthree");
        assertThat(expected).hasContent("one\ntwo");
    }

    @Test
    void aGoldenThatIsNotThereYetFails() {
        assertThatThrownBy(() -> new Golden(folder).check(folder.resolve("new.expected"), "one\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void anExplicitFlagAcceptsButNeverInContinuousIntegration() throws IOException {
        Path expected = Files.writeString(folder.resolve("a.expected"), "one\ntwo\n");
        new Golden(folder.resolve("actual"), true).check(expected, "one\nthree\n");
        assertThat(expected).hasContent("one\nthree");

        assertThat(Golden.accepts("accept", null)).isTrue();
        assertThat(Golden.accepts(null, null)).isFalse();
        assertThat(Golden.accepts("accept", "true")).isFalse();
    }
}
