package org.dateline.desk.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.mail.Postman;
import org.dateline.desk.mail.Receipt;
import org.dateline.desk.mail.ScriptedServer;
import org.dateline.desk.mail.SmtpMail;
import org.dateline.desk.subscription.Round.Result;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Daily.WhenEmpty;
import org.dateline.store.subscription.Deliveries;
import org.dateline.store.subscription.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Day by day, through a server: once per recipient and local day, no more, no less. */
class DigestDaysTest {

    private static final String MORNING = "2021-08-13T05:00:00Z";

    @TempDir
    Path folder;

    private MailDesk desk() {
        return new MailDesk(folder, "2021-08-12T12:00:00Z");
    }

    private static String daily(MailDesk desk, WhenEmpty empty) {
        return desk.subscribed(MailDesk.digest(MailDesk.ANA, "07:00", "Europe/Berlin", empty));
    }

    @Test
    void eachDayOnceWithWhatIsNew() {
        try (MailDesk desk = desk()) {
            String id = daily(desk, WhenEmpty.SEND);
            assertThat(desk.rounds().nextAt(desk.subscription(id), desk.clock.instant()))
                    .contains(Instant.parse(MORNING));
            for (int minute = 0; minute < 4 * 24 * 60; minute += 10) {
                if (minute % 480 == 0) {
                    desk.news.happens();
                }
                desk.round(id);
                desk.clock.move(Duration.ofMinutes(10));
            }
            assertThat(desk.subjects())
                    .containsExactly(
                            "2021-08-13: 3 new", "2021-08-14: 3 new", "2021-08-15: 3 new", "2021-08-16: 3 new");
            assertThat(desk.ids().get(0)).isEqualTo("<digest." + id + ".2021-08-13@dateline.example>");
            assertThat(MailDesk.text(desk.messages().get(1)))
                    .contains("news 4\r\nnews 5\r\nnews 6\r\n")
                    .contains("known 3");
            assertThat(desk.news.made()).isEqualTo(4);
            assertThat(desk.news.heading().daily()).isTrue();
            assertThat(desk.news.heading().name()).isEqualTo("Herat");
        }
    }

    @Test
    void aDayWithoutNewsIsToldOrSkippedAsWished() {
        try (MailDesk desk = desk()) {
            String told = daily(desk, WhenEmpty.SEND);
            String skipped =
                    desk.subscribed(MailDesk.digest("ben@reader.example", "07:00", "Europe/Berlin", WhenEmpty.SKIP));
            desk.clock.set(MORNING);
            assertThat(desk.round(told).result()).isEqualTo(Result.SENT);
            assertThat(desk.round(skipped).result()).isEqualTo(Result.SKIPPED);
            assertThat(desk.round(skipped).result()).isEqualTo(Result.NOTHING);
            assertThat(desk.subjects()).containsExactly("2021-08-13: 0 new");
        }
    }

    @Test
    void oneThatIsLateIsSentAndADayMissedIsToldByTheNext() {
        try (MailDesk desk = desk()) {
            String id = daily(desk, WhenEmpty.SEND);
            desk.news.happens();
            desk.clock.set("2021-08-13T20:00:00Z");
            assertThat(desk.round(id).result()).isEqualTo(Result.SENT);
            desk.news.happens();
            desk.clock.set("2021-08-15T03:00:00Z");
            assertThat(desk.round(id).result()).as("the 14th was missed").isEqualTo(Result.NOTHING);
            desk.news.happens();
            desk.clock.set("2021-08-15T05:00:00Z");
            desk.round(id);
            assertThat(desk.subjects()).containsExactly("2021-08-13: 1 new", "2021-08-15: 2 new");
        }
    }

    @Test
    void whoeverConfirmsLaterInTheDayBeginsTheNext() {
        try (MailDesk desk = desk()) {
            desk.clock.set("2021-08-13T06:00:00Z");
            String id = daily(desk, WhenEmpty.SEND);
            assertThat(desk.round(id).result()).isEqualTo(Result.NOTHING);
            desk.clock.move(Duration.ofDays(1));
            assertThat(desk.round(id).result()).isEqualTo(Result.SENT);
        }
    }

