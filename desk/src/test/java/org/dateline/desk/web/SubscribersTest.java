package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.desk.mail.MailSettings;
import org.dateline.store.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses of those who are told are the admin's to see; editors ask, viewers look. */
class SubscribersTest {

    private static final Outside MAIL = new Outside(
            java.util.Set.of(),
            Map.of(MailSettings.SERVER, "smtp://127.0.0.1:1", MailSettings.FROM, "desk@dateline.example"));

    @TempDir
    Path folder;

    @Test
    void onlyTheAdminSeesWhoIsTold() {
        try (RunningDesk desk = Team.at(folder, Team.OPEN, new MovingClock("2031-05-04T10:00:00Z"), MAIL)) {
            Visitor ben = Team.visitor(desk, "ben");
            HttpResponse<String> asked = ben.post(
                    "/digest",
                    Map.of("address", "eve@reader.example", "at", "07:00", "zone", "UTC", "empty", "send", "name", ""));
            String told = ben.get(asked.headers().firstValue("Location").orElseThrow())
                    .body();
            assertThat(told)
                    .contains("asks whether it is wanted", "for the admin alone to see")
                    .doesNotContain("eve@reader.example", "/digest/webhooks");
            String id = desk.store()
                    .subscriptions()
                    .all()
                    .listSubscriptions()
                    .get(0)
                    .id();

            Visitor vic = Team.visitor(desk, "vic");
            assertThat(vic.get("/digest").body())
                    .contains("/digest/preview", "An editor of this desk")
                    .doesNotContain("eve@reader.example", "post\" action=\"/digest");
            for (Visitor other : new Visitor[] {ben, vic}) {
                assertThat(other.get("/digest/subscriptions/" + id + "/letter").statusCode())
                        .isEqualTo(403);
                assertThat(other.post("/digest/subscriptions/" + id + "/end", Map.of())
                                .statusCode())
                        .isEqualTo(403);
                assertThat(other.post("/digest/webhooks", Map.of("url", "https://hooks.example/"))
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(vic.get("/sources").body()).doesNotContain("action=\"/sources/feeds");
            assertThat(vic.post("/sources/feeds", Map.of("address", "https://x.example/"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(Team.visitor(desk, "ana").get("/digest").body())
                    .contains("eve@reader.example", "/digest/subscriptions/" + id + "/end", "/digest/webhooks");
        }
    }
}
