package org.dateline.archive.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.dateline.archive.input.InputList;
import org.dateline.archive.run.OutputFolder.Batch;
import org.dateline.ingest.fault.InputFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a run ends, the next one finds what was finished, and nothing else. */
class OutputFolderTest {

    private static final Batch ONE = new Batch("one", List.of("i/p1", "i/p2"));

    private static final Batch TWO = new Batch("two", List.of("i/p3"));

    @TempDir
    private Path root;

    private OutputFolder folder;

    @BeforeEach
    void opens() throws IOException {
        folder = new OutputFolder(InputList.path(root.toString()), new Configuration());
        folder.open("1.0");
    }

    private org.apache.hadoop.fs.Path written(String name, String content) throws IOException {
        Path made = Files.createDirectories(root.resolve("_work").resolve(name));
        Files.writeString(made.resolve("part"), content);
        return folder.work(name);
    }

    @Test
    void anIntakeIsKnownOnceItIsCompleteAndStaysSo() throws IOException {
        assertThat(folder.takenInputs()).isEmpty();
        folder.commitIntake("i", written("x", "captures"), List.of("id1\ta.jsonl", "id2\tb.jsonl"));
        assertThat(folder.intakes()).containsExactly("i");
        assertThat(folder.takenInputs()).containsExactlyInAnyOrder("id1", "id2");
        assertThat(folder.doneInputs()).isEmpty();
        folder.endIntake("i");
        assertThat(folder.intakes()).isEmpty();
        assertThat(folder.doneInputs()).containsExactlyInAnyOrder("id1", "id2");
    }

    @Test
    void theChunksOfBatchesAreKnownBeforeAndAfterTheyAreMerged() throws IOException {
        folder.commitBatch(ONE, written("x", "rows"));
        assertThat(folder.unmerged()).containsExactly(ONE);
        assertThat(folder.codedChunks()).containsExactly("i/p1", "i/p2");
        folder.replaceArticles(written("articles", "1"), List.of(ONE));
        folder.commitBatch(TWO, written("y", "rows"));
        assertThat(folder.unmerged()).containsExactly(TWO);
        assertThat(folder.merged()).containsExactly(ONE);
        assertThat(folder.codedChunks()).containsExactly("i/p1", "i/p2", "i/p3");
    }

    @Test
    void incidentsAreThoseOfTheArticlesUntilThereAreMore() throws IOException {
        folder.replaceArticles(written("articles", "1"), List.of(ONE));
        assertThat(folder.hasIncidentsOfAll()).isFalse();
        folder.replaceIncidents(written("incidents", "1"));
        assertThat(folder.hasIncidentsOfAll()).isTrue();
        folder.replaceArticles(written("articles", "2"), List.of(ONE, TWO));
        assertThat(folder.hasIncidentsOfAll()).isFalse();
        folder.replaceIncidents(written("incidents", "2"));
        assertThat(folder.hasIncidentsOfAll()).isTrue();
        assertThat(root.resolve("incidents/part")).hasContent("2");
    }

    @Test
    void whatWasBeingWrittenIsGone() throws IOException {
        written("x", "half");
        folder.open("1.0");
        assertThat(root.resolve("_work")).doesNotExist();
    }

    @Test
    void articlesThatWereMovedAwayAndNotReplacedComeBack() throws IOException {
        folder.replaceArticles(written("articles", "old"), List.of(ONE));
        Files.createDirectories(root.resolve("_work"));
        Files.move(root.resolve("articles"), root.resolve("_work/replaced"));
        written("articles", "half");
        folder.open("1.0");
        assertThat(root.resolve("articles/part")).hasContent("old");
        assertThat(folder.merged()).containsExactly(ONE);
    }

    @Test
    void aBatchThatIsAmongTheArticlesAndWasNotTidiedUpIsNotMergedAgain() throws IOException {
        folder.replaceArticles(written("articles", "1"), List.of(ONE));
        folder.commitBatch(ONE, written("x", "rows"));
        assertThat(folder.unmerged()).isEmpty();
        folder.open("1.0");
        assertThat(root.resolve("_coded/one")).doesNotExist();
    }

    @Test
    void whatIsCodedOtherwiseNeedsAnotherFolder() throws IOException {
        folder.open("1.0");
        assertThatThrownBy(() -> folder.open("1.0 --published 2021-08-13"))
                .isInstanceOf(InputFault.class)
                .hasMessage(root + ": was coded by version 1.0, and this is 1.0 --published 2021-08-13;"
                        + " name another folder");
    }
}
