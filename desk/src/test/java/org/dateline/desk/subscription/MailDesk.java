package org.dateline.desk.subscription;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.mail.Postman;
import org.dateline.desk.mail.SmtpMail;
import org.dateline.store.MovingClock;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Daily.WhenEmpty;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Wish;

/** A record, a server for mail on loopback, and the rounds between them. */
final class MailDesk implements AutoCloseable {

    static final String ANA = "ana@reader.example";
    private static final Pattern CODE = Pattern.compile("digest confirm ([0-9a-f]{16}[A-Za-z0-9_-]{43})");

    final MovingClock clock;
    final ToldDays news = new ToldDays();
    final RecordStore store;
    final int port;
    private GreenMail server;

    MailDesk(Path folder, String now) {
        clock = new MovingClock(now);
        store = RecordStore.open(new RecordAddress(folder.resolve("dateline.db"), null), clock);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        port = server.getSmtp().getPort();
    }

    void stopServer() {
        server.stop();
    }

    void startServer() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
    }

    static MailSettings settings(int port) {
        return MailSettings.find(Map.of(
                        MailSettings.SERVER, "smtp://127.0.0.1:" + port, MailSettings.FROM, "desk@dateline.example"))
                .orElseThrow();
    }

    Correspondence writer() {
        return Correspondence.of(URI.create("https://desk.example/"), settings(port));
    }

    Postman postman() {
        return new SmtpMail(settings(port));
    }

    DeliveryRounds rounds() {
        return rounds(postman());
    }

    DeliveryRounds rounds(Postman postman) {
        return rounds(new Outgoing(postman, (address, body, headers) -> {
            throw new IllegalStateException("nobody is called here");
        }));
    }

    DeliveryRounds rounds(Outgoing outgoing) {
        return new DeliveryRounds(store.subscriptions(), news, writer(), outgoing, clock);
    }

    Enrolment enrolment() {
        return new Enrolment(store.subscriptions(), new SecureRandom());
    }

    static Wish digest(String address, String at, String zone, WhenEmpty empty) {
        Daily daily = new Daily(LocalTime.parse(at), ZoneId.of(zone), empty);
        return new Wish(Wish.Kind.DIGEST, Wish.Channel.MAIL, address, "Herat", "?place=Herat", daily);
    }

    /** Asks, and confirms. */
    String subscribed(Wish wish) {
        String id = enrolment().ask(wish, "ana", writer()).orElseThrow().id();
        store.subscriptions().all().confirm(id);
        return id;
    }

    Subscription subscription(String id) {
        return store.subscriptions().all().find(id).orElseThrow();
    }

    Round round(String id) {
        return rounds().round(subscription(id), clock.instant());
    }

    List<MimeMessage> messages() {
        return Arrays.asList(server.getReceivedMessages());
    }

    List<String> subjects() {
        return messages().stream().map(MailDesk::subject).toList();
    }

    List<String> ids() {
        return messages().stream().map(MailDesk::id).toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(MimeMessage message) {
        try {
            return (String) ((jakarta.mail.internet.MimeMultipart) message.getContent())
                    .getBodyPart(0)
                    .getContent();
        } catch (MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String code(MimeMessage message) {
        Matcher found = CODE.matcher(text(message));
        if (!found.find()) {
            throw new IllegalStateException("no code in " + text(message));
        }
        return found.group(1);
    }

    @Override
    public void close() {
        server.stop();
        store.close();
    }
}
