package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.desk.account.Secret;
import org.dateline.desk.account.SetupCodes;
import org.dateline.store.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start: nobody looks after the desk yet. */
class SetupTest {

    private static final String PASSWORD = "the heron waits by night";

    @TempDir
    Path folder;

    private RunningDesk desk;
    private Secret code;

    @BeforeEach
    void start() {
        desk = RunningDesk.of(folder.resolve("new.db"), Team.OPEN, Clock.systemUTC());
        code = new SetupCodes(new SecureRandom()).draw();
        desk.store().accounts().offerSetupCode(code.hash());
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private HttpResponse<String> setUp(String typed, String name, String password) {
        Visitor visitor = new Visitor(desk);
        visitor.get("/setup");
        return visitor.post("/setup", Map.of("code", typed, "name", name, "password", password, "again", password));
    }

    @Test
    void thereIsNoWayInButTheCode() {
        Visitor visitor = new Visitor(desk);

        assertThat(visitor.get("/").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/sign-in").headers().firstValue("Location")).contains("/setup");
        for (String[] guess : new String[][] {{"admin", "admin"}, {"admin", "password"}, {"dateline", "dateline"}}) {
            assertThat(new Visitor(desk).signIn(guess[0], guess[1]).statusCode())
                    .isNotEqualTo(303);
        }
        assertThat(setUp("0000-0000-0000-0000-0000-0000-0000-0000", "ana", PASSWORD)
                        .body())
                .contains("not the set-up code")
                .doesNotContain(PASSWORD);
        assertThat(desk.store().accounts().listAccounts()).isEmpty();
    }

    @Test
    void theCodeMakesTheFirstAdminAndThenThePageIsGone() {
        assertThat(setUp(code.reveal(), "ana", "too short").body())
                .contains("fewer than 12 characters")
                .doesNotContain(code.reveal());
        assertThat(setUp(code.reveal().toLowerCase(java.util.Locale.ROOT), "ana", PASSWORD)
                        .statusCode())
                .isEqualTo(303);

        assertThat(desk.store().accounts().findAccount("ana").orElseThrow().role())
                .isEqualTo(Role.ADMIN);
        Visitor visitor = Visitor.signedIn(desk, "ana", PASSWORD);
        assertThat(visitor.get("/setup").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/setup", Map.of("code", code.reveal(), "name", "eve", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void ofAllWhoComeWithItOneIsTheAdmin() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> all = List.of(
                    () -> setUp(code.reveal(), "ana", PASSWORD).statusCode(),
                    () -> setUp(code.reveal(), "ben", PASSWORD).statusCode(),
                    () -> setUp(code.reveal(), "eve", PASSWORD).statusCode());
            int made = 0;
            for (Future<Integer> one : threads.invokeAll(all)) {
                made += one.get() == 303 ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
            assertThat(desk.store().accounts().listAccounts()).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
