package org.dateline.archive.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
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
        List<Input> inputs = new InputList(new Configuration()).of(List.of(folder.toString()));
        assertThat(inputs)
                .extracting(Input::name)
                .containsExactly(folder + "/a b [c]/crawl: one.warc.gz", folder + "/part.parquet", folder + "/z.jsonl");
        assertThat(inputs).extracting(Input::length).containsExactly(3L, 1L, 2L);
        assertThat(inputs).extracting(Input::isParquet).containsExactly(false, true, false);
    }

    @Test
    void aFileThatGrewIsAnotherInput() {
        Input before = new Input("a", "file:/a", 10);
        assertThat(new Input("a", "file:/a", 11).id("1")).isNotEqualTo(before.id("1"));
        assertThat(new Input("other name", "file:/a", 10).id("1")).isEqualTo(before.id("1"));
    }
}
