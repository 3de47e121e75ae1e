package org.dateline.desk.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import org.dateline.ingest.fault.OneLine;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Hands messages to a server by SMTP (RFC 5321), each over a connection of its own. Thread-safe. */
public final class SmtpMail implements Postman {

    private static final int PERMANENT = 500;
    private static final String CONNECTING = "15000";
    private static final String ANSWERING = "30000";

    private final MailSettings settings;
    private final Session session;

    public SmtpMail(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        String protocol = protocol(settings);
        String way = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(way + "connectiontimeout", CONNECTING);
        properties.setProperty(way + "timeout", ANSWERING);
        properties.setProperty(way + "writetimeout", ANSWERING);
        properties.setProperty(way + "from", settings.from().value());
        properties.setProperty(way + "auth", Boolean.toString(settings.user() != null));
        properties.setProperty(way + "ssl.checkserveridentity", "true");
        properties.setProperty(
                way + "starttls.enable", Boolean.toString(settings.security() != MailSettings.Security.TLS));
        properties.setProperty(
                way + "starttls.required", Boolean.toString(settings.security() == MailSettings.Security.STARTTLS));
        return properties;
    }

    private static String protocol(MailSettings settings) {
        return settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
    }

    @Override
    public Receipt post(byte[] message, MailAddress to) {
        try {
            MimeMessage parsed = new MimeMessage(session, new ByteArrayInputStream(message));
            Transport transport = session.getTransport();
            try {
                transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
                transport.sendMessage(parsed, new Address[] {new InternetAddress(to.value(), true)});
            } finally {
                close(transport);
            }
            return Receipt.TAKEN;
        } catch (MessagingException e) {
            return refusal(e, to);
        }
    }

    /** What was taken stays taken, however the connection ends. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // There is nothing more to be said.
        }
    }

    private static Receipt refusal(MessagingException fault, MailAddress to) {
        Receipt.Kind kind = Receipt.Kind.LATER;
        Exception last = fault;
        for (Exception e = fault;
                e != null;
                e = e instanceof MessagingException next ? next.getNextException() : null) {
            if (isForGood(e)) {
                kind = Receipt.Kind.NEVER;
            }
            last = e;
        }
        String reason = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        return new Receipt(kind, OneLine.of(reason.replace(to.value(), "the address")));
    }

    /** A sender that is refused is a matter of settings, which somebody will change. */
    private static boolean isForGood(Exception fault) {
        if (fault instanceof SMTPAddressFailedException address) {
            return address.getReturnCode() >= PERMANENT;
        }
        return fault instanceof SMTPSendFailedException message
                && message.getReturnCode() >= PERMANENT
                && !String.valueOf(message.getCommand()).startsWith("MAIL");
    }
}
