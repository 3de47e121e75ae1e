package org.dateline.desk.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Properties;
import java.util.regex.Pattern;
import org.dateline.ingest.fault.OneLine;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Hands messages to a server by SMTP (RFC 5321), each over a connection of its own. Thread-safe. */
public final class SmtpMail implements Postman {

    private static final String CONNECTING = "15000";
    private static final String ANSWERING = "30000";

    /** So long one sending may take, whatever the server says meanwhile: well below the time that a claim holds. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final MailSettings settings;
    private final Duration longest;

    public SmtpMail(MailSettings settings) {
        this(settings, LONGEST);
    }

    SmtpMail(MailSettings settings, Duration longest) {
        this.settings = settings;
        this.longest = longest;
    }

    private static Properties properties(MailSettings settings, TimedSockets sockets) {
        String protocol = protocol(settings);
        String way = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(way + "connectiontimeout", CONNECTING);
        properties.setProperty(way + "timeout", ANSWERING);
        properties.setProperty(way + "writetimeout", ANSWERING);
        // TLS goes over these sockets, too.
        properties.put(way + "socketFactory", sockets);
        properties.setProperty(way + "socketFactory.fallback", "false");
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
        TimedSockets sockets = new TimedSockets(longest);
        try (sockets) {
            Session session = Session.getInstance(properties(settings, sockets));
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
            return sockets.isOver()
                    ? new Receipt(Receipt.Kind.LATER, "it took longer than " + longest.toSeconds() + " seconds")
                    : refusal(e, to);
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
            if (isForGood(e, to)) {
                kind = Receipt.Kind.NEVER;
            }
            last = e;
        }
        return new Receipt(
                kind, last.getMessage() == null ? last.getClass().getSimpleName() : OneLine.of(without(to, last)));
    }

    private static String without(MailAddress to, Exception fault) {
        return Pattern.compile(Pattern.quote(to.value()), Pattern.CASE_INSENSITIVE)
                .matcher(String.valueOf(fault.getMessage()))
                .replaceAll("the address");
    }

    private static boolean isForGood(Exception fault, MailAddress to) {
        if (fault instanceof SMTPAddressFailedException address) {
            return new Refusal(address.getReturnCode(), without(to, fault)).isOfRecipient();
        }
        if (fault instanceof SMTPSendFailedException message
                && !String.valueOf(message.getCommand()).startsWith("MAIL")) {
            Refusal refusal = new Refusal(message.getReturnCode(), without(to, fault));
            return refusal.isOfRecipient() || refusal.isOfMessage();
        }
        return false;
    }
}
