package org.dateline.desk.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dateline.desk.subscription.Round.Result;
import org.dateline.store.Run;
import org.dateline.store.subscription.Subscription.State;
import org.dateline.store.subscription.SubscriptionKey;
import org.dateline.store.subscription.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers to a filter is told at once, by mail or by a signed call, and each call until it arrives. */
class AlertsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile String retryAfter;
    private MailDesk desk;
    private HttpServer receiver;

    private record Call(Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow()
                    .getValue()
                    .get(0);
        }
    }

    @BeforeEach
    void open() throws IOException {
        desk = new MailDesk(folder, "2021-08-12T12:00:00Z");
        desk.news.follow(() -> desk.store.overview().entries());
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        receiver.createContext("/", exchange -> {
            calls.add(new Call(
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            if (retryAfter != null) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
        desk.close();
    }

    /** Something is entered into the ledger. */
    private void happens() {
        Run run = desk.store.begin("read", null);
        desk.store.articles(run).record(ToldArticles.next());
    }

    private static Caller.Answer call(String address, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<Void> answer =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());
            return new Caller.Answer(
                    answer.statusCode(),
                    answer.headers()
                            .firstValue("Retry-After")
                            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                            .orElse(null));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Enrolment.Called hook() {
        String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/in";
        return desk.enrolment().call(new Wish(Wish.Kind.ALERT, Wish.Channel.WEBHOOK, address, null, "", null));
    }

    private Round round(String id) {
        return desk.rounds(new Outgoing(desk.postman(), AlertsTest::call))
                .round(desk.subscription(id), desk.clock.instant());
    }

    private static String signature(String secret, Call call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = call.header("webhook-id") + "." + call.header("webhook-timestamp") + "." + call.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aProgramIsCalledAtOnceWithASignature() throws Exception {
        Enrolment.Called hook = hook();
        assertThat(hook.secret()).startsWith("whsec_");
        assertThat(hook().secret()).as("shown once").isNull();
        assertThat(round(hook.id()).result()).isEqualTo(Result.NOTHING);
        happens();
        assertThat(round(hook.id()).result()).isEqualTo(Result.SENT);
        assertThat(round(hook.id()).result()).isEqualTo(Result.NOTHING);
        assertThat(calls).hasSize(1);
        Call call = calls.get(0);
        assertThat(call.header("webhook-signature")).isEqualTo(signature(hook.secret(), call));
        assertThat(call.header("webhook-timestamp"))
                .isEqualTo(Long.toString(desk.clock.instant().getEpochSecond()));
        JsonNode body = JSON.readTree(call.body());
        assertThat(body.get("id").asText()).isEqualTo(call.header("webhook-id"));
        assertThat(body.get("type").asText()).isEqualTo("dateline.alert");
        assertThat(body.get("subscription").asText()).isEqualTo(hook.id());
        assertThat(body.get("items").isEmpty()).isFalse();
    }

    @Test
    void aCallIsTriedUnderTheSameIdUntilItArrives() {
        Enrolment.Called hook = hook();
        happens();
        status = 503;
        assertThat(round(hook.id()).result()).isEqualTo(Result.LATER);
        retryAfter = "3600";
        desk.clock.move(Duration.ofMinutes(1));
        assertThat(round(hook.id()).reason()).isEqualTo("it answered 503");
        happens();
        desk.clock.move(Duration.ofMinutes(59));
        assertThat(round(hook.id()).result()).as("it wants to be left alone").isEqualTo(Result.NOTHING);
        status = 200;
        desk.clock.move(Duration.ofMinutes(1));
        assertThat(round(hook.id()).result()).isEqualTo(Result.SENT);
        assertThat(calls)
                .hasSize(3)
                .extracting(Call::body)
                .containsOnly(calls.get(0).body());
        assertThat(calls)
                .extracting(call -> call.header("webhook-id"))
                .containsOnly(calls.get(0).header("webhook-id"));
        assertThat(calls.get(2).header("webhook-signature"))
                .isNotEqualTo(calls.get(0).header("webhook-signature"));

        assertThat(round(hook.id()).result()).as("once a minute").isEqualTo(Result.NOTHING);
        desk.clock.move(Duration.ofMinutes(1));
        assertThat(round(hook.id()).result()).as("what came meanwhile").isEqualTo(Result.SENT);
    }

    @Test
    void aProgramThatIsAwayForADayIsGivenUpAndToldTheRestLater() {
        Enrolment.Called hook = hook();
        happens();
        status = 500;
        Instant begun = desk.clock.instant();
        Round last = round(hook.id());
        while (last.result() == Result.LATER) {
            Instant next = desk.rounds(new Outgoing(desk.postman(), AlertsTest::call))
                    .nextAt(desk.subscription(hook.id()), desk.clock.instant())
                    .orElseThrow();
            desk.clock.move(Duration.between(desk.clock.instant(), next));
            last = round(hook.id());
        }
        assertThat(last.result()).isEqualTo(Result.FAILED);
        assertThat(Duration.between(begun, desk.clock.instant())).isEqualTo(Duration.ofHours(24));
        status = 200;
        happens();
        assertThat(round(hook.id()).result()).isEqualTo(Result.SENT);
        assertThat(desk.subscription(hook.id()).told())
                .isEqualTo(desk.store.overview().entries());
    }

    @Test
    void aProgramThatIsGoneIsNotCalledAnyMore() {
        Enrolment.Called hook = hook();
        happens();
        status = 410;
        assertThat(round(hook.id()).result()).isEqualTo(Result.FAILED);
        assertThat(desk.subscription(hook.id()).state()).isEqualTo(State.ENDED);
        happens();
        assertThat(round(hook.id()).result()).isEqualTo(Result.NOTHING);
        assertThat(calls).hasSize(1);
    }

    @Test
    void lettersComeAtMostOnceAMinute() {
        String id = desk.subscribed(
                new Wish(Wish.Kind.ALERT, Wish.Channel.MAIL, MailDesk.ANA, "Fast", "?place=Herat", null));
        for (int second = 0; second < 180; second += 10) {
            happens();
            desk.round(id);
            desk.clock.move(Duration.ofSeconds(10));
        }
        assertThat(desk.messages()).hasSize(3);
        assertThat(desk.news.heading().daily()).isFalse();
        assertThat(desk.ids()).doesNotHaveDuplicates().allMatch(message -> message.startsWith("<alert." + id));
    }

    /** The example of docs/formats/webhook.md. */
    @Test
    void theWorkedExampleHolds() throws IOException {
        String page = Files.readString(Path.of("../docs/formats/webhook.md"));
        SubscriptionKey key = new SubscriptionKey("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        String id = "msg_8d1f0c2b3a495867_4711";
        byte[] body = Webhook.body(id, "8d1f0c2b3a495867", List.of("{\"kind\":\"event\",\"id\":\"aaaa000000000001\"}"));
        Map<String, String> headers = Webhook.headers(id, body, Instant.parse("2021-08-13T10:00:00Z"), key);
        assertThat(page).contains(Webhook.secret(key)).contains(new String(body, StandardCharsets.UTF_8));
        headers.forEach((name, value) -> assertThat(page).contains(name + ": " + value));
    }
}
