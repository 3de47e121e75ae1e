package org.dateline.archive.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.archive.input.Input;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static Input file(String name, long length) {
        return new Input(name, "file:/in/" + name, length, 0);
    }

    @Test
    void smallFilesAreReadTogether() {
        List<Input> pages = IntStream.range(0, 450)
                .mapToObj(i -> file("page" + i + ".html", 1000))
                .toList();
        List<Intake> intakes = Intake.of(pages, 2, file -> false);
        assertThat(intakes.stream()
                        .map(intake ->
                                intake.portions().stream().map(List::size).toList()))
                .containsExactly(List.of(200, 200), List.of(50));
        assertThat(intakes.stream().flatMap(intake -> intake.inputs().stream())).isEqualTo(pages);
    }

    @Test
    void aLargeFileIsAPortionByItself() {
        Input small = file("a.jsonl", 10);
        Input large = file("b.warc", 1_000_000_000);
        Input next = file("c.jsonl", 10);
        assertThat(Intake.of(List.of(small, large, next), 8, file -> false))
                .singleElement()
                .satisfies(intake ->
                        assertThat(intake.portions()).containsExactly(List.of(small), List.of(large), List.of(next)));
    }

    @Test
    void aTableIsAnIntakeByItself() {
        Input page = file("a.html", 10);
        Input table = file("b.parquet", 10);
        assertThat(Intake.of(List.of(page, table), 8, table::equals).stream().map(Intake::inputs))
                .containsExactlyInAnyOrder(List.of(page), List.of(table));
    }

    @Test
    void aFileThatWasCorrectedIsAnotherIntake() {
        Intake intake = new Intake(List.of(List.of(file("a.jsonl", 10))), false);
        Intake corrected = new Intake(List.of(List.of(new Input("a.jsonl", "file:/in/a.jsonl", 10, 1))), false);
        assertThat(corrected.id()).isNotEqualTo(intake.id());
        assertThat(new Intake(List.of(List.of(file("a.jsonl", 10))), false).id())
                .isEqualTo(intake.id());
    }
}
