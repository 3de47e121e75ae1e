package org.dateline.desk.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.dateline.desk.subscription.Round.Result;
import org.dateline.desk.subscription.SubscriptionLinks.Purpose;
import org.dateline.store.subscription.Daily.WhenEmpty;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Subscription.State;
import org.dateline.store.subscription.SubscriptionKey;
import org.dateline.store.subscription.Subscriptions.Confirmed;
import org.dateline.store.subscription.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is sent to a mailbox but one question until its owner says yes; he can leave for good. */
class EnrolmentTest {

    @TempDir
    Path folder;

    private MailDesk desk;

    @BeforeEach
    void open() {
        desk = new MailDesk(folder, "2021-08-12T12:00:00Z");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Wish wish(String at) {
        return MailDesk.digest("ana@Bücher.example", at, "Europe/Berlin", WhenEmpty.SEND);
    }

    private Subscription asked(String at) {
        return desk.enrolment().ask(wish(at), "ben the editor", desk.writer()).orElseThrow();
    }

    private String endToken(String id) {
        SubscriptionKey key = desk.store.subscriptions().all().findKey(id).orElseThrow();
        return SubscriptionLinks.token(id, key, Purpose.END);
    }

    @Test
    void aLetterAsksInPlainWordsAndIsTriedUntilItArrives() {
        Subscription asked = asked("07:00");
        assertThat(asked.wish().address()).isEqualTo("ana@xn--bcher-kva.example");
        desk.stopServer();
        assertThat(desk.round(asked.id()).result()).isEqualTo(Result.LATER);
        desk.startServer();
        desk.clock.move(Duration.ofMinutes(1));
        assertThat(desk.round(asked.id()).result()).isEqualTo(Result.SENT);
        assertThat(desk.round(asked.id()).result()).isEqualTo(Result.NOTHING);
        assertThat(desk.rounds().nextAt(desk.subscription(asked.id()), desk.clock.instant()))
                .isEmpty();
        String text = MailDesk.text(desk.messages().get(0));
        assertThat(text)
                .contains("ben the editor asked the Dateline desk at https://desk.example/")
                .contains("on 12 August 2021 at 12:00 UTC")
                .contains("a digest every day at 07:00 (Europe/Berlin)")
                .contains("place Herat")
                .contains("https://desk.example/subscription/"
                        + MailDesk.code(desk.messages().get(0)) + "/confirm")
                .contains("do nothing");
        desk.clock.move(Duration.ofDays(1));
        desk.round(asked.id());
        assertThat(desk.messages()).hasSize(1);
    }

    @Test
    void aLinkConfirmsOnceAndForAWeek() {
        Subscription asked = asked("07:00");
        desk.round(asked.id());
        String code = MailDesk.code(desk.messages().get(0));
        assertThat(desk.enrolment().find(code, Purpose.CONFIRM)).isPresent();
        assertThat(desk.subscription(asked.id()).state())
                .as("looking changes nothing")
                .isEqualTo(State.ASKED);
        desk.clock.move(Duration.ofDays(7).minusSeconds(1));
        assertThat(desk.enrolment().confirm(" " + code + "\n").orElseThrow().confirmed())
                .isEqualTo(Confirmed.NOW);
        desk.clock.move(Duration.ofSeconds(1));
        assertThat(desk.enrolment().confirm(code).orElseThrow().confirmed()).isEqualTo(Confirmed.BEFORE);
        assertThat(desk.enrolment().end(endToken(asked.id()))).isPresent();
        assertThat(desk.enrolment().confirm(code).orElseThrow().confirmed()).isEqualTo(Confirmed.TOO_LATE);
        assertThat(desk.subscription(asked.id()).state()).isEqualTo(State.ENDED);

        Subscription late = asked("08:00");
        desk.clock.move(Duration.ofDays(7));
        SubscriptionKey key =
                desk.store.subscriptions().all().findKey(late.id()).orElseThrow();
        String token = SubscriptionLinks.token(late.id(), key, Purpose.CONFIRM);
        assertThat(desk.enrolment().confirm(token).orElseThrow().confirmed()).isEqualTo(Confirmed.TOO_LATE);
    }

    @Test
    void noOtherTokenIsOfUse() {
        Subscription one = asked("07:00");
        Subscription other = asked("08:00");
        String end = endToken(one.id());
        String wrong = end.substring(0, 58) + (end.endsWith("A") ? "B" : "A");
        for (String token : java.util.List.of(
                "", "x", one.id(), wrong, other.id() + end.substring(16), "0000000000000000" + end.substring(16))) {
            assertThat(desk.enrolment().end(token)).as(token).isEmpty();
            assertThat(desk.enrolment().confirm(token)).as(token).isEmpty();
        }
        assertThat(desk.enrolment().confirm(end))
                .as("a link to leave does not confirm")
                .isEmpty();
        assertThat(desk.subscription(one.id()).state()).isEqualTo(State.ASKED);
    }

    @Test
    void leavingWorksForGood() {
        Subscription asked = asked("07:00");
        desk.store.subscriptions().all().confirm(asked.id());
        String token = endToken(asked.id());
        assertThat(desk.enrolment().end(token)).isPresent();
        desk.clock.move(Duration.ofDays(400));
        desk.store.subscriptions().all().forgetOld(desk.clock.instant());
        assertThat(desk.enrolment().end(token)).isPresent();
        assertThat(desk.subscription(asked.id()).wish().address()).isEmpty();
    }

    @Test
    void nobodyIsBombedAndNobodyLearnsWhoIsKnown() {
        int letters = 0;
        for (int hour = 0; hour < 9; hour++) {
            var asked = desk.enrolment().ask(wish("0" + hour + ":00"), "eve", desk.writer());
            letters += asked.isPresent() ? 1 : 0;
            asked.ifPresent(subscription -> desk.round(subscription.id()));
            desk.clock.move(Duration.ofMinutes(1));
        }
        assertThat(letters).isEqualTo(3);
        assertThat(desk.messages()).hasSize(3);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        Wish bad = MailDesk.digest("ana@desk.example, eve@evil.example", "07:00", "UTC", WhenEmpty.SEND);
        assertThatThrownBy(() -> desk.enrolment().ask(bad, "eve", desk.writer()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.store.subscriptions().all().listSubscriptions()).isEmpty();
        asked("09:00");
        Subscription named = desk.enrolment()
                .ask(
                        new Wish(
                                Wish.Kind.ALERT,
                                Wish.Channel.MAIL,
                                "zoe@reader.example",
                                "http://evil.example win",
                                "?text=%0D%0ABcc%3A+eve%40evil.example",
                                null),
                        "eve\r\nBcc: eve@evil.example",
                        desk.writer())
                .orElseThrow();
        desk.round(named.id());
        assertThat(desk.messages()).hasSize(1);
        assertThat(MailDesk.text(desk.messages().get(0)))
                .contains("eve Bcc: eve@evil.example asked")
                .doesNotContain("win");
    }
}
