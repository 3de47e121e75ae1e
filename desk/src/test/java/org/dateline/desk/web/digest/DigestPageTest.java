package org.dateline.desk.web.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.web.DeskSettings;
import org.dateline.desk.web.Outside;
import org.dateline.desk.web.RunningDesk;
import org.dateline.desk.web.Visitor;
import org.dateline.store.MovingClock;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Delivery;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Subscription.State;
import org.dateline.store.subscription.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests and alerts are asked for, looked at and ended on the desk of one user. */
class DigestPageTest {

    private static final Map<String, String> MAIL =
            Map.of(MailSettings.SERVER, "smtp://127.0.0.1:1", MailSettings.FROM, "Desk <desk@dateline.example>");
    private static final String EVIL = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'&";

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock("2031-05-04T10:00:00Z");
    private RunningDesk desk;
    private Visitor visitor;

    @BeforeEach
    void start() {
        open(MAIL);
    }

    private void open(Map<String, String> variables) {
        if (desk != null) {
            desk.close();
        }
        Path record = folder.resolve("dateline.db");
        if (!record.toFile().exists()) {
            SmallRecord.in(folder);
        }
        desk = RunningDesk.of(
                record,
                new DeskSettings(InetAddress.getLoopbackAddress(), 0, clock).with(new Outside(Set.of(), variables)));
        visitor = new Visitor(desk);
        visitor.get("/digest");
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private static Map<String, String> digest() {
        return new LinkedHashMap<>(Map.of(
                "address", "ana@reader.example",
                "at", "07:30",
                "zone", "Europe/Berlin",
                "empty", "skip",
                "name", "Orla"));
    }

    private String after(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return visitor.get(answer.headers().firstValue("Location").orElseThrow())
                .body();
    }

    private List<Subscription> all() {
        return desk.store().subscriptions().all().listSubscriptions();
    }

    private State state(String id) {
        return desk.store().subscriptions().all().find(id).orElseThrow().state();
    }

    @Test
    void aMailboxIsAskedForADigestOfTheFilterOfTheAddress() {
        String page = after(visitor.post("/digest?place=Orla&type=assault", digest()));

        assertThat(page)
                .contains(
                        "A letter to that address asks whether it is wanted",
                        "Nobody has said yes. Nothing is sent but the question, and on 11 May 2031, 10:00 UTC it is void.",
                        "place Orla, type assault",
                        "a digest every day at 07:30 (Europe/Berlin), none if nothing is new",
                        "the question whether it is wanted, tried again from");
        Subscription asked = all().get(0);
        assertThat(asked.wish())
                .isEqualTo(new Wish(
                        Wish.Kind.DIGEST,
                        Wish.Channel.MAIL,
                        "ana@reader.example",
                        "Orla",
                        "?place=Orla&type=assault",
                        new Daily(LocalTime.of(7, 30), ZoneId.of("Europe/Berlin"), Daily.WhenEmpty.SKIP)));
        assertThat(after(visitor.post("/digest?place=Orla&type=assault", digest())))
                .as("the same whoever is known")
                .contains("A letter to that address asks whether it is wanted");
        assertThat(all()).hasSize(1);
    }

    @Test
    void whatIsWrongIsToldAndStaysInTheForm() {
        Map<String, String> form = digest();
        form.putAll(Map.of("address", "ana <" + EVIL + ">", "at", "25:00", "zone", "Moon/Sea", "empty", "perhaps"));
        HttpResponse<String> answer = visitor.post("/digest?actor=Red+Front", form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "href=\"#address\"",
                        "href=\"#at\"",
                        "href=\"#zone\"",
                        "href=\"#empty\"",
                        "value=\"Moon/Sea\"",
                        "action=\"/digest?actor=Red+Front\"")
                .doesNotContain("<script>alert", "<img src=x");
        form = digest();
        form.put("name", "x".repeat(101));
        assertThat(visitor.post("/digest", form).body()).contains("href=\"#name\"", "100 characters");
        assertThat(visitor.post("/digest/alerts", Map.of("to", "ana")).body()).contains("href=\"#to\"");
        assertThat(visitor.post("/digest/webhooks", Map.of("url", "javascript:alert(1)"))
                        .body())
                .contains("href=\"#url\"");
        assertThat(all()).isEmpty();
    }

    @Test
    void aFilterOfWhichNothingCanBeToldIsRefused() {
        for (String path : List.of("/digest", "/digest/alerts", "/digest/webhooks")) {
            Map<String, String> form = digest();
            form.putAll(Map.of("to", "ana@reader.example", "url", "https://hooks.example/"));
            HttpResponse<String> answer = visitor.post(path + "?country=Nowhere+at+all", form);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).contains("The filter above cannot be told of: ", "Nowhere at all");
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void whoIsToldIsPausedResumedAndEnded() {
        after(visitor.post("/digest", digest()));
        String id = all().get(0).id();
        String path = "/digest/subscriptions/" + id;
        assertThat(visitor.post(path + "/pause", Map.of()).body())
                .as("nobody has confirmed it")
                .contains("That cannot be done: ");
        desk.store().subscriptions().all().confirm(id);

        assertThat(visitor.get("/digest").body()).contains("The next one is due in 19 hours (5 May 2031, 05:30 UTC).");
        assertThat(after(visitor.post(path + "/pause", Map.of()))).contains("told nothing until it is resumed");
        assertThat(state(id)).isEqualTo(State.PAUSED);
        after(visitor.post(path + "/resume", Map.of()));
        assertThat(state(id)).isEqualTo(State.ACTIVE);
        assertThat(after(visitor.post(path + "/send", Map.of()))).contains("sen");
        assertThat(after(visitor.post(path + "/end", Map.of()))).contains("is not told any more", "Ended: 1");
        assertThat(state(id)).isEqualTo(State.ENDED);
        assertThat(visitor.post(path + "/resume", Map.of()).body()).contains("That cannot be done: ");
        assertThat(visitor.post("/digest/subscriptions/ffff/end", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(visitor.postBare(path + "/end", Map.of()).statusCode())
                .as("without the form's token")
                .isEqualTo(403);
    }

    @Test
    void aProgramIsCalledAndItsSecretShownOnce() {
        Map<String, String> form = Map.of("url", "https://hooks.example/in?a=1,2", "called", EVIL);
        HttpResponse<String> made = visitor.post("/digest/webhooks?type=assault", form);
        assertThat(made.body()).doesNotContain("whsec_");
        String shown = made.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> once = visitor.get(shown);

        assertThat(once.body())
                .contains("<code>whsec_", "https://hooks.example/in?a=1,2", "type assault")
                .doesNotContain("<script>alert", "<img src=x");
        assertThat(once.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(visitor.get(shown).body()).doesNotContain("whsec_");
        assertThat(after(visitor.post("/digest/webhooks?type=assault", form)))
                .contains("is called already")
                .doesNotContain("whsec_");
        assertThat(all()).singleElement().satisfies(one -> {
            assertThat(one.wish().channel()).isEqualTo(Wish.Channel.WEBHOOK);
            assertThat(one.state()).isEqualTo(State.ACTIVE);
        });
    }

    @Test
    void alertsByMailAreAskedForToo() {
        assertThat(after(visitor.post("/digest/alerts", Map.of("to", "ben@reader.example", "about", ""))))
                .contains("an alert by mail as soon as something is known");
        String id = all().get(0).id();
        assertThat(desk.store().subscriptions().deliveries().listLast(id, 5))
                .extracting(Delivery::state)
                .containsExactly(Delivery.State.WAITING);
    }

    @Test
    void aLetterCanBeLookedAtAndRunsNothing() {
        HttpResponse<String> text = visitor.get("/digest/preview?place=Orla");
        assertThat(text.statusCode()).isEqualTo(200);
        assertThat(text.body())
                .contains("Of the newest day of the record, of place Orla.", "href=\"/digest/letter?place=Orla\"");

        HttpResponse<String> letter = visitor.get("/digest/letter?place=Orla");
        assertThat(letter.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'; img-src data:;", "sandbox allow-same-origin", "frame-ancestors 'none'")
                .doesNotContain("script-src");
        assertThat(letter.body())
                .contains(
                        "<title>Dateline", "http://localhost:" + desk.address().getPort() + "/")
                .doesNotContain("cid:", "<script");
    }

    @Test
    void whatIsNewToSomebodyIsWhatHeWasNotTold() {
        after(visitor.post("/digest", digest()));
        String id = all().get(0).id();
        desk.store().subscriptions().all().confirm(id);
        String path = "/digest/subscriptions/" + id;

        assertThat(visitor.get(path + "/preview").body()).contains("Nothing is new.", path + "/letter");
        assertThat(visitor.get(path + "/letter").body())
                .as("the link to leave is its reader's alone")
                .doesNotContain("/subscription/" + id);
        assertThat(visitor.get("/digest/subscriptions/ffff/preview").statusCode())
                .isEqualTo(404);
    }

    @Test
    void withoutAServerForMailThePageSaysHowToSetOne() {
        open(Map.of());
        assertThat(visitor.get("/digest").body())
                .contains("no server for mail is set", "DATELINE_SMTP_URL", "action=\"/digest/webhooks\"")
                .doesNotContain("post\" action=\"/digest\"");
        assertThat(visitor.get("/digest/preview").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/digest", digest()).body()).contains("This desk sends no letters");
        assertThat(all()).isEmpty();
    }

    @Test
    void aWrongSettingIsToldWithoutItsPassword() {
        open(Map.of(MailSettings.SERVER, "smtp://ana:hunter2@", MailSettings.FROM, "x"));
        assertThat(visitor.get("/digest").body())
                .contains("a setting is wrong: DATELINE_SMTP_URL")
                .doesNotContain("hunter2");
    }
}
