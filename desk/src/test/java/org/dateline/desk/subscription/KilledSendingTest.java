package org.dateline.desk.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.dateline.store.subscription.Daily.WhenEmpty;
import org.dateline.store.subscription.Deliveries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it sends is gone on from: everybody gets his letter, under one Message-ID. */
class KilledSendingTest {

    private static final int READERS = 25;
    /** How many are killed; by hand with {@code -Ddateline.kills=50}. */
    private static final int KILLS = Integer.getInteger("dateline.kills", 4);

    @TempDir
    Path folder;

    @Test
    void everybodyIsToldOnceOrUnderTheSameIdAgain() throws Exception {
        Random random = new Random(3);
        Instant now = Instant.parse("2021-08-13T05:00:00Z");
        Instant last = now.plus(Deliveries.CLAIM.multipliedBy(3L * KILLS + 10));
        int killed = 0;
        try (MailDesk desk = new MailDesk(folder, "2021-08-12T12:00:00Z")) {
            for (int i = 0; i < READERS; i++) {
                desk.subscribed(
                        MailDesk.digest("reader" + i + "@reader.example", "07:00", "Europe/Berlin", WhenEmpty.SEND));
            }
            Path record = desk.store.address().file();
            while (desk.store.subscriptions().all().listSubscriptions().stream().anyMatch(one -> one.told() == 0)) {
                Process program = SendingProgram.start(record, desk.port, now);
                int enough =
                        killed == KILLS ? Integer.MAX_VALUE : desk.messages().size() + 1 + random.nextInt(5);
                // The moment itself is left to chance: while the server takes a letter, or after that.
                while (!program.waitFor(1, TimeUnit.MILLISECONDS)
                        && desk.messages().size() < enough) {
                    assertThat(now).isBefore(last);
                }
                if (program.isAlive()) {
                    program.destroyForcibly().waitFor();
                    killed++;
                } else {
                    assertThat(program.exitValue()).isZero();
                }
                now = now.plus(Deliveries.CLAIM);
            }
            assertThat(killed).isPositive();
            assertThat(new TreeSet<>(desk.ids())).hasSize(READERS);
            assertThat(desk.messages().size())
                    .as("each kill costs one letter that comes twice, at most")
                    .isBetween(READERS, READERS + killed);
            System.err.printf(
                    "%d killed; %d letters for %d readers%n",
                    killed, desk.messages().size(), READERS);
        }
    }
}
