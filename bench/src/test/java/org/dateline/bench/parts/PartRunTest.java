package org.dateline.bench.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** Each part as often as it takes to be run, in the JVMs that JMH starts. */
class PartRunTest {

    private static final PartRun SHORT = new PartRun(0, 1, new TimeValue(1, TimeUnit.MILLISECONDS));

    @TempDir
    Path folder;

    private Path articles(String... lines) throws Exception {
        return Files.write(folder.resolve("articles.jsonl"), List.of(lines));
    }

    @Test
    void measuresAPartOfParsingAndOneOfCodingInOtherJvms() throws Exception {
        Path file = articles("{\"text\":\"The army of Orla took the town of Tarn on Friday, residents said.\"}");
        List<Part> told = new ArrayList<>();

        List<PartTime> times = SHORT.run(List.of(Part.MENDING, Part.EVENTS), file, 15, told::add);

        assertThat(told).containsExactly(Part.MENDING, Part.EVENTS);
        assertThat(times).extracting(PartTime::part).isEqualTo(told);
        // A first call is a matter of milliseconds, and of no second.
        assertThat(times).allSatisfy(time -> assertThat(15 * time.nanos()).isBetween(1e3, 30e9));
    }

    @Test
    void aFileThatCannotBeReadFailsTheRun() {
        assertThatThrownBy(() -> SHORT.run(List.of(Part.TIMES), folder.resolve("missing"), 1, part -> {}))
                .isInstanceOf(RunnerException.class);
    }

    @Test
    void everyPartHasABenchmark() {
        for (Part part : Part.values()) {
            assertThat(List.of(ParsingBenchmark.class, CodingBenchmark.class))
                    .as(part.name())
                    .filteredOn(type -> Arrays.stream(type.getMethods())
                            .filter(method -> method.isAnnotationPresent(Benchmark.class))
                            .anyMatch(method -> (type.getName() + "." + method.getName()).matches(part.pattern())))
                    .hasSize(1);
        }
    }
}
