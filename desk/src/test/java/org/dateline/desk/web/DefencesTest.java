package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.dateline.desk.SmallRecord;
import org.dateline.store.account.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried against a desk: that of one machine, and that of a team behind a proxy with https. */
class DefencesTest {

    @TempDir
    static Path folder;

    @TempDir
    static Path ours;

    private static RunningDesk local;
    private static RunningDesk team;

    @BeforeAll
    static void start() {
        local = RunningDesk.on(Path.of(SmallRecord.in(folder)));
        team = Team.at(ours, Team.SECURE, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        local.close();
        team.close();
    }

    private static HttpRequest.Builder to(RunningDesk desk, String path) {
        return HttpRequest.newBuilder(desk.address().resolve(path));
    }

    private static String asked(RunningDesk desk, String line, String... headers) {
        return desk.raw(line + "\r\n" + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n")
                + "Connection: close\r\n\r\n");
    }

    private static String status(String answer) {
        return answer.isEmpty() ? "" : answer.split(" ", 3)[1];
    }

    @Test
    void everyAnswerSaysWhatMayBeDoneWithIt() {
        for (RunningDesk desk : List.of(local, team)) {
            String near = "Host: localhost:" + desk.address().getPort();
            for (String answer : List.of(
                    asked(desk, "GET / HTTP/1.1", near),
                    asked(desk, "GET /sign-in HTTP/1.1", near),
                    asked(desk, "GET /assets/none.js HTTP/1.1", near),
                    asked(desk, "GET /assets/manifest.json HTTP/1.1", near),
                    asked(desk, "GET /api/v1/none HTTP/1.1", near),
                    asked(desk, "GET /evidence/none HTTP/1.1", near),
                    asked(desk, "GET /actuator/health HTTP/1.1", near),
                    asked(desk, "GET //x HTTP/1.1", near),
                    asked(desk, "POST / HTTP/1.1", near, "Content-Length: 0"),
                    asked(desk, "GET / HTTP/1.1", "Host: evil.example"))) {
                assertThat(answer)
                        .contains("Content-Security-Policy: default-src 'none'; script-src 'self';")
                        .contains("frame-ancestors 'none'")
                        .contains("X-Content-Type-Options: nosniff")
                        .contains("X-Frame-Options: DENY")
                        .contains("Cross-Origin-Opener-Policy: same-origin")
                        .contains("Cross-Origin-Resource-Policy: same-origin")
                        .contains("Cross-Origin-Embedder-Policy: require-corp")
                        .contains("Referrer-Policy: same-origin")
                        .doesNotContain("unsafe-inline")
                        .doesNotContain("Access-Control-")
                        .doesNotContainIgnoringCase("\r\nServer:")
                        .doesNotContain("X-Powered-By");
                assertThat(answer.contains("Strict-Transport-Security: max-age="))
                        .isEqualTo(desk == team);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/export/events.csv?country=Nowhere",
                "/export/events.csv?text=%22%22",
                "/export/claims.csv?status=reported"
            })
    void aFileThatIsRefusedWhileItIsWrittenSaysSoToo(String path) {
        String answer = asked(
                local,
                "GET " + path + " HTTP/1.1",
                "Host: localhost:" + local.address().getPort());

        assertThat(status(answer)).isEqualTo("400");
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self';")
                .contains("X-Content-Type-Options: nosniff")
                .contains("X-Frame-Options: DENY")
                .contains("Referrer-Policy: same-origin")
                .doesNotContain("Content-Disposition")
                .doesNotContain("ETag:")
                .doesNotContain("text/csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:8321",
                "Host: localhost.evil.example",
                "Host: 127.0.0.1.evil.example",
                "Host: desk.example.evil.example",
                "Host: 192.0.2.7",
                "Host: [2001:db8::1]",
                "Host: [2001:db8::1]:8321",
                "Host: evil.example\r\nX-Forwarded-Host: localhost",
                "Host: evil.example\r\nForwarded: host=localhost",
                "Host: localhost@evil.example",
                "Host: ",
                "X-Nothing: here",
                "Host: localhost\r\nHost: evil.example"
            })
    void anotherNameThanOursIsRefused(String host) {
        for (RunningDesk desk : List.of(local, team)) {
            String answer = asked(desk, "GET / HTTP/1.1", host);
            assertThat(status(answer)).as(host).isIn("421", "400");
            assertThat(answer).doesNotContain("Red Front");
        }
    }

    @Test
    void theNameMayStandInTheTargetAndMustBeOursThereToo() {
        String port = ":" + local.address().getPort();
        assertThat(status(asked(local, "GET http://evil.example/ HTTP/1.1", "Host: localhost" + port)))
                .isIn("400", "421");
        assertThat(status(asked(local, "GET http://evil.example/ HTTP/1.1", "Host: evil.example")))
                .isIn("400", "421");
        assertThat(status(asked(local, "GET http://evil.example/ HTTP/1.0"))).isIn("400", "421");
        assertThat(status(asked(local, "GET / HTTP/1.0"))).isIn("400", "421");
        assertThat(status(asked(local, "GET http://localhost" + port + "/ HTTP/1.1", "Host: localhost" + port)))
                .isEqualTo("200");
    }

    @Test
    void ourOwnNamesAreTakenWithAnyPortAndCase() {
        for (String name : List.of("localhost", "LOCALHOST:8321", "127.0.0.1:1", "[::1]", "[::1]:8321")) {
            assertThat(status(asked(local, "GET / HTTP/1.1", "Host: " + name)))
                    .as(name)
                    .isEqualTo("200");
            assertThat(status(asked(team, "GET /sign-in HTTP/1.1", "Host: " + name)))
                    .as(name)
                    .isEqualTo("200");
        }
        assertThat(status(asked(team, "GET /sign-in HTTP/1.1", "Host: desk.example")))
                .isEqualTo("200");
        assertThat(status(asked(team, "GET /sign-in HTTP/1.1", "Host: Desk.Example:443")))
                .isEqualTo("200");
        assertThat(status(asked(local, "GET / HTTP/1.1", "Host: desk.example"))).isEqualTo("421");
        assertThat(status(asked(team, "GET /actuator/health HTTP/1.1", "Host: 10.0.0.9:8321")))
                .as("a load balancer")
                .isEqualTo("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "//accounts",
                "/./accounts",
                "/x/../accounts",
                "/accounts;jsessionid=1",
                "/sign-in;/../accounts",
                "/%2e%2e/accounts",
                "/assets/%2e%2e/accounts",
                "/assets%2f..%2faccounts",
                "/assets/..%5caccounts",
                "/accounts%00",
                "/accounts%0a",
                "/accounts%3b",
                "/%61ccounts",
                "/ACCOUNTS",
                "/accounts/",
                "/accounts.html",
                "/error/../accounts"
            })
    void noSpellingOfAPathGetsAroundItsRule(String path) {
        String cookies = cookies(Team.visitor(team, "vic"));
        String answer = asked(team, "GET " + path + " HTTP/1.1", "Host: localhost", "Cookie: " + cookies);

        assertThat(status(answer)).isIn("400", "403", "404");
        assertThat(answer).doesNotContain("Another account");
    }

    private static String cookies(Visitor visitor) {
        List<String> all = new ArrayList<>();
        visitor.cookies().forEach((name, value) -> all.add(name + "=" + value));
        return String.join("; ", all);
    }

    @Test
    void noOtherVerbGetsAroundARule() {
        for (String verb : List.of("TRACE", "TRACK", "CONNECT", "PROPFIND", "DEBUG", "get", "GET%20")) {
            String answer = asked(team, verb + " /accounts HTTP/1.1", "Host: localhost", "X-Mine: echoed");
            assertThat(status(answer)).as(verb).isIn("400", "405", "501");
            assertThat(answer).doesNotContain("echoed");
        }
        for (String verb : List.of("HEAD", "OPTIONS")) {
            assertThat(status(asked(team, verb + " /accounts HTTP/1.1", "Host: localhost")))
                    .as(verb)
                    .isIn("303");
        }
        String vic = "Cookie: " + cookies(Team.visitor(team, "vic"));
        assertThat(status(asked(team, "HEAD /accounts HTTP/1.1", "Host: localhost", vic)))
                .isEqualTo("403");
        String overridden =
                asked(team, "GET /accounts HTTP/1.1", "Host: localhost", vic, "X-HTTP-Method-Override: POST");
        assertThat(status(overridden)).isEqualTo("403");
    }

    @Test
    void whatAnotherSiteSendsChangesNothing() {
        for (RunningDesk desk : List.of(local, team)) {
            for (String verb : List.of("POST", "PUT", "PATCH", "DELETE")) {
                for (String path :
                        List.of("/", "/evidence/x", "/api/v1/events", "/sign-in", "/sign-out", "/setup", "/account")) {
                    HttpRequest.BodyPublisher none = HttpRequest.BodyPublishers.noBody();
                    assertThat(desk.send(to(desk, path).method(verb, none).build())
                                    .statusCode())
                            .as(verb + " " + path)
                            .isEqualTo(403);
                }
            }
        }
        Visitor vic = Team.visitor(team, "vic");
        for (String from : List.of("cross-site", "same-site")) {
            assertThat(vic.send(to(team, "/sign-out")
                                    .header("Sec-Fetch-Site", from)
                                    .header("X-XSRF-TOKEN", vic.token())
                                    .POST(HttpRequest.BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(vic.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void noOtherOriginIsLetIn() {
        HttpResponse<String> asked = local.send(to(local, "/api/v1/events")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(asked.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void cookiesAreForTheDeskAlone() {
        Visitor vic = new Visitor(team);
        vic.get("/sign-in");
        HttpResponse<String> answer =
                vic.post("/sign-in", Map.of("name", "vic", "password", Team.PASSWORDS.get("vic")));
        List<String> cookies = answer.headers().allValues("Set-Cookie");

        assertThat(cookies)
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-dateline=")
                        .contains("Path=/")
                        .contains("Secure")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .doesNotContain("Domain"));
        assertThat(new Visitor(team).get("/sign-in").headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("__Host-XSRF-TOKEN=")
                        .contains("Secure")
                        .contains("HttpOnly")
                        .contains("SameSite=Strict"));
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/evidence/%3Cimg%20src=x%20onerror=alert(1)%3E",
                "/?from=%3Cscript%3Ealert(1)%3C/script%3E",
                "/claims?text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/sign-in?then=/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/assets/%3Cscript%3E.js"
            })
    void whatIsWrittenInAnAddressIsNeverRun(String path) {
        Visitor ana = Team.visitor(team, "ana");
        for (HttpResponse<String> answer : List.of(local.get(path), ana.get(path))) {
            assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
        }
        String answer = asked(local, "GET /<script>alert(1)</script> HTTP/1.1", "Host: localhost");
        assertThat(answer).doesNotContain("<script>alert");
    }

    @Test
    void faultsTellNeitherVersionsNorInnards() {
        Visitor ana = Team.visitor(team, "ana");
        List<String> answers = List.of(
                local.get("/evidence/none").body(),
                local.get("/none").body(),
                local.get("/actuator/env").body(),
                local.get("/actuator").body(),
                ana.get("/actuator/env").body(),
                ana.get("/actuator/beans").body(),
                ana.get("/api/v1/none").body(),
                ana.post("/accounts", Map.of()).body(),
                asked(local, "GET /{ HTTP/1.1", "Host: localhost"),
                asked(local, "GET / HTTP/9.9", "Host: localhost"),
                asked(local, "GET //x HTTP/1.1", "Host: localhost"));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer)
                        .doesNotContain("Tomcat")
                        .doesNotContain("springframework")
                        .doesNotContain("org.dateline")
                        .doesNotContain("\tat ")
                        .doesNotContain("Exception")
                        .doesNotContain(folder.toString())
                        .doesNotContain(ours.toString()));
        for (String hidden : List.of("/actuator/env", "/actuator", "/actuator/configprops", "/actuator/heapdump")) {
            assertThat(ana.get(hidden).statusCode()).as(hidden).isEqualTo(404);
        }
    }

    @Test
    void noMoreIsTakenThanIsBounded() {
        String near = "Host: localhost";
        assertThat(status(asked(team, "POST /sign-in HTTP/1.1", near, "Content-Length: 9999999")))
                .isEqualTo("413");
        assertThat(status(asked(team, "POST /sign-in HTTP/1.1", near, "Transfer-Encoding: chunked")))
                .isEqualTo("411");
        assertThat(status(asked(local, "POST /evidence/x HTTP/1.1", near, "Content-Length: 99999999")))
                .isEqualTo("413");
        assertThat(status(asked(local, "GET / HTTP/1.1", near, "X-Long: " + "x".repeat(40_000))))
                .isIn("400", "431");
        assertThat(status(asked(local, "GET /?text=" + "x".repeat(40_000) + " HTTP/1.1", near)))
                .isIn("400", "414", "431");
    }

    @Test
    void whoSendsSlowlyIsLeftAlone() {
        long start = System.nanoTime();
        // It fails if the desk never hangs up.
        local.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");

        assertThat((System.nanoTime() - start) / 1_000_000_000L)
                .as("nor at once")
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void theProxyAloneTellsWhereARequestIsFrom() {
        for (int i = 0; i < 20; i++) {
            assertThat(guess(team, "192.0.2.66, 198.51.100.7", "somebody" + i)).isEqualTo(403);
        }
        assertThat(guess(team, "192.0.2.67, 198.51.100.7", "another")).isEqualTo(429);
        assertThat(guess(team, "198.51.100.7, 198.51.100.8", "another")).isEqualTo(403);
    }

    private static int guess(RunningDesk desk, String from, String name) {
        Visitor visitor = new Visitor(desk);
        visitor.get("/sign-in");
        return visitor.send(to(desk, "/sign-in")
                        .header("X-Forwarded-For", from)
                        .header("X-XSRF-TOKEN", visitor.token())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("name=" + name + "&password=a+guess+of+mine")))
                .statusCode();
    }

    @Test
    void noSecretIsLogged() {
        List<String> log = new ArrayList<>();
        Handler kept = new Handler() {
            @Override
            public void publish(LogRecord line) {
                synchronized (log) {
                    log.add(new SimpleFormatter().format(line));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Logger spring = Logger.getLogger("org.springframework");
        Level before = spring.getLevel();
        kept.setLevel(Level.ALL);
        spring.setLevel(Level.FINE);
        root.addHandler(kept);
        String token = Team.token(team, "ben", Scope.READ);
        Visitor vic;
        try {
            vic = Team.visitor(team, "vic");
            vic.signIn("vic", "a wrong password of vic");
            vic.post("/account/password", Map.of("current", "a wrong password of vic", "password", "x", "again", "x"));
            vic.postBare("/account/password", Map.of("current", "a wrong password of vic"));
            team.send(to(team, "/api/v1/none")
                    .header("Authorization", "Bearer " + token)
                    .build());
            team.send(to(team, "/api/v1/none")
                    .header("Authorization", "Bearer " + token + "x")
                    .build());
        } finally {
            root.removeHandler(kept);
            spring.setLevel(before);
        }
        String all = String.join("\n", log);
        assertThat(all).as("the log is listened to").contains("/account/password");
        assertThat(all)
                .doesNotContain(Team.PASSWORDS.get("vic"))
                .doesNotContain("a wrong password of vic")
                .doesNotContain(token)
                .doesNotContain(vic.cookies().get("__Host-dateline"));
    }

    @Test
    void aDeskWithoutAccountsHasNoPagesOfThem() {
        for (String path : List.of("/sign-in", "/setup", "/account", "/accounts")) {
            assertThat(local.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(local.get("/").body()).doesNotContain("Sign out");
        assertThat(URI.create(local.address().toString()).getHost()).isEqualTo("localhost");
    }
}
