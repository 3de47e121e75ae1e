package org.dateline.desk.subscription;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.mail.SmtpMail;
import org.dateline.store.OwnJvm;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.subscription.Subscription;

/** A program of its own that sends what is due once, to be killed. */
public final class SendingProgram {

    private SendingProgram() {}

    /** @param arguments the record, the port of the server, and what time it is */
    public static void main(String[] arguments) {
        MailSettings settings = MailDesk.settings(Integer.parseInt(arguments[1]));
        Instant now = Instant.parse(arguments[2]);
        ToldDays news = new ToldDays();
        news.happens();
        try (RecordStore store = RecordStore.openExisting(RecordAddress.of(arguments[0]), Clock.systemUTC())) {
            DeliveryRounds rounds = new DeliveryRounds(
                    store.subscriptions(),
                    news,
                    Correspondence.of(URI.create("https://desk.example/"), settings),
                    new Outgoing(new SmtpMail(settings), (address, body, headers) -> {
                        throw new IllegalStateException("nobody is called here");
                    }),
                    Clock.fixed(now, ZoneOffset.UTC));
            for (Subscription subscription : store.subscriptions().all().listSubscriptions()) {
                rounds.round(subscription, now);
            }
        }
    }

    static Process start(Path record, int port, Instant now) throws IOException {
        List<String> options = List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Djava.util.logging.config.file=src/test/logging.properties");
        return OwnJvm.of(SendingProgram.class, options, record, port, now)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
