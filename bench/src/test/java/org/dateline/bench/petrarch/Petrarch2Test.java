package org.dateline.bench.petrarch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dateline.ingest.fault.InputFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a folder that looks like PETRARCH2's, run by Python where it is, else by a shell script that takes its place. */
class Petrarch2Test {

    @TempDir
    Path home;

    private String folder = "";
    private String python = "";

    private static TreeArticle article(String... texts) {
        return new TreeArticle(
                LocalDate.of(2021, 8, 3),
                Arrays.stream(texts)
                        .map(text -> new TreeSentence(text, "(ROOT (S (NP (NN " + text + "))))"))
                        .toList());
    }

    @BeforeEach
    void makeTheFolder() throws IOException {
        folder = home.resolve("checkout").toString();
        copy("petrarch2.py", home.resolve("checkout/petrarch2/petrarch2.py"));
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "python3")));
        python = there ? "python3" : shell().toString();
    }

    private Path shell() throws IOException {
        Path script = home.resolve("python.sh");
        copy("petrarch2.sh", script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private static void copy(String resource, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = Petrarch2Test.class.getResourceAsStream(resource)) {
            Files.copy(Objects.requireNonNull(in), file);
        }
    }

    @Test
    void codesTheTreesAndTellsWhatItTook() throws Exception {
        Petrarch2 petrarch = Petrarch2.in(folder, python);
        long start = petrarch.code(List.of()).nanos();

        PetrarchCoding coded = petrarch.code(List.of(article("Tarn & Vesta", "caf\u00e9 \u0001"), article("Orla")));

        assertThat(coded.events()).isEqualTo(3);
        if (python.equals("python3")) {
            assertThat(coded.nanos() - start).isBetween(1_300_000_000L, 3_000_000_000L);
        } else {
            assertThat(coded.nanos()).isGreaterThan(start);
        }
    }

    @Test
    void anotherExecutableRunsItWhereItIsNamed() throws Exception {
        PetrarchCoding coded =
                Petrarch2.in(folder, shell().toString()).code(List.of(article("Tarn"), article("Vesta")));

        assertThat(coded.events()).isEqualTo(2);
        assertThat(coded.nanos()).isPositive();
    }

    @Test
    void whatFailsIsToldWithItsFolderAndItsLastWords() {
        Petrarch2 petrarch = Petrarch2.in(folder, python);

        assertThatThrownBy(() -> petrarch.code(List.of(article("Tarn", "fails"))))
                .isInstanceOf(InputFault.class)
                .hasMessage(folder + ": PETRARCH2 in it ended with 3: a sentence fails");
        assertThatThrownBy(() -> petrarch.code(List.of(article("gives up"))))
                .hasMessage(folder + ": PETRARCH2 in it wrote no events: Please enter a valid file");
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThatThrownBy(() -> Petrarch2.in(home + "/missing", python)).hasMessage(home + "/missing: no folder");
        assertThatThrownBy(() -> Petrarch2.in(home.toString(), python))
                .hasMessage(home + ": no PETRARCH2 in it: no petrarch2/petrarch2.py, no petrarch2.py");
        assertThatThrownBy(() -> Petrarch2.in(folder, "no-such-python"))
                .hasMessage(folder + ": PETRARCH2 in it cannot be run: no no-such-python here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0m0.010000s 0m0.000000s\n1m2.250000s 0m1.500000s\n",
                "0m0.01s 0m0.00s\n1m2.25s 0m1.50s\n",
                "0m0,010s 0m0,000s\n1m2,250s 0m1,500s\n"
            })
    void readsTheTimesOfEveryShell(String times) throws Exception {
        assertThat(Petrarch2.nanos(times)).isEqualTo(63_750_000_000L);
    }

    @Test
    void otherWordsAreNoTimes() {
        assertThatThrownBy(() -> Petrarch2.nanos("0m0.01s 0m0.00s\n")).isInstanceOf(IOException.class);
    }
}
