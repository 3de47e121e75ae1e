package org.dateline.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.dateline.desk.edition.Letter;
import org.dateline.desk.edition.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter as a message: both forms, its pictures, and a head that nobody can write into. */
class MimeLetterTest {

    private static final Instant AT = Instant.parse("2021-08-13T05:00:00Z");
    private static final String ID = "<digest.0123456789abcdef.2021-08-13@dateline.example>";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};

    private static LetterHead head(String unsubscribe) {
        return new LetterHead(
                new MailAddress("desk@dateline.example"),
                "Schreibtisch für Krisen, \"eins\"",
                new MailAddress("ana@desk.example"),
                AT,
                ID,
                "digest",
                unsubscribe == null ? null : URI.create(unsubscribe));
    }

    private static Letter letter(String subject) {
        return new Letter(
                subject,
                "Ghazni fell, says “a governor”.\n" + "long ".repeat(500) + "\n",
                "<html><body><img src=\"cid:map\" alt=\"cid:map\"><p>Ğ</p></body></html>",
                List.of(new Picture("map", PNG)));
    }

    private static MimeMessage parsed(byte[] bytes) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    @Test
    void theSameIsSaidTwiceWithPicturesInside() throws Exception {
        byte[] bytes =
                MimeLetter.write(letter("Herat and Ghōr: 3 new"), head("https://desk.example/subscription/t/end"));
        MimeMessage message = parsed(bytes);
        assertThat(message.getSubject()).isEqualTo("Herat and Ghōr: 3 new");
        assertThat(message.getMessageID()).isEqualTo(ID);
        assertThat(message.getSentDate()).hasSameTimeAs(AT.toString());
        assertThat(message.getHeader("From", null)).contains("<desk@dateline.example>");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("ana@desk.example");
        assertThat(message.getHeader("List-Id", null)).isEqualTo("<digest.dateline.dateline.example>");
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");

        MimeMultipart all = (MimeMultipart) message.getContent();
        assertThat(all.getContentType()).startsWith("multipart/alternative");
        assertThat(all.getBodyPart(0).getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat((String) all.getBodyPart(0).getContent())
                .isEqualToNormalizingNewlines(letter("x").text());
        MimeMultipart related = (MimeMultipart) all.getBodyPart(1).getContent();
        String html = (String) related.getBodyPart(0).getContent();
        BodyPart picture = related.getBodyPart(1);
        String id = ((MimeBodyPart) picture).getContentID();
        assertThat(html)
                .contains("src=\"cid:" + id.substring(1, id.length() - 1) + "\"")
                .contains("Ğ");
        assertThat(picture.getContentType()).startsWith("image/png");
        assertThat(picture.getInputStream().readAllBytes()).isEqualTo(PNG);
        assertThat(new String(bytes, StandardCharsets.US_ASCII).split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
        assertThat(new String(bytes, StandardCharsets.US_ASCII)).doesNotContainPattern("[^\r]\n");
    }

    @Test
    void oneClickIsOfferedOverHttpsAlone() throws Exception {
        MimeMessage secure = parsed(MimeLetter.write(letter("x"), head("https://desk.example/subscription/t/end")));
        assertThat(secure.getHeader("List-Unsubscribe", null)).isEqualTo("<https://desk.example/subscription/t/end>");
        assertThat(secure.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        MimeMessage plain = parsed(MimeLetter.write(letter("x"), head("http://localhost:8321/subscription/t/end")));
        assertThat(plain.getHeader("List-Unsubscribe", null)).startsWith("<http://");
        assertThat(plain.getHeader("List-Unsubscribe-Post")).isNull();
        MimeMessage first = parsed(MimeLetter.write(letter("x"), head(null)));
        assertThat(first.getHeader("List-Unsubscribe")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: eve@evil.example", "a\nX: y", "a\rX: y", "a\u0000b", "a\u0085b"})
    void nobodyWritesIntoTheHead(String words) {
        assertThatThrownBy(() -> letter(words)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LetterHead(
                        new MailAddress("desk@dateline.example"),
                        words,
                        new MailAddress("ana@desk.example"),
                        AT,
                        ID,
                        "digest",
                        null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LetterHead(
                        new MailAddress("desk@dateline.example"),
                        "",
                        new MailAddress("ana@desk.example"),
                        AT,
                        "<" + words + "@x>",
                        "digest",
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSubjectThatLooksLikeHeadersStaysASubject() throws Exception {
        String subject = "Bcc: eve@evil.example =?utf-8?q?x=0D=0ABcc:_eve@evil.example?= \u2028 Bcc: z";
        MimeMessage message = parsed(MimeLetter.write(letter(subject), head(null)));
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("Subject")).hasSize(1);
    }
}
