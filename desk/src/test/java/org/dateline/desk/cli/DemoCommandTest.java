package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.Main;
import org.dateline.store.OwnJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening the desk from the command line: on the sample crisis, on a port that is taken, until somebody ends it. */
class DemoCommandTest {

    private static final String PAGE = "2021-07-14-spin-boldak-captured.html";
    private static final Pattern OPEN = Pattern.compile("The desk is open: (\\S+)");

    @TempDir
    Path folder;

    @Test
    void needsItsSamples() {
        assertThat(run(folder, "demo", "--once").exit()).isEqualTo(ExitCode.CONFIGURATION);
    }

    @Test
    void readsOnceTellsWhatTheRecordHoldsThenAndReadsNothingTwice() throws IOException {
        String record = folder.resolve("demo.db").toString();
        ProgramRun first = run(home(), "demo", "--once", "--record", record);

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("articles      1\n", "revisions     1\n");
        assertThat(first.err()).contains("1 article (1 new), ", "dateline claims --record " + record);
        assertThat(run(home(), "demo", "--once", "--record", record).err())
                .contains("nothing new, 1 in the record already");
    }

    @Test
    void aPortThatIsTakenIsNamedWithTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            String record = folder.resolve("taken.db").toString();
            ProgramRun run = run(folder, "--no-open", "--port", port, "--record", record);

            assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(run.messages())
                    .containsExactly(
                            "dateline: port " + port + " is taken, perhaps by another desk; choose another with"
                                    + " --port, or any that is free with --port 0");
        }
    }

    @Test
    void whoIsToldToEndClosesTheDeskAndKeepsWhatWasRead() throws Exception {
        Path messages = folder.resolve("messages.txt");
        List<String> options = List.of("-Ddateline.home=" + home());
        Process desk = OwnJvm.of(Main.class, options, "demo", "--no-open", "--port", 0)
                .directory(folder.toFile())
                .redirectError(messages.toFile())
                .start();
        try {
            assertThat(HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(address(messages, desk))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            desk.destroy();
        }
        assertThat(desk.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(desk.exitValue()).isEqualTo(143);
        assertThat(messages).content().contains("The desk is closed; what was read is kept.");
        assertThat(folder.resolve("dateline-demo.db")).exists();
    }

    private static URI address(Path messages, Process desk) throws Exception {
        while (desk.isAlive()) {
            Matcher open = OPEN.matcher(Files.readString(messages));
            if (open.find()) {
                return URI.create(open.group(1));
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException(Files.readString(messages));
    }

    private Path home() throws IOException {
        Path home = folder.resolve("home");
        Path samples = home.resolve("samples/afghanistan-2021");
        if (Files.notExists(samples)) {
            Files.createDirectories(samples);
            Files.copy(ProgramRun.HOME.resolve("samples/afghanistan-2021").resolve(PAGE), samples.resolve(PAGE));
        }
        return home;
    }

    private static ProgramRun run(Path home, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                home,
                null,
                () -> null);
        int exit = DatelineCommand.run(console, arguments);
        return new ProgramRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
