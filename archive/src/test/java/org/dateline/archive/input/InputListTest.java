package org.dateline.archive.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.dateline.archive.Archives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListTest {

    @TempDir
    private Path folder;

    @Test
    void ofAFolderThoseAreListedThatMayHoldArticles() throws IOException {
        Path below = Files.createDirectory(folder.resolve("a b [c]"));
        Files.writeString(folder.resolve("z.jsonl"), "{}");
        Files.writeString(folder.resolve("part.parquet"), "x");
        Files.writeString(folder.resolve("notes.doc"), "x");
        Files.writeString(folder.resolve(".hidden.jsonl"), "x");
        Files.writeString(below.resolve("crawl: one.warc.gz"), "xyz");
        List<Input> inputs = new InputList(new Configuration())
                .of(List.of(folder.toString()), Archives::unexpected)
                .files();
        assertThat(inputs)
                .extracting(Input::name)
                .containsExactly(folder + "/a b [c]/crawl: one.warc.gz", folder + "/part.parquet", folder + "/z.jsonl");
        assertThat(inputs).extracting(Input::length).containsExactly(3L, 1L, 2L);
        assertThat(inputs).extracting(Input::mayBeTable).containsExactly(false, true, false);
    }

    @Test
    void whatIsThereIsListedAndTheRestIsNamed() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), "x");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path none = folder.resolve("none.html");
        List<String> missing = new ArrayList<>();
        Inputs inputs = new InputList(new Configuration())
                .of(
                        List.of(empty.toString(), none.toString(), "nowhere://host/a", page.toString()),
                        fault -> missing.add(fault.getMessage()));
        assertThat(inputs.files()).extracting(Input::name).containsExactly(page.toString());
        assertThat(inputs.folders()).isEmpty();
        assertThat(missing)
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith(empty + ": no pages, texts"),
                        fault -> assertThat(fault).isEqualTo(none + ": no such file"),
                        fault -> assertThat(fault).startsWith("nowhere://host/a: "));
    }

    @Test
    void aFileThatGrewIsAnotherInput() {
        Input before = new Input("a", "file:/a", 10, 5);
        assertThat(new Input("a", "file:/a", 11, 5).id()).isNotEqualTo(before.id());
        assertThat(new Input("other name", "file:/a", 10, 5).id()).isEqualTo(before.id());
    }

    @Test
    void aFileThatWasCorrectedWithoutAChangeOfSizeIsAnotherInput() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":1}");
        Input before = only(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertThat(only(file).id())
                .isNotEqualTo(before.id())
                .isEqualTo(only(file).id());
    }

    private static Input only(Path file) {
        return new InputList(new Configuration())
                .of(List.of(file.toString()), Archives::unexpected)
                .files()
                .get(0);
    }
}
