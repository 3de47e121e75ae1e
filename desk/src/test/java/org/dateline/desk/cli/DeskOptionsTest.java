package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
