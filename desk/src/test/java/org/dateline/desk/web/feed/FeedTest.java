package org.dateline.desk.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.desk.OneEvent;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.web.RunningDesk;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.Page;
import org.dateline.store.query.RecordFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of any filter, read as feed readers read them. */
class FeedTest {

    private static final String NASTY =
            "]]></title><script>alert(1)</script>&\u0001\ufffe 🙂 \u202e=1+1 raiders burnt a bridge.";

    @TempDir
    static Path folder;

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.on(Path.of(SmallRecord.in(folder)));
        new OneEvent(900, "2021-08-20", NASTY).in(desk.store());
        IntStream.range(0, 60)
                .forEach(
                        i -> new OneEvent(i, "2021-07-01", "Gunmen of band " + i + " raided a town.").in(desk.store()));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static SyndFeed read(String body) {
        try {
            return new SyndFeedInput().build(new StringReader(body));
        } catch (com.rometools.rome.io.FeedException e) {
            throw new AssertionError(body, e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "claims", "articles", "statements", "events"})
    void everyFeedIsReadableAndItsEntriesLeadToWords(String what) throws Exception {
        for (String ending : List.of("rss", "atom")) {
            HttpResponse<String> answer = desk.get("/feed/" + what + "." + ending);
            SyndFeed feed = read(answer.body());
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).contains(ending + "+xml"));
            assertThat(feed.getEntries())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(50)
                    .allSatisfy(entry -> {
                        assertThat(entry.getTitle()).isNotBlank();
                        assertThat(entry.getUri()).startsWith("urn:uuid:");
                        assertThat(entry.getLink())
                                .startsWith(desk.address() + (what.equals("articles") ? "articles/" : "evidence/"));
                    });
        }
        JsonNode json =
                new ObjectMapper().readTree(desk.get("/feed/" + what + ".json").body());
        assertThat(json.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.path("items"))
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item.path("content_text").asText()).isNotBlank());
    }

    @Test
    void theNewestComesFirstWithTheExactWordsTheOutletAndTheStatus() {
        List<SyndEntry> entries = read(desk.get("/feed/incidents.atom").body()).getEntries();

        assertThat(entries).hasSize(50);
        assertThat(entries.stream().map(SyndEntry::getUpdatedDate)).isSortedAccordingTo((a, b) -> b.compareTo(a));
        SyndEntry blast = entries.stream()
                .filter(entry -> entry.getLink().endsWith(SmallRecord.BLAST))
                .findFirst()
                .orElseThrow();
        assertThat(blast.getTitle()).startsWith("Orla: Red Front · Assault");
        assertThat(blast.getContents().get(0).getValue())
                .contains("“=SUM(1), a bomb by the Red Front killed nine people at the market of Orla.”")
                .contains("Lantern, 2021-08-10");
        assertThat(blast.getUpdatedDate()).isEqualTo("2021-08-11T00:00:00Z");
    }

    @Test
    void whatIsToldTodayOfAnEarlierDayIsInTheFeed() {
        OneEvent late = new OneEvent(901, "2021-06-01", "Raiders had burnt a mill in spring.");
        late.toldOn("2021-08-19", desk.store());

        assertThat(read(desk.get("/feed/incidents.atom").body()).getEntries())
                .hasSize(50)
                .anySatisfy(entry -> assertThat(entry.getLink()).endsWith(late.id()));
    }

    @Test
    void whoVouchesForAClaimIsNamedAsPeopleAreShown() {
        ClaimRow row = desk.store()
                .queries()
                .claims()
                .list(RecordFilter.ALL, Page.first(1))
                .get(0);
        ClaimRow vouched = new ClaimRow(
                row.id(),
                row.incident(),
                row.status(),
                row.what(),
                row.claims(),
                row.denials(),
                List.of("article:0835"),
                row.json());

        assertThat(FeedEntries.of(vouched, voice -> voice.equals("article:0835") ? "a page of theirs" : voice)
                        .toString())
                .contains("Reported independently by a page of theirs.")
                .doesNotContain("article:0835");
    }

    @Test
    void whatIsNoXmlBreaksNoFeedAndNoMarkupComesThrough() {
        for (String what : List.of("articles", "events", "incidents")) {
            String atom = desk.get("/feed/" + what + ".atom?from=2021-08-20").body();
            String rss = desk.get("/feed/" + what + ".rss?from=2021-08-20").body();
            assertThat(atom).doesNotContain("<script").doesNotContain("\u0001");
            assertThat(rss).doesNotContain("<script").doesNotContain("\u0001");
            assertThat(read(atom).getEntries()).hasSize(1);
            // A reader takes a description for HTML: the words are escaped once more.
            if (!what.equals("articles")) {
                assertThat(read(rss).getEntries().get(0).getDescription().getValue())
                        .contains("&lt;script&gt;")
                        .contains("🙂");
            }
        }
    }

    @Test
    void halvesOfAstralCharactersAndControlsAreReplaced() {
        assertThat(FeedText.safe("a\ud800b\udc00c\u0000d\ufffe🙂\t\n")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd🙂\t\n");
        assertThat(FeedText.line(" a\n\tb ")).isEqualTo("a b");
    }

    @Test
    void idsStayTheSameWhateverTheDeskIsCalled() {
        String other = desk.address().toString().replace("localhost", "127.0.0.1");
        HttpRequest request = HttpRequest.newBuilder(java.net.URI.create(other + "feed/incidents.atom"))
                .build();
        List<SyndEntry> entries = read(desk.send(request).body()).getEntries();

        assertThat(entries.get(0).getLink()).startsWith(other);
        assertThat(ids(entries.stream()))
                .isEqualTo(ids(read(desk.get("/feed/incidents.atom").body()).getEntries().stream()));
    }

    private static List<String> ids(Stream<SyndEntry> entries) {
        return entries.map(SyndEntry::getUri).toList();
    }

    @Test
    void anEmptyFeedIsAFeed() {
        for (String ending : List.of("rss", "atom")) {
            assertThat(read(desk.get("/feed/incidents." + ending + "?place=Nowhere")
                                    .body())
                            .getEntries())
                    .isEmpty();
        }
    }

    @Test
    void noPageLeadsToAFileThatIsRefused() {
        for (String page : List.of("/actors?status=claimed", "/articles?status=claimed", "/map?type=captured")) {
            List<String> files = Pattern.compile("href=\"(/export/[^\"]*)\"")
                    .matcher(desk.get(page).body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .toList();
            assertThat(files)
                    .as(page)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(desk.get(file).statusCode()).isEqualTo(200));
        }
    }

    @Test
    void pagesNameTheirFeedAndTheirFilesWithTheFilter() {
        String page = desk.get("/?place=Orla").body();

        assertThat(page)
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\"")
                .contains("href=\"/feed/incidents.atom?place=Orla\"")
                .contains("href=\"/export/incidents.csv?place=Orla&amp;from=2021-08-14&amp;to=2021-08-20\"")
                .contains("href=\"/export/incidents.geojson?place=Orla&amp;from=2021-08-14&amp;to=2021-08-20\"");
        assertThat(desk.get("/timeline?place=Orla").body())
                .contains("All incidents of this filter: <a href=\"/export/incidents.csv?place=Orla\"");
    }

    @Test
    void theFilesOfTodayHoldTheDaysThatItShows() {
        List<String> links = Pattern.compile("All incidents of these days: <a href=\"([^\"]*csv[^\"]*)\"")
                .matcher(desk.get("/?text=raided").body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(links).hasSize(1);
        assertThat(desk.get(links.get(0)).body().lines().skip(1)).isEmpty();
        assertThat(desk.get("/export/incidents.csv?text=raided").body().lines().skip(1))
                .isNotEmpty();

        assertThat(desk.get("/?text=raided&from=2021-06-28&to=2021-07-04").body())
                .contains("All incidents of this filter: <a"
                        + " href=\"/export/incidents.csv?from=2021-06-28&amp;to=2021-07-04&amp;text=raided\"");
    }

    @Test
    void whatIsNoFeedIsNotFound() {
        assertThat(Stream.of("actors.rss", "incidents.xml", "INCIDENTS.rss")
                        .map(name -> desk.get("/feed/" + name).statusCode()))
                .containsOnly(404);
    }
}
