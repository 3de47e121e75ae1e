package org.dateline.desk.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.dateline.desk.edition.Letter;
import org.dateline.desk.edition.Picture;

/**
 * A letter as a message of mail (RFC 5322, MIME): the same in plain text and as a page, with its pictures inside. Who has it
 * on a list can leave by one click, as RFC 8058 has it.
 */
public final class MimeLetter {

    private static final String ENCODING = "UTF-8";
    private static final String TRANSFER = "Content-Transfer-Encoding";

    private MimeLetter() {}

    /** The bytes of a message. */
    public static byte[] write(Letter letter, LetterHead head) {
        try {
            MimeMessage message = new Named(head.message());
            addHead(message, letter, head);
            message.setContent(alternatives(letter, head));
            message.saveChanges();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("no letter: " + e.getMessage(), e);
        }
    }

    /** The library would give each message an id of its own. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private static void addHead(MimeMessage message, Letter letter, LetterHead head)
            throws MessagingException, IOException {
        InternetAddress from = new InternetAddress(head.from().value(), true);
        if (!head.name().isEmpty()) {
            from.setPersonal(head.name(), ENCODING);
        }
        message.setFrom(from);
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(head.to().value(), true));
        message.setSubject(letter.subject(), ENCODING);
        message.setSentDate(Date.from(head.at()));
        message.setHeader("Auto-Submitted", "auto-generated");
        URI unsubscribe = head.unsubscribe();
        if (unsubscribe != null) {
            message.setHeader(
                    "List-Id", "<" + head.list() + ".dateline." + head.from().host() + ">");
            message.setHeader("List-Unsubscribe", "<" + unsubscribe.toASCIIString() + ">");
            // RFC 8058 has it for https alone.
            if ("https".equalsIgnoreCase(unsubscribe.getScheme())) {
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
    }

    private static MimeMultipart alternatives(Letter letter, LetterHead head) throws MessagingException {
        MimeBodyPart page = text(page(letter, head), "html");
        if (!letter.pictures().isEmpty()) {
            MimeMultipart related = new MimeMultipart("related", page);
            for (Picture picture : letter.pictures()) {
                related.addBodyPart(picture(picture, head));
            }
            page = new MimeBodyPart();
            page.setContent(related);
        }
        return new MimeMultipart("alternative", text(letter.text(), "plain"), page);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text.replace("\r\n", "\n").replace("\n", "\r\n"), StandardCharsets.UTF_8.name(), subtype);
        // No line is too long then, whatever the letter has.
        part.setHeader(TRANSFER, "quoted-printable");
        return part;
    }

    /** The letter's own ids of pictures, made unlike those of all other messages (RFC 2392). */
    private static String page(Letter letter, LetterHead head) {
        String page = letter.html();
        for (Picture picture : letter.pictures()) {
            page = page.replace("\"cid:" + picture.id() + "\"", "\"cid:" + contentId(picture, head) + "\"");
        }
        return page;
    }

    private static String contentId(Picture picture, LetterHead head) {
        return picture.id() + "." + head.message().replaceAll("[<>]", "");
    }

    private static MimeBodyPart picture(Picture picture, LetterHead head) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.png(), "image/png")));
        part.setContentID("<" + contentId(picture, head) + ">");
        part.setDisposition(MimeBodyPart.INLINE);
        part.setFileName(picture.id() + ".png");
        part.setHeader(TRANSFER, "base64");
        return part;
    }
}
