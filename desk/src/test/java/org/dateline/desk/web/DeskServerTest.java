package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dateline.desk.SmallRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server on a free port. */
class DeskServerTest {

    @TempDir
    static Path folder;

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.on(Path.of(SmallRecord.in(folder)));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void firstPageShowsIncidentsWithTheirWords() {
        HttpResponse<String> page = desk.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("a bomb by the Red Front killed nine people")
                .contains("/evidence/" + SmallRecord.BLAST);
    }

    @Test
    void whatIsAskedForByStatusIsNoMoreDeniedThanItIs() {
        assertThat(desk.get("/?status=confirmed").statusCode()).isEqualTo(200);
        assertThat(desk.get("/?status=claimed").body()).doesNotContain("account</a>");
        assertThat(desk.get("/").body()).contains("account</a> is denied");
    }

    @Test
    void evidenceShowsTheSentenceInItsParagraph() {
        assertThat(desk.get("/evidence/" + SmallRecord.BLAST).body())
                .contains("<mark>")
                .contains("CAMEO 183");
    }

    @Test
    void everyAnswerForbidsWhatIsNotOurs() {
        assertThat(desk.get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").contains("frame-ancestors 'none'"));
    }

    @Test
    void anAddressThatCannotBeReadIsExplained() {
        HttpResponse<String> page = desk.get("/?from=yesterday");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("which is no day; write it as 2021-08-13");
    }

    @Test
    void aPartThatCannotBeShownIsNoWholePage() {
        HttpResponse<String> part =
                desk.send(HttpRequest.newBuilder(desk.address().resolve("/evidence/0123456789abcdef"))
                        .header("HX-Request", "true")
                        .build());

        assertThat(part.statusCode()).isEqualTo(404);
        assertThat(part.body()).contains("data-close").doesNotContain("<html", "id=\"drawer\"", "id=\"main\"");
    }

    @Test
    void whatNoTextHasIsExplained() {
        for (String path : List.of("/timeline?place=a%00b", "/search?text=a%00", "/api/v1/incidents?actor=a%00")) {
            HttpResponse<String> page = desk.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(400);
            assertThat(page.body()).contains("a character that no text has: NUL");
        }
    }

    @Test
    void aPageThatHasNoFilterShowsNone() {
        assertThat(desk.get("/sources?actor=Red+Front").body())
                .doesNotContain("class=\"filter\"")
                .contains("/claims?actor=Red+Front");
    }

    @Test
    void aNameThatIsMadeToLeadHereIsRefused() throws Exception {
        try (Socket socket = new Socket("localhost", desk.address().getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("Red Front");
        }
    }
}
