package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.SmallRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dateline digest preview} prints. */
class DigestPreviewTest {

    @TempDir
    private static Path folder;

    private static String record = "";

    @BeforeAll
    static void makeRecord() {
        record = SmallRecord.in(folder);
    }

    private static ProgramRun preview(String... arguments) {
        List<String> all = new ArrayList<>(List.of("digest", "preview", "--record", record));
        all.addAll(List.of(arguments));
        return ProgramRun.of(all.toArray(String[]::new));
    }

    @Test
    void theNewestDayIsToldUnlessAnotherIsAskedFor() {
        ProgramRun newest = preview();
        assertThat(newest.exit()).isEqualTo(ExitCode.OK);
        assertThat(newest.out()).startsWith("Dateline, 11 August 2021: ").contains("1 new article from 1 outlet");
        assertThat(preview("--at", "2021-08-10").out())
                .startsWith("Dateline, 10 August 2021: ")
                .contains("attack")
                .doesNotContain("Denied by");
        assertThat(preview("--since", "2021-08-10").out()).contains("2 new articles from 2 outlets");
        assertThat(preview("--since", "0").out()).contains("2 new articles from 2 outlets");
    }

    @Test
    void aDayWithoutArticlesHasNothingNew() {
        assertThat(preview("--at", "2021-09-01").out())
                .startsWith("Dateline, 1 September 2021: nothing new")
                .contains("No new article was read.");
    }

    @Test
    void aPageHasItsPicturesInItAndItemsAreLines() {
        assertThat(preview("--since", "0", "--format", "html").out())
                .startsWith("<!doctype html>")
                .doesNotContain("\"cid:");
        assertThat(preview("--since", "0", "--format", "json").out().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"kind\":\""));
    }

    @Test
    void wrongUseIsSaidInOneLine() {
        assertThat(preview("--since", "yesterday").messages())
                .first()
                .isEqualTo(
                        "dateline: --since: 'yesterday' is neither a day, as 2021-08-13, nor the number of an entry");
        assertThat(preview("--since", "3", "--at", "2021-08-13").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(preview("--url", "ftp://desk").messages())
                .first()
                .isEqualTo("dateline: --url: 'ftp://desk' is no address of a desk");
        assertThat(ProgramRun.of("digest").exit()).isEqualTo(ExitCode.USAGE);
    }
}
