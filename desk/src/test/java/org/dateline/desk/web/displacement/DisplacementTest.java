package org.dateline.desk.web.displacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.desk.web.MadeArticle;
import org.dateline.desk.web.RunningDesk;
import org.dateline.store.RecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who left home: figures of one flight stand side by side, and are never added. */
class DisplacementTest {

    @TempDir
    static Path folder;

    private static MadeArticle lantern;
    private static MadeArticle courier;
    private static RecordStore store;
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        lantern = MadeArticle.of("Lantern", "2021-08-10")
                .titled("Many leave Orla")
                .block("paragraph", "Some 5,000 people fled Orla during the night.")
                .fled("5,000 people", 5000, 5000, "Orla", "");
        courier = MadeArticle.of("Courier", "2021-08-10")
                .titled("The mayor counts")
                .block("paragraph", "The mayor of Orla said that 8,000 people had fled Orla.")
                .said("The mayor", "said", "say")
                .fled("8,000 people", 8000, 8000, "Orla", "The mayor");
        MadeArticle later = MadeArticle.of("Lantern", "2021-09-20")
                .titled("Vel empties")
                .block("paragraph", "Then 700 people fled Vel.")
                .fled("700 people", 700, 700, "Vel", "");
        store = MadeArticle.record(folder.resolve("dateline.db"), lantern, courier, later);
        desk = RunningDesk.on(store);
    }

    @AfterAll
    static void stop() {
        desk.close();
        store.close();
    }

    @Test
    void figuresOfOneFlightAreARangeWithWhoSaysSo() {
        String page = desk.get("/displacement?place=Orla").body();

        assertThat(page)
                .contains("<b>5,000–8,000</b> people who fled")
                .contains("reported on the word of The mayor")
                .contains("href=\"/evidence/" + lantern.line(0) + "\" data-evidence")
                .contains("href=\"/evidence/" + courier.line(1) + "\" data-evidence")
                .contains("2 reports")
                .contains("Reports that name no place of the gazetteer")
                .doesNotContain("13,000", "Vel");
        assertThat(desk.get("/displacement").body()).doesNotContain("Reports that name no place of the gazetteer");
        assertThat(page.indexOf(">8,000 people</a>")).isPositive().isLessThan(page.indexOf(">5,000 people</a>"));
    }

    @Test
    void whatTwoVoicesTellIsNotConfirmed(@TempDir Path another) {
        MadeArticle one = vel("Lantern", "700 people", 700);
        MadeArticle other = vel("Courier", "900 people", 900);
        try (RecordStore told = MadeArticle.record(another.resolve("dateline.db"), one, other);
                RunningDesk shown = RunningDesk.on(told)) {
            assertThat(shown.get("/displacement").body())
                    .contains("<b>700–900</b>", "several voices: ", "glyph reported")
                    .doesNotContain("confirmed: ");
        }
    }

    private static MadeArticle vel(String outlet, String words, int number) {
        return MadeArticle.of(outlet, "2021-09-20")
                .titled("Vel empties")
                .block("paragraph", outlet + " saw it: " + words + " fled Vel.")
                .fled(words, number, number, "Vel", "");
    }

    @Test
    void theFilterIsTheSameEverywhere() {
        assertThat(desk.get("/displacement?from=2021-09-01").body())
                .contains("1 report<")
                .doesNotContain("8,000");
        assertThat(desk.get("/displacement?actor=Elders").body())
                .contains("Reports of displacement cannot be filtered by actor", "3 reports");
        assertThat(desk.get("/displacement?place=Nowhere").body())
                .contains("nothing in the record has a place “Nowhere”");
        assertThat(desk.get("/export/displacements.csv?place=Orla").body().lines())
                .hasSize(3);
        assertThat(desk.get("/export/displacements.geojson?place=Vel").body()).contains("\"low\":700");
        assertThat(desk.get("/feed/displacements.atom?place=Vel").body())
                .contains("from Vel · 700 people")
                .doesNotContain("Orla");
    }

    @Test
    void programsGetTheSameRowsPageByPage() {
        String first = desk.get("/api/v1/displacements?limit=2").body();

        assertThat(first).contains("\"voice\":\"Lantern\",\"status\":\"reported\"");
        String next = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        assertThat(desk.get("/api/v1/displacements?limit=2&after=" + next).body())
                .contains("\"next\":null")
                .contains("\"results\":[\n{");
        assertThat(desk.get("/api/v1/displacements?actor=Elders").body()).contains("displacements have no actor");
        assertThat(desk.get("/api/v1/displacements?status=denied").statusCode()).isEqualTo(400);
        assertThat(desk.get("/api/v1/displacements/" + lantern.line(0)).body()).contains("\"kind\":\"displacement\"");
    }

    @Test
    void todayLeadsToWhoLeftHomeInItsDays() {
        assertThat(desk.get("/?from=2021-08-04&to=2021-08-10").body())
                .contains("href=\"/displacement?from=2021-08-04&amp;to=2021-08-10\"");
    }
}
