package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import org.dateline.store.account.Role;
import org.dateline.store.account.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs may do with a token: where none is asked for anything that there is, 404 tells that they came through. */
class TokenAccessTest {

    private static final String LIST = "/api/v1/none";
    private static final int THROUGH = 404;

    @TempDir
    static Path folder;

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = Team.at(folder, Team.OPEN, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static HttpResponse<String> ask(String verb, String path, String authorization) {
        return new Visitor(desk).send(request(verb, path, authorization));
    }

    private static HttpRequest.Builder request(String verb, String path, String authorization) {
        return HttpRequest.newBuilder(desk.address().resolve(path))
                .method(verb, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", authorization);
    }

    private static String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString(("reader:" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theScopeAndTheRoleBothLimitAToken() {
        String reading = "Bearer " + Team.token(desk, "ana", Scope.READ);
        String writing = "bearer " + Team.token(desk, "ben", Scope.WRITE);

        assertThat(ask("GET", LIST, reading).statusCode()).isEqualTo(THROUGH);
        assertThat(ask("POST", LIST, reading).statusCode()).isEqualTo(403);
        assertThat(ask("GET", LIST, writing).statusCode()).isEqualTo(THROUGH);
        assertThat(ask("POST", LIST, writing).statusCode())
                .as("without the token of forms")
                .isEqualTo(THROUGH);
        desk.store().accounts().setRole("ben", Role.VIEWER);
        assertThat(ask("POST", LIST, writing).statusCode()).isEqualTo(403);
        desk.store().accounts().setDisabled("ben", true);
        assertThat(ask("GET", LIST, writing).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenOpensNoPage() {
        String token = "Bearer " + Team.token(desk, "ana", Scope.WRITE);

        for (String page : new String[] {"/", "/account", "/accounts", "/evidence/x"}) {
            assertThat(ask("GET", page, token).statusCode()).as(page).isEqualTo(303);
        }
        assertThat(ask("GET", LIST, token).headers().map()).as("no session").doesNotContainKey("set-cookie");
    }

    @Test
    void readersOfFeedsShowItAsThePassword() {
        String token = Team.token(desk, "ana", Scope.WRITE);

        assertThat(ask("GET", "/feed/incidents.atom", basic(token)).statusCode())
                .isEqualTo(200);
        assertThat(ask("GET", "/export/events.csv", basic(token)).statusCode()).isEqualTo(200);
        assertThat(ask("GET", "/feed/incidents.atom", basic(Team.PASSWORDS.get("ana")))
                        .statusCode())
                .as("a password is no token")
                .isEqualTo(401);
        assertThat(ask("GET", LIST, basic(token)).statusCode()).isEqualTo(401);
        assertThat(ask("GET", "/feedback", basic(token)).statusCode()).isEqualTo(303);
    }

    @Test
    void programsAreToldHowToShowOne() {
        HttpResponse<String> api = new Visitor(desk).get(LIST);
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"Dateline\"");
        assertThat(api.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        HttpResponse<String> feed = new Visitor(desk).get("/feed/today.xml");
        assertThat(feed.statusCode()).isEqualTo(401);
        assertThat(feed.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
        assertThat(ask("GET", LIST, "Bearer dl_none")
                        .headers()
                        .firstValue("WWW-Authenticate")
                        .orElse(""))
                .contains("invalid_token");
    }

    @Test
    void aTokenOfNoUseIsNotMadeGoodByASession() {
        Visitor ana = Team.visitor(desk, "ana");

        assertThat(ana.get(LIST).statusCode()).isEqualTo(THROUGH);
        assertThat(ana.send(request("GET", LIST, "Bearer dl_none")).statusCode())
                .isEqualTo(401);
        assertThat(ana.send(request("POST", LIST, "Bearer dl_none")).statusCode())
                .isEqualTo(401);
        assertThat(ana.postBare(LIST, java.util.Map.of()).statusCode())
                .as("by its session alone")
                .isEqualTo(403);
        assertThat(ana.post(LIST, java.util.Map.of()).statusCode()).isEqualTo(THROUGH);
    }
}
