package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.dateline.desk.web.security.SignInLimits;
import org.dateline.store.MovingClock;
import org.dateline.store.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and out, and what ends a session; the clock is the test's. */
class SignInTest {

    @TempDir
    static Path folder;

    private static final MovingClock CLOCK = new MovingClock("2031-05-04T10:00:00Z");
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = Team.at(folder, Team.OPEN, CLOCK);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get("/").statusCode() == 200;
    }

    @Test
    void whoIsNotSignedInIsLedThereAndBackToWhatHeAsked() {
        Visitor visitor = new Visitor(desk);
        String form = location(visitor.get("/claims?actor=Red%20Front&from=2021-08-01"));

        assertThat(form).isEqualTo("/sign-in?then=%2Fclaims%3Factor%3DRed%2520Front%26from%3D2021-08-01");
        assertThat(visitor.get(form).body()).contains("value=\"/claims?actor=Red%20Front&amp;from=2021-08-01\"");
        assertThat(location(visitor.post(
                        "/sign-in",
                        Map.of(
                                "name", "VIC",
                                "password", Team.PASSWORDS.get("vic"),
                                "then", "/claims?actor=Red%20Front"))))
                .isEqualTo("/claims?actor=Red%20Front");
        assertThat(visitor.get("/").body()).contains("href=\"/account\"").contains("Sign out");
    }

    @Test
    void nobodyIsLedAwayFromTheDesk() {
        for (String then : new String[] {
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/",
            "/\t/evil.example",
            "/x\r\nSet-Cookie: a=b",
            "evil"
        }) {
            Visitor visitor = new Visitor(desk);
            visitor.get("/sign-in");
            assertThat(location(visitor.post(
                            "/sign-in", Map.of("name", "vic", "password", Team.PASSWORDS.get("vic"), "then", then))))
                    .as(then)
                    .isEqualTo("/");
        }
    }

    @Test
    void aSessionThatWasPlantedIsNotTheOneThatIsSignedIn() {
        Visitor attacker = Team.visitor(desk, "vic");
        String planted = attacker.cookies().get("dateline");
        Visitor victim = new Visitor(desk);
        victim.cookies().put("dateline", planted);
        victim.get("/account");
        victim.cookies().put("dateline", planted);
        String form = victim.token();
        victim.post("/sign-in", Map.of("name", "ana", "password", Team.PASSWORDS.get("ana")));

        assertThat(victim.cookies().get("dateline")).isNotEqualTo(planted);
        assertThat(victim.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(isIn(attacker)).isFalse();
        assertThat(victim.postBare("/account/tokens/revoke", Map.of("id", "x", "_csrf", form))
                        .statusCode())
                .as("the token of a form from before")
                .isEqualTo(403);
    }

    @Test
    void whoFindsTheDeskBusyHasNotTried() {
        SignInLimits limits = desk.server().context().getBean(SignInLimits.class);
        int taken = 0;
        while (limits.enter()) {
            taken++;
        }
        Visitor visitor = new Visitor(desk);
        visitor.get("/sign-in");
        Map<String, String> right = Map.of("name", "ben", "password", Team.PASSWORDS.get("ben"));
        for (int i = 0; i < 8; i++) {
            assertThat(visitor.post("/sign-in", right).statusCode()).isEqualTo(429);
        }
        for (int i = 0; i < taken; i++) {
            limits.leave();
        }

        assertThat(location(visitor.post("/sign-in", right))).isEqualTo("/");
    }

    @Test
    void aSessionKeepsItsCookie() {
        Visitor visitor = Team.visitor(desk, "vic");
        String session = visitor.cookies().get("dateline");
        isIn(visitor);
        visitor.get("/accounts");

        assertThat(visitor.cookies()).containsEntry("dateline", session);
        assertThat(isIn(visitor)).isTrue();
    }

    @Test
    void aCookieThatSomebodyMadeUpIsNoSession() {
        Visitor visitor = new Visitor(desk);
        visitor.cookies().put("dateline", "A".repeat(32));
        visitor.signIn("vic", Team.PASSWORDS.get("vic"));

        assertThat(visitor.cookies().get("dateline")).isNotEqualTo("A".repeat(32));
    }

    @Test
    void signingOutEndsTheSessionEverywhereItsCookieIs() {
        Visitor visitor = Team.visitor(desk, "vic");
        String session = visitor.cookies().get("dateline");
        assertThat(visitor.get("/sign-out").statusCode()).isEqualTo(405);
        assertThat(isIn(visitor)).isTrue();
        assertThat(location(visitor.post("/sign-out", Map.of()))).isEqualTo("/sign-in");
        visitor.cookies().put("dateline", session);

        assertThat(isIn(visitor)).isFalse();
    }

    @Test
    void aSessionEndsWhenItIsIdleAndAfterADay() {
        Visitor idle = Team.visitor(desk, "vic");
        Visitor busy = Team.visitor(desk, "vic");
        CLOCK.move(Duration.ofHours(7));
        assertThat(isIn(busy)).isTrue();
        CLOCK.move(Duration.ofHours(1));
        assertThat(isIn(idle)).isFalse();
        assertThat(isIn(busy)).isTrue();
        CLOCK.move(Duration.ofHours(7));
        assertThat(isIn(busy)).isTrue();
        CLOCK.move(Duration.ofHours(7));
        assertThat(isIn(busy)).isTrue();
        CLOCK.move(Duration.ofHours(2));
        assertThat(isIn(busy)).isFalse();
    }

    @Test
    void anotherRoleEndsWhatWasSignedIn() {
        Visitor ben = Team.visitor(desk, "ben");
        desk.store().accounts().setRole("ben", Role.VIEWER);
        try {
            assertThat(isIn(ben)).isFalse();
        } finally {
            desk.store().accounts().setRole("ben", Role.EDITOR);
        }
        assertThat(isIn(ben)).isFalse();
    }

    @Test
    void whetherThereIsAnAccountIsNotTold() {
        HttpResponse<String> wrong = new Visitor(desk).signIn("ben", "not his password");
        HttpResponse<String> nobody = new Visitor(desk).signIn("nobody", "not his password");

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(nobody.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("do not belong together").doesNotContain("not his password");
        assertThat(mask(nobody.body())).isEqualTo(mask(wrong.body()));
        long known = fastest("ben");
        long unknown = fastest("nobody");
        assertThat(unknown).as("milliseconds, against %s", known).isGreaterThan(known / 3);
    }

    private static String mask(String page) {
        return page.replaceAll("(content|value)=\"[^\"]*\"", "");
    }

    /** What else the machine does makes a try slower, never faster. */
    private static long fastest(String name) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            Visitor visitor = new Visitor(desk);
            visitor.get("/sign-in");
            long start = System.nanoTime();
            assertThat(visitor.post("/sign-in", Map.of("name", name, "password", "not his password"))
                            .statusCode())
                    .isEqualTo(403);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return Duration.ofNanos(fastest).toMillis();
    }

    @Test
    void whoTriesPasswordsHasToWaitLongerAndLonger() {
        desk.store().accounts();
        for (int i = 0; i < 5; i++) {
            assertThat(new Visitor(desk).signIn("zoe", "guess number " + i).statusCode())
                    .isEqualTo(403);
        }
        HttpResponse<String> refused = new Visitor(desk).signIn("ＺＯＥ", "guess");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        assertThat(refused.body()).contains("try again in 2 seconds");
        CLOCK.move(Duration.ofSeconds(2));
        assertThat(new Visitor(desk).signIn("zoe", "guess").statusCode()).isEqualTo(403);
        assertThat(new Visitor(desk).signIn("zoe", "guess").headers().firstValue("Retry-After"))
                .contains("4");
        assertThat(Team.visitor(desk, "vic")).as("others are not kept out").isNotNull();
        CLOCK.move(Duration.ofHours(1));
    }

    @Test
    void aFormOfAnotherSiteSignsNobodyIn() {
        Visitor visitor = new Visitor(desk);
        Map<String, String> form = Map.of("name", "vic", "password", Team.PASSWORDS.get("vic"));

        assertThat(visitor.postBare("/sign-in", form).statusCode()).isEqualTo(403);
        visitor.get("/sign-in");
        assertThat(visitor.postBare("/sign-in", form).statusCode()).isEqualTo(403);
        assertThat(visitor.cookies()).doesNotContainKey("dateline");
    }
}
