package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.subscription.ToldDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs digest and alert, from a mailbox that is asked to one that is told no more. */
class DigestCommandsTest {

    private static final String ANA = "ana@reader.example";

    @TempDir
    Path folder;

    private final ToldDays news = new ToldDays();
    private GreenMail server;
    private String record;
    private Map<String, String> environment;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        record = SmallRecord.in(folder);
        environment = Map.of(
                "DATELINE_SMTP_URL",
                "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                "DATELINE_MAIL_FROM",
                "Desk <desk@dateline.example>");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private ProgramRun run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                ProgramRun.HOME,
                null,
                () -> null);
        Deliverers deliverers = new Deliverers(environment, store -> news, (address, body, headers) -> {
            throw new IllegalStateException("nobody is called here");
        });
        String[] all = Stream.concat(Arrays.stream(arguments), Stream.of("--record", record))
                .toArray(String[]::new);
        int exit = DatelineCommand.run(console, deliverers, all);
        return new ProgramRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private ProgramRun subscribe(String address) {
        return run(
                "digest",
                "subscribe",
                address,
                "--place",
                "Orla",
                "--type",
                "assault",
                "--at",
                "07:00",
                "--zone",
                "Europe/Berlin",
                "--empty",
                "skip",
                "--name",
                "Orla each day",
                "--desk-url",
                "https://desk.example");
    }

    private String text(int message) throws Exception {
        MimeMessage got = server.getReceivedMessages()[message];
        return (String) ((MimeMultipart) got.getContent()).getBodyPart(0).getContent();
    }

    private String listed(String part) {
        return run("digest", "list", "--format", "jsonl")
                .out()
                .replaceAll("(?s).*\"" + part + "\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void aMailboxIsAskedToldAndLeftAlone() throws Exception {
        ProgramRun asked = subscribe(ANA);
        assertThat(asked.exit()).as(asked.err()).isZero();
        assertThat(listed("state")).isEqualTo("asked");
        assertThat(text(0)).contains("place Orla, type assault").contains("https://desk.example/subscription/");
        String code = text(0).replaceAll("(?s).*digest confirm (\\S+).*", "$1");
        assertThat(run("digest", "confirm", code.substring(1)).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("digest", "confirm", code).err()).startsWith("Confirmed: digest ");
        assertThat(run("digest", "confirm", code).err()).startsWith("Confirmed already");
        assertThat(listed("state")).isEqualTo("active");
        assertThat(run("digest", "list").out()).contains(ANA, "Orla each", "07:00", "Europe/B", "active");
        assertThat(run("digest", "list").out().replaceAll("\\s+", " "))
                .contains("place Orla")
                .doesNotContain("?place");

        ProgramRun again = subscribe("ANA@reader.example");
        assertThat(again.err()).as("nobody learns who is known").isEqualTo(asked.err());
        assertThat(server.getReceivedMessages()).hasSize(1);

        for (int i = 0; i < 30; i++) {
            news.happens();
        }
        String id = listed("id");
        ProgramRun sent = run("digest", "send", id.substring(0, 8), "--now", "--desk-url", "https://desk.example");
        assertThat(sent.err()).as(sent.err()).endsWith("1 sent, 0 not.\n");
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[1].getHeader("List-Unsubscribe", null))
                .startsWith("<https://desk.example/subscription/" + id);
        assertThat(run("digest", "send").err()).isEqualTo("Nothing is to be sent.\n");

        assertThat(run("digest", "pause", id).err()).isEqualTo("Digest " + id + " is paused.\n");
        assertThat(listed("state")).isEqualTo("paused");
        assertThat(run("digest", "resume", id).err()).isEqualTo("Digest " + id + " is sent again.\n");
        assertThat(run("digest", "unsubscribe", ANA).err()).isEqualTo("Digest " + id + " has ended.\n");
        assertThat(listed("state")).isEqualTo("ended");
        assertThat(run("digest", "unsubscribe", ANA).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("digest", "unsubscribe", id).err()).endsWith("has ended already.\n");
        assertThat(run("digest", "resume", id).exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aServerThatIsAwayIsToldAndTriedAgain() {
        server.stop();
        ProgramRun asked = subscribe(ANA);
        assertThat(asked.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(asked.err()).contains("not sent yet").contains("dateline digest send");
        ProgramRun sent = run("digest", "send", "--now");
        assertThat(sent.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(sent.err()).contains("Not yet: ").endsWith("0 sent, 1 not.\n");
    }

    @Test
    void wrongSettingsAreNamedWithoutThePassword() throws Exception {
        environment = Map.of();
        ProgramRun none = subscribe(ANA);
        assertThat(none.exit()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(none.err()).contains("DATELINE_SMTP_URL", "--mail-settings");
        Path file = folder.resolve("mail.conf");
        Files.writeString(file, "DATELINE_SMTP_URL=smtp://u:hidden@\nDATELINE_MAIL_FROM=desk@dateline.example\n");
        ProgramRun wrong = run("digest", "send", "--mail-settings", file.toString());
        assertThat(wrong.exit()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(wrong.err()).startsWith("dateline: DATELINE_SMTP_URL: ").doesNotContain("hidden");
        String none2 = folder.resolve("none.conf").toString();
        ProgramRun missing = run("digest", "send", "--mail-settings", none2);
        assertThat(missing.exit()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(missing.err()).isEqualTo("dateline: " + none2 + ": no such file\n");
    }

    @Test
    void whatIsWrittenWrongIsRefused() {
        assertThat(subscribe("ana@reader.example,eve@evil.example").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(subscribe("ana@reader.example\r\nBcc: eve@evil.example").exit())
                .isEqualTo(ExitCode.USAGE);
        for (String[] wrong : new String[][] {
            {"digest", "subscribe", ANA},
            {"digest", "subscribe", ANA, "--at", "7"},
            {"digest", "subscribe", ANA, "--at", "07:00", "--zone", "Nowhere"},
            {"digest", "subscribe", ANA, "--at", "07:00", "--type", "nonsense"},
            {"digest", "subscribe", ANA, "--at", "07:00", "--desk-url", "ftp://x"},
            {"digest"},
            {"alert", "add"},
            {"alert", "add", "--mail", ANA, "--webhook", "https://hook.example"},
            {"alert", "add", "--webhook", "file:///etc/passwd"},
            {"alert", "remove", "0123456789"}
        }) {
            ProgramRun run = run(wrong);
            assertThat(run.exit()).as(String.join(" ", wrong) + run.err()).isEqualTo(ExitCode.USAGE);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(run("digest", "list", "--format", "jsonl").out()).isEmpty();
    }

    @Test
    void aProgramIsToldAndItsSecretShownOnce() {
        ProgramRun added = run("alert", "add", "--webhook", "https://hook.example/in", "--actor", "Red Front");
        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(added.out()).matches("whsec_[A-Za-z0-9+/]{43}=\n");
        ProgramRun again = run("alert", "add", "--webhook", "https://hook.example/in", "--actor", "Red Front");
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("already");
        String line = run("alert", "list", "--format", "jsonl").out();
        assertThat(line)
                .contains("\"channel\":\"webhook\"", "\"filter\":\"?actor=Red+Front\"", "\"state\":\"active\"")
                .doesNotContain(added.out().strip().substring(6));
        assertThat(run("digest", "list").err()).contains("no digests");
        String id = line.replaceAll("(?s).*\"id\":\"([0-9a-f]+)\".*", "$1");
        assertThat(run("alert", "remove", id).err()).isEqualTo("Alert " + id + " has ended.\n");

        assertThat(run("alert", "add", "--mail", ANA, "--desk-url", "https://desk.example")
                        .exit())
                .isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }
}
