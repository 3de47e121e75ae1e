package org.dateline.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.desk.edition.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that takes a message, that does not now, and that never will. */
class SmtpMailTest {

    private static final MailAddress ANA = new MailAddress("ana@desk.example");
    private static final byte[] MESSAGE = MimeLetter.write(
            new Letter("One", "text\n.\n..dots\n", "<p>text</p>", List.of()),
            new LetterHead(
                    new MailAddress("desk@dateline.example"),
                    "",
                    ANA,
                    Instant.EPOCH,
                    "<digest.1.1@dateline.example>",
                    "digest",
                    URI.create("https://desk.example/x")));

    private static SmtpMail mail(int port, String login, String option) {
        return new SmtpMail(settings(port, login, option));
    }

    private static MailSettings settings(int port, String login, String option) {
        return MailSettings.find(Map.of(
                        MailSettings.SERVER,
                        "smtp://" + login + "127.0.0.1:" + port + option,
                        MailSettings.FROM,
                        "desk@dateline.example"))
                .orElseThrow();
    }

    @Test
    void aMessageArrivesAsItWasMade() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.setUser("desk", "s3cret words");
        server.start();
        try {
            SmtpMail mail = mail(server.getSmtp().getPort(), "desk:s3cret%20words@", "");
            assertThat(mail.post(MESSAGE, ANA)).isEqualTo(Receipt.TAKEN);
            ByteArrayOutputStream got = new ByteArrayOutputStream();
            server.getReceivedMessages()[0].writeTo(got);
            assertThat(got.toString(StandardCharsets.US_ASCII))
                    .endsWith(new String(MESSAGE, StandardCharsets.US_ASCII)
                            .stripTrailing()
                            .substring(20))
                    .contains("Message-ID: <digest.1.1@dateline.example>");

            Receipt refused =
                    mail(server.getSmtp().getPort(), "desk:wr0ng@", "").post(MESSAGE, ANA);
            assertThat(refused.kind()).isEqualTo(Receipt.Kind.LATER);
            assertThat(refused.reason()).doesNotContain("wr0ng");
            assertThat(mail(server.getSmtp().getPort(), "", "?starttls=required")
                            .post(MESSAGE, ANA)
                            .kind())
                    .as("a server that does not offer what is required gets nothing")
                    .isEqualTo(Receipt.Kind.LATER);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no ana@desk.example here, NEVER",
        "RCPT, 550 unknown ANA@desk.example, NEVER",
        "RCPT, 553 no such mailbox, NEVER",
        "RCPT, 550 5.2.1 closed, NEVER",
        "RCPT, 550 5.7.1 relaying denied, LATER",
        "RCPT, 550 relay not permitted, LATER",
        "RCPT, 553 that domain is not in my list of allowed rcpthosts, LATER",
        "RCPT, 530 5.7.0 authentication required, LATER",
        "RCPT, 535 log in first, LATER",
        "RCPT, 554 no, LATER",
        "RCPT, 550 5.1.8 bad address of who sends, LATER",
        "RCPT, 552 full, LATER",
        "RCPT, 451 4.2.1 greylisted, LATER",
        "RCPT, 452 4.2.2 full, LATER",
        "MAIL, 550 5.7.1 we do not know you, LATER",
        "MAIL, 421 busy, LATER",
        "DATA, 554 5.7.1 no, LATER",
        "DATA, 550 5.1.1 nobody here, NEVER",
        "., 552 5.3.4 too big, NEVER",
        "., 451 later, LATER",
        "., hang up, LATER",
        "EHLO, hang up, LATER",
        "'', 554 no service, LATER",
        "QUIT, hang up, TAKEN",
    })
    void whatAServerSaysIsUnderstood(String command, String answer, Receipt.Kind kind) throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            server.answer(command, answer);
            Receipt receipt = mail(server.port(), "", "").post(MESSAGE, ANA);
            assertThat(receipt.kind()).as("%s", receipt.reason()).isEqualTo(kind);
            if (kind != Receipt.Kind.TAKEN) {
                assertThat(receipt.reason())
                        .isNotBlank()
                        .doesNotContainIgnoringCase("ana@")
                        .doesNotContain("\n");
            }
        }
    }

    @Test
    @Timeout(60)
    void aServerThatNeverComesToAnEndIsLater() throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            server.answer("RCPT", "drip");
            Receipt receipt = new SmtpMail(settings(server.port(), "", ""), Duration.ofMillis(500)).post(MESSAGE, ANA);
            assertThat(receipt.kind()).isEqualTo(Receipt.Kind.LATER);
            assertThat(receipt.reason()).startsWith("it took longer than");
        }
    }

    @Test
    void nobodyAtThePortIsLater() throws IOException {
        int port;
        try (ScriptedServer server = new ScriptedServer()) {
            port = server.port();
        }
        assertThat(mail(port, "", "").post(MESSAGE, ANA).kind()).isEqualTo(Receipt.Kind.LATER);
    }
}
