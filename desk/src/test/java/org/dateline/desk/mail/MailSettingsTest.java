package org.dateline.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.desk.mail.MailSettings.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings say by which server letters go; what is wrong is named without the password. */
class MailSettingsTest {

    private static final String FROM = "desk@dateline.example";

    @TempDir
    Path folder;

    private static MailSettings of(String server, String from) {
        return MailSettings.find(Map.of(MailSettings.SERVER, server, MailSettings.FROM, from))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example, 587, STARTTLS",
        "smtp://mail.example:2525?starttls=optional, 2525, OPTIONAL",
        "smtps://mail.example, 465, TLS",
        "smtp://localhost:25, 25, OPTIONAL",
        "smtp://127.0.0.1, 587, OPTIONAL",
        "smtp://localhost?starttls=required, 587, STARTTLS",
    })
    void aServerIsReachedAsTold(String server, int port, Security security) {
        MailSettings settings = of(server, FROM);
        assertThat(settings.port()).isEqualTo(port);
        assertThat(settings.security()).isEqualTo(security);
        assertThat(settings.user()).isNull();
    }

    @Test
    void whoSignsInAndWhoSends() {
        MailSettings settings = of("smtp://desk%40host:p%3Aa+b%2F@mail.example", "Crisis desk <desk@dateline.example>");
        assertThat(settings.user()).isEqualTo("desk@host");
        assertThat(settings.password()).isEqualTo("p:a+b/");
        assertThat(settings.from()).hasToString(FROM);
        assertThat(settings.name()).isEqualTo("Crisis desk");
        assertThat(settings.toString()).doesNotContain("p:a+b/");
        assertThat(MailSettings.find(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://u:hidden@mail.example",
                "smtp:hidden",
                "smtp://u:hid den@mail.example",
                "smtp://u:hidden@mail.example/box",
                "smtp://u:hidden@mail.example?starttls=never",
                "smtps://u:hidden@mail.example?starttls=optional",
                "smtp://u:hidden%@mail.example",
                "smtp://hidden@mail.example",
                "smtp://u:hidden@"
            })
    void aWrongServerIsNamedWithoutThePassword(String server) {
        assertThatThrownBy(() -> of(server, FROM))
                .isInstanceOf(MailSettingsFault.class)
                .hasMessageStartingWith("DATELINE_SMTP_URL: ")
                .hasMessageNotContaining("hidden")
                .hasMessageNotContaining("hid den");
    }

    @Test
    void aWrongSenderIsNamed() {
        assertThatThrownBy(() -> of("smtp://localhost", "nobody"))
                .isInstanceOf(MailSettingsFault.class)
                .hasMessageStartingWith("DATELINE_MAIL_FROM: ");
        assertThatThrownBy(() -> MailSettings.find(Map.of(MailSettings.SERVER, "smtp://localhost")))
                .hasMessageStartingWith("DATELINE_MAIL_FROM: it is not set");
    }

    @Test
    void aFileHoldsThem() throws IOException {
        Path file = folder.resolve("mail.conf");
        Files.writeString(
                file, "# ours\nDATELINE_SMTP_URL=smtps://u:p@mail.example\nDATELINE_MAIL_FROM=" + FROM + "\n");
        assertThat(MailSettings.read(file).security()).isEqualTo(Security.TLS);
        Files.writeString(file, "nothing\n");
        assertThatThrownBy(() -> MailSettings.read(file)).hasMessageContaining(file.toString());
    }

    @Test
    void aFileThatHoldsNoneIsNamedWithTheReason() throws IOException {
        Path file = folder.resolve("mail.conf");
        assertFault(file, "no such file");
        assertFault(folder, "a directory, not a file");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertFault(file, "cannot be read: no text in UTF-8");
        Files.writeString(file, "\n# ours\nhidden\n");
        assertFault(file, "line 3 is no variable, equals sign and value");
        Files.writeString(file, "OTHER=hidden\n");
        assertFault(file, "it has no line DATELINE_SMTP_URL=… and none DATELINE_MAIL_FROM=…");
    }

    private static void assertFault(Path file, String reason) {
        assertThatThrownBy(() -> MailSettings.read(file))
                .isInstanceOf(MailSettingsFault.class)
                .hasMessage(file + ": " + reason);
    }
}
