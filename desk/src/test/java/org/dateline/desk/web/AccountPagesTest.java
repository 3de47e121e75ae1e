package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.store.MovingClock;
import org.dateline.store.account.ApiToken;
import org.dateline.store.account.Role;
import org.dateline.store.account.Scope;
import org.dateline.store.account.TokenState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do with their own account, and admins with those of all. */
class AccountPagesTest {

    private static final String NEW = "quite another sentence";

    @TempDir
    Path folder;

    private RunningDesk desk;

    @BeforeEach
    void start() {
        desk = Team.at(folder, Team.OPEN, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private ApiToken onlyToken() {
        assertThat(desk.store().apiTokens().listTokens()).hasSize(1);
        return desk.store().apiTokens().listTokens().get(0);
    }

    @Test
    void aTokenIsShownOnceAndWorksUntilItIsRevoked() {
        Visitor vic = Team.visitor(desk, "vic");
        HttpResponse<String> asked =
                vic.post("/account/tokens", Map.of("label", "<i>night</i> script", "scope", "read", "days", "30"));
        assertThat(asked.statusCode()).isEqualTo(303);
        String shown = asked.headers().firstValue("Location").orElseThrow();
        assertThat(shown).startsWith("/account?done=");
        assertThat(asked.body()).isEmpty();
        HttpResponse<String> made = vic.get(shown);
        Matcher secret = Pattern.compile("dl_[A-Za-z0-9_-]{43}").matcher(made.body());

        assertThat(secret.find()).isTrue();
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(made.body()).contains("&lt;i&gt;night").doesNotContain("<i>night");
        assertThat(vic.get(shown).body()).doesNotContain("dl_").contains("night");
        assertThat(asked(secret.group())).isEqualTo(404);
        vic.post("/account/tokens/revoke", Map.of("id", onlyToken().id()));
        assertThat(asked(secret.group())).isEqualTo(401);
    }

    @Test
    void whatWasDoneIsToldOnceToWhoDidIt() {
        Visitor vic = Team.visitor(desk, "vic");
        Visitor elsewhere = Team.visitor(desk, "vic");
        String shown = vic.post("/account/tokens", Map.of("label", "night script", "scope", "read", "days", "30"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(elsewhere.get(shown).body()).doesNotContain("dl_");
        vic.send(java.net.http.HttpRequest.newBuilder(desk.address().resolve(shown))
                .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(vic.get("/account").body()).doesNotContain("dl_").doesNotContain("is made.");
        assertThat(vic.get("/account?done=1").body()).doesNotContain("dl_").doesNotContain("is made.");
        assertThat(vic.get(shown).body()).contains("dl_").contains("The token for night script is made.");
        assertThat(vic.get(shown).body()).doesNotContain("dl_").doesNotContain("is made.");
        onlyToken();
        Visitor ana = Team.visitor(desk, "ana");
        assertThat(told(ana, "/accounts/role", Map.of("name", "ben", "role", "viewer")))
                .contains("ben is a viewer now.");
        assertThat(ana.get("/accounts").body()).doesNotContain("is a viewer now");
    }

    @Test
    void whatNobodyLooksAtIsForgotten(@TempDir Path another) {
        MovingClock clock = new MovingClock("2031-05-04T10:00:00Z");
        try (RunningDesk team = Team.at(another, Team.OPEN, clock)) {
            Visitor vic = Team.visitor(team, "vic");
            String shown = vic.post("/account/tokens", Map.of("label", "night script", "scope", "read", "days", "30"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            clock.move(Duration.ofMinutes(6));

            assertThat(vic.get(shown).body()).contains("night script").doesNotContain("dl_");
        }
    }

    /** What the page says to which a form leads. */
    private static String told(Visitor visitor, String path, Map<String, String> form) {
        HttpResponse<String> answer = visitor.post(path, form);
        assertThat(answer.statusCode()).isEqualTo(303);
        return visitor.get(answer.headers().firstValue("Location").orElseThrow())
                .body();
    }

    @Test
    void whoChoosesLightOrDarkComesBackToAPage() {
        Map<String, String> pages = Map.of(
                "/accounts/role", "/accounts",
                "/account/tokens/revoke", "/account",
                "/read/files", "/",
                "/evidence/E1/confirm", "/evidence/E1",
                "/claims?actor=Red%20Front", "/claims?actor=Red%20Front",
                "/none/../../x", "/");
        pages.forEach((from, page) -> assertThat(themed(from)).as(from).contains(page));
    }

    private Optional<String> themed(String from) {
        Visitor ana = new Visitor(desk);
        ana.get("/sign-in");
        return ana.send(java.net.http.HttpRequest.newBuilder(desk.address().resolve("/theme"))
                        .header("Referer", "https://desk.example" + from)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("theme=dark&_csrf=" + ana.token())))
                .headers()
                .firstValue("Location");
    }

    @Test
    void onlyWhoMayHaveSomethingReadIsOfferedIt() {
        Visitor vic = Team.visitor(desk, "vic");
        Visitor ben = Team.visitor(desk, "ben");

        assertThat(vic.get("/reading").body()).doesNotContain("/read/", "href=\"/reading\"");
        assertThat(vic.get("/").body()).doesNotContain("action=\"/read/");
        assertThat(ben.get("/reading").body())
                .contains("action=\"/read/files\"", "href=\"/reading\"", "They go to the server of this desk")
                .doesNotContain("stay on this machine");
    }

    private int asked(String token) {
        return desk.send(java.net.http.HttpRequest.newBuilder(desk.address().resolve("/api/v1/none"))
                        .header("Authorization", "Bearer " + token)
                        .build())
                .statusCode();
    }

    @Test
    void nobodyRevokesATokenOfSomebodyElse() {
        Team.token(desk, "ben", Scope.WRITE);
        Visitor vic = Team.visitor(desk, "vic");

        assertThat(vic.get("/account").body()).doesNotContain("for a test");
        assertThat(vic.post("/account/tokens/revoke", Map.of("id", onlyToken().id()))
                        .statusCode())
                .isEqualTo(400);
        assertThat(onlyToken().state()).isEqualTo(TokenState.ACTIVE);
        Visitor ana = Team.visitor(desk, "ana");
        ana.post("/accounts/tokens/revoke", Map.of("id", onlyToken().id()));
        assertThat(onlyToken().state()).isEqualTo(TokenState.REVOKED);
    }

    @Test
    void aViewerGetsNoTokenThatWrites() {
        Visitor vic = Team.visitor(desk, "vic");

        assertThat(vic.post("/account/tokens", Map.of("label", "x", "scope", "write", "days", "30"))
                        .body())
                .contains("whose tokens cannot write");
        assertThat(vic.post("/account/tokens", Map.of("label", "x", "scope", "all", "days", "30"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.store().apiTokens().listTokens()).isEmpty();
    }

    @Test
    void anotherPasswordNeedsTheOneBeforeAndEndsOtherSessions() {
        Visitor here = Team.visitor(desk, "vic");
        Visitor there = Team.visitor(desk, "vic");
        Map<String, String> wrong = Map.of("current", "a guess of mine", "password", NEW, "again", NEW);
        Map<String, String> right = Map.of("current", Team.PASSWORDS.get("vic"), "password", NEW, "again", NEW);

        assertThat(here.post("/account/password", wrong).body()).contains("That is not your password");
        assertThat(told(here, "/account/password", right)).contains("Your password is changed.");
        assertThat(here.get("/").statusCode()).isEqualTo(200);
        assertThat(there.get("/").statusCode()).isEqualTo(303);
        assertThat(Visitor.signedIn(desk, "vic", NEW)).isNotNull();
    }

    @Test
    void theAdminAddsChangesAndDisablesAccounts() {
        Visitor ana = Team.visitor(desk, "ana");
        assertThat(told(ana, "/accounts", Map.of("name", "zoe", "role", "editor", "password", NEW)))
                .contains("zoe is an editor now");
        Visitor zoe = Visitor.signedIn(desk, "zoe", NEW);
        ana.post("/accounts/role", Map.of("name", "zoe", "role", "viewer"));
        assertThat(desk.store().accounts().findAccount("zoe").orElseThrow().role())
                .isEqualTo(Role.VIEWER);
        assertThat(zoe.get("/").statusCode()).isEqualTo(303);
        ana.post("/accounts/password", Map.of("name", "zoe", "password", "yet another sentence"));
        assertThat(new Visitor(desk).signIn("zoe", "yet another sentence").statusCode())
                .isEqualTo(303);
        ana.post("/accounts/disabled", Map.of("name", "zoe", "disabled", "true"));
        assertThat(new Visitor(desk).signIn("zoe", "yet another sentence").statusCode())
                .isEqualTo(403);
        assertThat(ana.post("/accounts/disabled", Map.of("name", "ana", "disabled", "true"))
                        .body())
                .contains("ana is the last admin")
                .doesNotContain(folder.toString());
        assertThat(ana.get("/accounts").statusCode()).isEqualTo(200);
    }
}
