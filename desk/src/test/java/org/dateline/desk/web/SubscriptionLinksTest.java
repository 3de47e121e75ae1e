package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.dateline.desk.mail.MailAddress;
import org.dateline.desk.subscription.Correspondence;
import org.dateline.desk.subscription.Enrolment;
import org.dateline.desk.subscription.SubscriptionLinks;
import org.dateline.desk.subscription.SubscriptionLinks.Purpose;
import org.dateline.store.MovingClock;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Subscription.State;
import org.dateline.store.subscription.Subscriptions;
import org.dateline.store.subscription.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links of letters: whoever opens them changes nothing, whoever presses the button or is sent by RFC 8058 does. */
class SubscriptionLinksTest {

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock("2031-05-04T10:00:00Z");

    private static String asked(RunningDesk desk) {
        Daily daily = new Daily(LocalTime.of(7, 0), ZoneOffset.UTC, Daily.WhenEmpty.SEND);
        Wish wish =
                new Wish(Wish.Kind.DIGEST, Wish.Channel.MAIL, "ana@reader.example", "x", "?actor=%3Cb%3ERed", daily);
        Correspondence writer =
                new Correspondence(URI.create("https://desk.example/"), new MailAddress("desk@dateline.example"), "");
        return new Enrolment(desk.store().subscriptions(), new SecureRandom())
                .ask(wish, "ben", writer)
                .orElseThrow()
                .id();
    }

    private static String link(RunningDesk desk, String id, Purpose purpose, String way) {
        Subscriptions all = desk.store().subscriptions().all();
        return "/subscription/" + SubscriptionLinks.token(id, all.findKey(id).orElseThrow(), purpose) + "/" + way;
    }

    private static State state(RunningDesk desk, String id) {
        return desk.store().subscriptions().all().find(id).orElseThrow().state();
    }

    private static HttpResponse<String> post(RunningDesk desk, String path, String body) {
        return desk.send(HttpRequest.newBuilder(desk.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private void bothWaysWork(RunningDesk desk) {
        String id = asked(desk);
        String confirm = link(desk, id, Purpose.CONFIRM, "confirm");
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> opened = desk.get(confirm);
            assertThat(opened.statusCode()).isEqualTo(200);
            assertThat(opened.body())
                    .contains("Yes, send it", "a digest every day at 07:00", "&lt;b&gt;Red")
                    .doesNotContain("ana@reader.example");
            assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
        }
        desk.send(HttpRequest.newBuilder(desk.address().resolve(confirm))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(state(desk, id)).as("whoever only looks confirms nothing").isEqualTo(State.ASKED);
        assertThat(post(desk, confirm, "").body()).contains("It is confirmed");
        assertThat(state(desk, id)).isEqualTo(State.ACTIVE);
        assertThat(desk.get(confirm).body()).contains("It is confirmed").doesNotContain("Yes, send it");

        String end = link(desk, id, Purpose.END, "end");
        assertThat(desk.get(end).body()).contains("Send no more of it");
        assertThat(state(desk, id)).isEqualTo(State.ACTIVE);
        HttpResponse<String> left = post(desk, end, "List-Unsubscribe=One-Click");
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(state(desk, id)).isEqualTo(State.ENDED);
        assertThat(post(desk, end, "List-Unsubscribe=One-Click").body()).isEqualTo(left.body());
        assertThat(desk.get(end).body()).contains("You get no more of this").doesNotContain("Send no more of it");
        assertThat(post(desk, end, "").body()).contains("You get no more of this");
        assertThat(post(desk, confirm, "").body()).contains("That request is void");
    }

    @Test
    void theyWorkAtOneMachine() {
        try (RunningDesk desk = RunningDesk.on(folder.resolve("dateline.db"))) {
            bothWaysWork(desk);
        }
    }

    @Test
    void theyWorkForTeamsWithoutSigningIn() {
        try (RunningDesk desk = Team.at(folder, Team.OPEN, clock)) {
            bothWaysWork(desk);
        }
    }

    @Test
    void whatIsNoLinkIsNotFound() {
        try (RunningDesk desk = Team.at(folder, Team.OPEN, clock)) {
            String id = asked(desk);
            String wrong = link(desk, id, Purpose.CONFIRM, "end");
            for (String path : new String[] {wrong, "/subscription/x/end", "/subscription/" + id + "/confirm"}) {
                assertThat(desk.get(path).statusCode()).as(path).isEqualTo(404);
                assertThat(post(desk, path, "List-Unsubscribe=One-Click").statusCode())
                        .isEqualTo(404);
            }
            assertThat(state(desk, id)).isEqualTo(State.ASKED);
        }
    }

    @Test
    void aLinkIsGoodForAWeek() {
        try (RunningDesk desk = Team.at(folder, Team.OPEN, clock)) {
            String id = asked(desk);
            clock.move(Duration.ofDays(7));
            assertThat(post(desk, link(desk, id, Purpose.CONFIRM, "confirm"), "")
                            .body())
                    .contains("That request is void");
            assertThat(state(desk, id)).isEqualTo(State.ASKED);
        }
    }

    @Test
    void aFormOfThePageIsSentWithoutATokenOfForms() {
        try (RunningDesk desk = Team.at(folder, Team.OPEN, clock)) {
            String id = asked(desk);
            Visitor ana = new Visitor(desk);
            String confirm = link(desk, id, Purpose.CONFIRM, "confirm");
            ana.get(confirm);
            assertThat(ana.postBare(confirm, Map.of()).statusCode()).isEqualTo(200);
            assertThat(state(desk, id)).isEqualTo(State.ACTIVE);
        }
    }
}
