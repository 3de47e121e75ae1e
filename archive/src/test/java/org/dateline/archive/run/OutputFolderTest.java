package org.dateline.archive.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.dateline.archive.input.Input;
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
        folder = opened(root);
    }

    private static OutputFolder opened(Path at) throws IOException {
        OutputFolder opened = new OutputFolder(InputList.path(at.toString()), new Configuration());
        opened.open("1.0");
        return opened;
    }

    private static Input input(String name, long length) {
        return new Input(name, "file:/in/" + name, length, 0);
    }

    private static List<String> notes(Input... inputs) {
        return Stream.of(inputs).map(CodedFiles::coded).toList();
    }

    private org.apache.hadoop.fs.Path written(String name, String content) throws IOException {
        Path made = Files.createDirectories(root.resolve("_work").resolve(name));
        Files.writeString(made.resolve("part"), content);
        return folder.work(name);
    }

    @Test
    void anIntakeIsKnownOnceItIsCompleteAndStaysSo() throws IOException {
        Input a = input("a.jsonl", 1);
        Input b = input("b.jsonl", 1);
        assertThat(folder.intakes()).isEmpty();
        folder.commitIntake("i", written("x", "captures"), notes(a, b));
        assertThat(folder.intakes()).containsExactly("i");
        assertThat(folder.codedFiles().present()).isEmpty();
        folder.endIntake("i");
        assertThat(folder.intakes()).isEmpty();
        assertThat(folder.codedFiles().present()).containsExactlyInAnyOrder(a.id(), b.id());
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

    /** Changes of files until a run is ended, which is before the next one. */
    public static final class EndingFiles extends LocalFileSystem {
        private static int left;

        private static void step() throws IOException {
            if (left-- == 0) {
                throw new IOException("ended");
            }
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            step();
            return super.rename(from, to);
        }

        /** File by file, as file systems do. */
        @Override
        public boolean delete(org.apache.hadoop.fs.Path path, boolean recursive) throws IOException {
            if (recursive && exists(path) && getFileStatus(path).isDirectory()) {
                FileStatus[] children = listStatus(path);
                Arrays.sort(children);
                for (FileStatus child : children) {
                    delete(child.getPath(), true);
                }
            }
            step();
            return super.delete(path, recursive);
        }

        /** What was not written to its end is there and empty. */
        @Override
        public FSDataOutputStream create(
                org.apache.hadoop.fs.Path file,
                FsPermission permission,
                boolean overwrite,
                int buffer,
                short replication,
                long block,
                Progressable progress)
                throws IOException {
            FSDataOutputStream out = super.create(file, permission, overwrite, buffer, replication, block, progress);
            try {
                step();
            } catch (IOException e) {
                out.close();
                throw e;
            }
            return out;
        }
    }

    private interface Step {
        void on(OutputFolder folder) throws IOException;
    }

    /** A run that is ended after so many changes of files. @return whether it came to its end before */
    private boolean ends(int after, Step step) throws IOException {
        return ends(root, after, step);
    }

    private static boolean ends(Path at, int after, Step step) throws IOException {
        Configuration ending = new Configuration();
        ending.setClass("fs.file.impl", EndingFiles.class, FileSystem.class);
        ending.setBoolean("fs.file.impl.disable.cache", true);
        EndingFiles.left = after;
        try {
            step.on(new OutputFolder(InputList.path(at.toString()), ending));
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessage("ended");
            return false;
        }
    }

    @Test
    void articlesAreThereWhereverARunEndsThatReplacesThem() throws IOException {
        folder.replaceArticles(written("articles", "0"), List.of(ONE));
        String last = "0";
        boolean whole = false;
        for (int after = 0; !whole; after++) {
            String next = String.valueOf(after + 1);
            var made = written("articles", next);
            whole = ends(after, run -> run.replaceArticles(made, List.of(ONE, new Batch(next, List.of("i/" + next)))));
            folder.open("1.0");
            assertThat(root.resolve("articles/part")).content().isIn(last, next);
            last = Files.readString(root.resolve("articles/part"));
            assertThat(folder.merged()).hasSizeLessThan(3).contains(ONE);
        }
        assertThat(Integer.parseInt(last)).as("steps").isGreaterThan(4);
    }

    @Test
    void incidentsAreThereWhereverARunEndsThatReplacesThem() throws IOException {
        folder.replaceArticles(written("articles", "1"), List.of(ONE));
        folder.replaceIncidents(written("incidents", "0"));
        String last = "0";
        boolean whole = false;
        for (int after = 0; !whole; after++) {
            String next = String.valueOf(after + 1);
            var made = written("incidents", next);
            whole = ends(after, run -> run.replaceIncidents(made));
            folder.open("1.0");
            assertThat(root.resolve("incidents/part")).content().isIn(last, next);
            last = Files.readString(root.resolve("incidents/part"));
            assertThat(folder.hasIncidentsOfAll()).isTrue();
        }
        assertThat(Integer.parseInt(last)).as("steps").isGreaterThan(3);
    }

    @Test
    void whatIsLeftOutIsThereWhereverARunEndsThatReplacesIt() throws IOException {
        folder.replaceQuarantine(written("quarantine", "0"));
        String last = "0";
        boolean whole = false;
        for (int after = 0; !whole; after++) {
            String next = String.valueOf(after + 1);
            var made = written("quarantine", next);
            whole = ends(after, run -> run.replaceQuarantine(made));
            folder.open("1.0");
            assertThat(root.resolve("quarantine/part")).content().isIn(last, next);
            last = Files.readString(root.resolve("quarantine/part"));
        }
        assertThat(Integer.parseInt(last)).as("steps").isGreaterThan(3);
    }

    @Test
    void whatIsLeftOutIsThereOrNotWhereverARunEndsThatEndsIt() throws IOException {
        boolean whole = false;
        for (int after = 0; !whole; after++) {
            if (!folder.hasQuarantine()) {
                folder.replaceQuarantine(written("quarantine", "0"));
            }
            whole = ends(after, OutputFolder::endQuarantine);
            folder.open("1.0");
            if (folder.hasQuarantine()) {
                assertThat(root.resolve("quarantine/part")).hasContent("0");
            }
        }
        assertThat(folder.hasQuarantine()).isFalse();
    }

    @Test
    void incidentsAreThereOrNotWhereverARunEndsThatEndsThem() throws IOException {
        folder.replaceArticles(written("articles", "1"), List.of(ONE));
        boolean whole = false;
        for (int after = 0; !whole; after++) {
            if (!folder.hasIncidentsOfAll()) {
                folder.replaceIncidents(written("incidents", "0"));
            }
            whole = ends(after, OutputFolder::endIncidents);
            folder.open("1.0");
            assertThat(Files.exists(root.resolve("incidents/part"))).isEqualTo(folder.hasIncidentsOfAll());
        }
        assertThat(folder.hasIncidentsOfAll()).isFalse();
    }

    @Test
    void anIntakeIsKnownWhereverARunEndsThatEndsIt() throws IOException {
        Input other = input("b.jsonl", 1);
        boolean whole = false;
        for (int after = 0; !whole; after++) {
            String intake = "i" + after;
            Input now = input("a.jsonl", after);
            folder.commitIntake(intake, written("x", "captures"), notes(now, other));
            whole = ends(after, run -> run.endIntake(intake));
            folder.open("1.0");
            if (folder.intakes().contains(intake)) {
                folder.endIntake(intake);
            }
            assertThat(folder.codedFiles().present()).containsExactlyInAnyOrder(now.id(), other.id());
            assertThat(folder.codedFiles().corrected()).hasSize(after);
            assertThat(folder.intakes()).isEmpty();
        }
    }

    @Test
    void allButWhatIsGoneIsKnownWhereverARunEndsThatNotesIt() throws IOException {
        Input a = input("a.jsonl", 1);
        Input b = input("b.jsonl", 1);
        folder.commitIntake("i", written("x", "captures"), notes(a, b));
        folder.endIntake("i");
        boolean whole = false;
        for (int after = 0; !whole; after++) {
            whole = ends(after, run -> run.addGone(List.of(a.uri())));
            folder.open("1.0");
            assertThat(folder.codedFiles().present()).contains(b.id());
            assertThat(folder.codedFiles().past()).isSubsetOf(a.id());
        }
        assertThat(folder.codedFiles().present()).containsExactly(b.id());
        assertThat(folder.codedFiles().past()).containsExactly(a.id());
        assertThat(folder.codedFiles().corrected()).isEmpty();
    }

    @Test
    void aFolderIsMadeWhereverTheRunEndsThatMakesIt() throws IOException {
        boolean whole = false;
        for (int after = 0; !whole; after++) {
            Path made = root.resolve("new" + after);
            whole = ends(made, after, run -> run.open("1.0"));
            opened(made);
            assertThat(made.resolve("_as")).content().startsWith("1.0 ");
        }
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
                .hasMessage(root + ": was coded by version 1.0 (form 3), and this is 1.0 --published 2021-08-13"
                        + " (form 3); name another folder");
    }

    @Test
    void aFolderOfAnEarlierFormIsNoneToGoOnWith() throws IOException {
        Files.delete(root.resolve("._as.crc"));
        Files.writeString(root.resolve("_as"), "1.0\n");
        assertThatThrownBy(() -> folder.open("1.0"))
                .isInstanceOf(InputFault.class)
                .hasMessage(root + ": was coded by version 1.0, and this is 1.0 (form 3); name another folder");
    }

    @Test
    void aFolderOfSomethingElseIsLeftAsItIs() throws IOException {
        Path mine = Files.createDirectories(root.resolve("mine/articles/2021"));
        Files.writeString(mine.resolve("mine.txt"), "kept\n");
        Path other = root.resolve("mine");
        OutputFolder wrong = new OutputFolder(InputList.path(other.toString()), new Configuration());

        assertThatThrownBy(() -> wrong.open("1.0"))
                .isInstanceOf(InputFault.class)
                .hasMessage(
                        other + ": is there and holds what archive has not written; name a new folder or an empty one");
        assertThat(other).isDirectoryRecursivelyContaining("glob:**/mine.txt").isDirectoryNotContaining("glob:**/_as");
    }

    @Test
    void anEmptyFolderThatIsLockedIsTaken() throws IOException {
        Path empty = Files.createDirectories(root.resolve("empty"));
        Files.createFile(empty.resolve("_lock"));
        opened(empty);
        assertThat(empty.resolve("_as")).exists();
    }
}
