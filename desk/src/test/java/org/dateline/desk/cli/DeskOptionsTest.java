package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Opening a desk as it would be open to anybody, or nobody could reach it. */
class DeskOptionsTest {

    @TempDir
    Path folder;

    private void assertRefused(String message, String... options) {
        String[] all = new String[options.length + 2];
        System.arraycopy(options, 0, all, 2, options.length);
        all[0] = "--record";
        all[1] = folder.resolve("dateline.db").toString();
        ProgramRun run = ProgramRun.of(all);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(run.err()).contains(message);
    }

    @Test
    void withoutAccountsNobodyElseIsLetIn() {
        assertRefused("listens to this machine alone, not to 0.0.0.0; to let others in", "--listen", "0.0.0.0");
        assertRefused("listens to this machine alone, not to 192.0.2.1", "--listen", "192.0.2.1");
        assertRefused("--public-url is for a desk with accounts", "--public-url", "https://desk.example");
        assertRefused("--behind-proxy is for a desk with accounts", "--behind-proxy");
    }

    private static DeskOptions options(String... given) {
        DeskOptions options = new DeskOptions();
        new CommandLine(options).parseArgs(given);
        return options;
    }

    @Test
    void lettersLeadWhereTheirReadersFindTheDesk() {
        URI here = URI.create("http://localhost:1/");
        assertThat(options().settings().letterUrl(here)).isEqualTo(here);
        assertThat(options("--desk-url", "https://desk.example/x").settings().letterUrl(here))
                .isEqualTo(URI.create("https://desk.example/"));
        assertThat(options("--server", "--public-url", "https://team.example")
                        .settings()
                        .letterUrl(here))
                .isEqualTo(URI.create("https://team.example"));
        assertRefused(
                "--desk-url is for a desk without accounts",
                "--server",
                "--public-url",
                "https://team.example",
                "--desk-url",
                "https://desk.example");
        ProgramRun wrong = ProgramRun.of(
                "--desk-url", "desk.example", "--record", folder.resolve("a.db").toString());
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("--desk-url: write it as https://desk.example");
    }

    @Test
    void aTeamNeedsAnAddressWherePasswordsAreSafe() {
        assertRefused("--server needs --public-url", "--server");
        assertRefused("over http passwords could be read", "--server", "--public-url", "http://desk.example");
        assertRefused(
                "no.such.name.invalid is no address",
                "--server",
                "--public-url",
                "https://desk.example",
                "--listen",
                "no.such.name.invalid");
    }
}