    @Test
    void aServerThatIsAwayForAnHourCostsNothing() {
        try (MailDesk desk = desk()) {
            String id = daily(desk, WhenEmpty.SEND);
            desk.news.happens();
            desk.stopServer();
            desk.clock.set(MORNING);
            List<Long> tries = new java.util.ArrayList<>();
            Instant begun = desk.clock.instant();
            while (desk.clock.instant().isBefore(begun.plus(Duration.ofHours(1)))) {
                assertThat(desk.round(id).result()).isEqualTo(Result.LATER);
                tries.add(Duration.between(begun, desk.clock.instant()).toMinutes());
                desk.news.happens();
                Instant next = desk.rounds()
                        .nextAt(desk.subscription(id), desk.clock.instant())
                        .orElseThrow();
                desk.clock.move(Duration.between(desk.clock.instant(), next));
            }
            assertThat(tries).containsExactly(0L, 1L, 3L, 8L, 18L, 38L, 58L);
            desk.startServer();
            assertThat(desk.round(id).result()).isEqualTo(Result.SENT);
            assertThat(desk.round(id).result()).isEqualTo(Result.NOTHING);
            assertThat(desk.subjects()).as("what was made first").containsExactly("2021-08-13: 1 new");
            assertThat(desk.news.made()).isEqualTo(1);
            assertThat(desk.store.subscriptions().deliveries().listLast(id, 1))
                    .extracting(Delivery::state, Delivery::attempts)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Delivery.State.SENT, 8));
        }
    }

    @Test
    void aLetterThatNeverArrivedIsGivenUpForTheNextDay() {
        try (MailDesk desk = desk()) {
            String id = daily(desk, WhenEmpty.SEND);
            desk.news.happens();
            desk.stopServer();
            desk.clock.set(MORNING);
            desk.round(id);
            desk.news.happens();
            desk.clock.move(Duration.ofDays(1));
            desk.startServer();
            desk.round(id);
            assertThat(desk.subjects()).containsExactly("2021-08-14: 2 new");
        }
    }

    @Test
    void aRefusedRecipientIsNotTriedAgainThatDay() throws Exception {
        try (MailDesk desk = desk();
                ScriptedServer refusing = new ScriptedServer()) {
            String id = daily(desk, WhenEmpty.SEND);
            desk.news.happens();
            refusing.answer("RCPT", "550 5.1.1 unknown " + MailDesk.ANA);
            MailSettings settings = MailDesk.settings(refusing.port());
            desk.clock.set(MORNING);
            Round round = desk.rounds(new SmtpMail(settings)).round(desk.subscription(id), desk.clock.instant());
            assertThat(round.result()).isEqualTo(Result.FAILED);
            assertThat(round.reason()).contains("550").doesNotContain(MailDesk.ANA);
            assertThat(desk.round(id).result()).isEqualTo(Result.NOTHING);
            desk.clock.move(Duration.ofDays(1));
            desk.round(id);
            assertThat(desk.subjects()).as("what was not told is told").containsExactly("2021-08-14: 1 new");
        }
    }

    @Test
    void onDaysWhenClocksChangeItIsOnceToo() {
        for (String from : List.of("2021-03-26T12:00:00Z", "2021-10-29T12:00:00Z")) {
            Path own = folder.resolve(from.substring(0, 7));
            assertThat(own.toFile().mkdir()).isTrue();
            try (MailDesk desk = new MailDesk(own, from)) {
                String id = desk.subscribed(MailDesk.digest(MailDesk.ANA, "02:30", "Europe/Berlin", WhenEmpty.SEND));
                for (int i = 0; i < 4 * 24 * 4; i++) {
                    desk.round(id);
                    desk.clock.move(Duration.ofMinutes(15));
                }
                LocalDate first = LocalDate.parse(from.substring(0, 10)).plusDays(1);
                assertThat(desk.subjects())
                        .isEqualTo(IntStream.range(0, 4)
                                .mapToObj(i -> first.plusDays(i) + ": 0 new")
                                .toList());
            }
        }
    }

    @Test
    void aClockSetBackSendsNothingTwice() {
        try (MailDesk desk = desk()) {
            String id = daily(desk, WhenEmpty.SEND);
            desk.clock.set(MORNING);
            desk.round(id);
            desk.clock.move(Duration.ofHours(-30));
            desk.round(id);
            desk.clock.set(MORNING);
            desk.round(id);
            desk.clock.move(Duration.ofDays(1));
            desk.round(id);
            assertThat(desk.subjects()).containsOnlyOnce("2021-08-13: 0 new").containsOnlyOnce("2021-08-14: 0 new");
        }
    }

    /** A program ends before the letter is kept, after that, and after it was sent: the next one goes on. */
    @Test
    void aProgramThatEndsAnywhereIsGoneOnFrom() {
        for (String point : List.of("making", "kept", "sent")) {
            Path own = folder.resolve(point);
            assertThat(own.toFile().mkdir()).isTrue();
            try (MailDesk desk = new MailDesk(own, "2021-08-12T12:00:00Z")) {
                String id = daily(desk, WhenEmpty.SEND);
                desk.news.happens();
                desk.clock.set(MORNING);
                die(desk, id, point);
                assertThat(desk.messages()).hasSize(point.equals("sent") ? 1 : 0);
                desk.news.beforeEach(() -> {});
                assertThat(desk.round(id).result())
                        .as("in the hands of the dead")
                        .isEqualTo(Result.NOTHING);
                desk.clock.move(Deliveries.CLAIM);
                assertThat(desk.rounds().nextAt(desk.subscription(id), desk.clock.instant()))
                        .contains(desk.clock.instant());
                assertThat(desk.round(id).result()).isEqualTo(Result.SENT);
                assertThat(desk.round(id).result()).isEqualTo(Result.NOTHING);
                assertThat(desk.ids()).containsOnly("<digest." + id + ".2021-08-13@dateline.example>");
                assertThat(desk.messages()).as(point).hasSize(point.equals("sent") ? 2 : 1);
                assertThat(desk.subscription(id).told()).isEqualTo(1);
            }
        }
    }

    private static void die(MailDesk desk, String id, String point) {
        class Death extends Error {
            private static final long serialVersionUID = 1L;
        }
        DeliveryRounds dying = desk.rounds((message, to) -> {
            if (point.equals("sent")) {
                Receipt taken = desk.postman().post(message, to);
                assertThat(taken).isEqualTo(Receipt.TAKEN);
            }
            throw new Death();
        });
        if (point.equals("making")) {
            desk.news.beforeEach(() -> {
                throw new Death();
            });
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> dying.round(desk.subscription(id), desk.clock.instant()))
                .isInstanceOf(Death.class);
    }

    @Test
    void anEditionThatCannotBeMadeIsTriedAgain() {
        try (MailDesk desk = desk()) {
            String id = daily(desk, WhenEmpty.SEND);
            desk.clock.set(MORNING);
            desk.news.beforeEach(() -> {
                throw new IllegalStateException("no map\ntoday");
            });
            Round round = desk.round(id);
            assertThat(round.result()).isEqualTo(Result.LATER);
            assertThat(round.reason()).contains("no map today");
            desk.news.beforeEach(() -> {});
            desk.clock.move(Duration.ofMinutes(1));
            assertThat(desk.round(id).result()).isEqualTo(Result.SENT);
        }
    }

    @Test
    void ofTwoProgramsOneSends() {
        try (MailDesk desk = desk();
                RecordStore other = RecordStore.open(desk.store.address(), desk.clock)) {
            String id = daily(desk, WhenEmpty.SEND);
            DeliveryRounds second = new DeliveryRounds(
                    other.subscriptions(),
                    desk.news,
                    desk.writer(),
                    new Outgoing(desk.postman(), (a, b, h) -> {
                        throw new IllegalStateException("nobody is called here");
                    }),
                    desk.clock);
            desk.clock.set(MORNING);
            // While the first one has it in hand.
            DeliveryRounds first = desk.rounds((message, to) -> {
                assertThat(second.round(desk.subscription(id), desk.clock.instant()))
                        .isEqualTo(Round.NOTHING);
                return desk.postman().post(message, to);
            });
            assertThat(first.round(desk.subscription(id), desk.clock.instant()).result())
                    .isEqualTo(Result.SENT);
            assertThat(second.round(desk.subscription(id), desk.clock.instant()).result())
                    .isEqualTo(Result.NOTHING);
            assertThat(desk.messages()).hasSize(1);
        }
    }

    /** Making takes nine minutes and sending three: whoever looks meanwhile finds it in hand. */
    @Test
    void aLetterThatTakesItsTimeIsSentOnce() {
        try (MailDesk desk = desk()) {
            String id = daily(desk, WhenEmpty.SEND);
            desk.clock.set(MORNING);
            desk.news.beforeEach(() -> desk.clock.move(Duration.ofMinutes(9)));
            DeliveryRounds slow = desk.rounds((message, to) -> {
                desk.clock.move(Duration.ofMinutes(3));
                desk.news.beforeEach(() -> {});
                assertThat(desk.round(id)).isEqualTo(Round.NOTHING);
                return desk.postman().post(message, to);
            });
            assertThat(slow.round(desk.subscription(id), desk.clock.instant()).result())
                    .isEqualTo(Result.SENT);
            assertThat(desk.messages()).hasSize(1);
            assertThat(desk.store.subscriptions().deliveries().listLast(id, 1))
                    .extracting(Delivery::sentAt)
                    .containsExactly(Instant.parse("2021-08-13T05:12:00Z"));
        }
    }

    @Test
    void whatIsSentAtOnceStandsBesideTheDigestOfTheDay() {
        try (MailDesk desk = desk()) {
            String id = daily(desk, WhenEmpty.SEND);
            desk.news.happens();
            assertThat(desk.rounds()
                            .sendNow(desk.subscription(id), desk.clock.instant())
                            .result())
                    .isEqualTo(Result.SENT);
            desk.clock.set(MORNING);
            desk.round(id);
            assertThat(desk.subjects()).containsExactly("2021-08-12: 1 new", "2021-08-13: 0 new");
            assertThat(desk.ids().get(0)).isEqualTo("<digest." + id + ".2021-08-12T140000@dateline.example>");
        }
    }

    @Test
    void withoutAServerLettersWait() {
        try (MailDesk desk = desk()) {
            String id = daily(desk, WhenEmpty.SEND);
            DeliveryRounds none = desk.rounds((Postman) null);
            desk.clock.set(MORNING);
            assertThat(none.round(desk.subscription(id), desk.clock.instant())).isEqualTo(Round.NOTHING);
            assertThat(none.nextAt(desk.subscription(id), desk.clock.instant())).isEmpty();
            assertThat(desk.round(id).result()).isEqualTo(Result.SENT);
        }
    }
}
