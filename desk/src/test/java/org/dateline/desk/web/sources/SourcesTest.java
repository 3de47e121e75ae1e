package org.dateline.desk.web.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.listening.NewsSite;
import org.dateline.desk.web.DeskSettings;
import org.dateline.desk.web.MadeArticle;
import org.dateline.desk.web.Outside;
import org.dateline.desk.web.RunningDesk;
import org.dateline.desk.web.Visitor;
import org.dateline.ingest.feed.ListedFeed;
import org.dateline.ingest.feed.Opml;
import org.dateline.store.MovingClock;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.feed.FeedVisit;
import org.dateline.store.feed.FeedVisit.ToldPage;
import org.dateline.store.feed.Grade;
import org.dateline.store.feed.PageVisit;
import org.dateline.store.feed.Tags;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds are added, described and looked at on the desk of one user. */
class SourcesTest {

    private static final String EVIL = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'&";
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock("2031-05-04T10:00:00Z");
    private RunningDesk desk;
    private Visitor visitor;
    private NewsSite site;

    @BeforeEach
    void start() throws IOException {
        site = new NewsSite("Lantern", NewsSite.Form.RSS).article(1);
        desk = desk(Path.of(SmallRecord.in(folder)));
        visitor = new Visitor(desk);
        visitor.get("/sources");
    }

    private RunningDesk desk(Path record) {
        return RunningDesk.of(
                record,
                new DeskSettings(InetAddress.getLoopbackAddress(), 0, clock)
                        .with(new Outside(Set.of("127.0.0.1"), Map.of())));
    }

    @AfterEach
    void stop() {
        desk.close();
        site.close();
    }

    private Feed add(String address) {
        return desk.store().feeds().add(FeedAddress.find(address).orElseThrow(), FeedFacts.NONE);
    }

    private void visited(Feed feed, String reason, ToldPage... pages) {
        Feed.Found found = reason == null ? new Feed.Found("RSS", null, null) : null;
        desk.store()
                .feeds()
                .visited(feed.id(), new FeedVisit(clock.instant(), reason, found, Tags.NONE, List.of(pages), HOUR));
    }

    private static ToldPage page(String address, String title) {
        return new ToldPage(FeedAddress.find(address).orElseThrow(), title, null);
    }

    /** Follows to where a form leads. */
    private String after(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return visitor.get(answer.headers().firstValue("Location").orElseThrow())
                .body();
    }

    @Test
    void anAddressOfAFeedIsListenedTo() {
        String page = after(visitor.post("/sources/feeds", Map.of("address", " " + site.at("/feed") + " ")));

        assertThat(page).contains("It is added. The desk listens to it while it is open", "Nothing read yet");
        Feed feed = desk.store().feeds().listFeeds().get(0);
        assertThat(feed.address().written()).isEqualTo(site.at("/feed"));
        assertThat(visitor.get("/sources/feeds/" + feed.id()).body())
                .as("what was done is told once")
                .doesNotContain("It is added");
        assertThat(after(visitor.post("/sources/feeds", Map.of("address", site.at("/feed")))))
                .contains("It was there already");
        assertThat(desk.store().feeds().listFeeds()).hasSize(1);
    }

    @Test
    void whatIsNoFeedIsRefusedWithTheReasonAndTheAddressStays() {
        site.leadTo("/none", "<html><body>No feed here.</body></html>");
        Map.of(
                        site.at("/none"),
                        "no feed lies there, and no page that names one",
                        site.at("/gone"),
                        "404",
                        "ftp://lantern.example/",
                        "no web address",
                        "http://localhost:1/feed",
                        "no address of the public Internet",
                        "https://" + "x".repeat(3000) + ".example/",
                        "no address is that long")
                .forEach((address, reason) -> {
                    HttpResponse<String> answer = visitor.post("/sources/feeds", Map.of("address", address));
                    assertThat(answer.statusCode()).isEqualTo(400);
                    assertThat(answer.body())
                            .contains("That is no feed to listen to: ", reason, "value=\"" + address + "\"");
                });
        assertThat(desk.store().feeds().listFeeds()).isEmpty();
    }

    @Test
    void ofAPageThatNamesSeveralTheUserChooses() {
        site.leadTo(
                "/",
                "<html><head><link rel='alternate' type='application/rss+xml' title='All' href='/feed?a=1,2'>"
                        + "<link rel='alternate' type='application/rss+xml' title='" + EVIL.replace("'", "&#39;")
                        + "' href='/more'>"
                        + "</head><body>x</body></html>");
        HttpResponse<String> choice = visitor.post("/sources/feeds", Map.of("address", site.at("/")));

        assertThat(choice.statusCode()).isEqualTo(200);
        assertThat(choice.body())
                .contains("Which of these feeds?", site.at("/feed?a=1,2"), site.at("/more"))
                .doesNotContain("<script>alert", "<img src=x");
        assertThat(desk.store().feeds().listFeeds())
                .as("nothing before the choice")
                .isEmpty();
        after(visitor.post("/sources/feeds", Map.of("address", site.at("/"), "chosen", site.at("/feed?a=1,2"))));
        assertThat(desk.store().feeds().listFeeds())
                .singleElement()
                .satisfies(feed -> assertThat(feed.address().written()).endsWith("/feed?a=1,2"));
        assertThat(visitor.post("/sources/feeds", Map.of("chosen", "javascript:alert(1)"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void threeWaysToBringNothingLookDifferent() {
        Feed failing = add("https://failing.example/feed");
        visited(failing, "the host does not answer");
        Feed quiet = add("https://quiet.example/feed");
        visited(quiet, null, page("https://quiet.example/1", "One"));
        clock.move(Duration.ofDays(5));
        visited(quiet, null);
        visited(failing, "the host does not answer");
        add("https://new.example/feed");
        desk.store().feeds().pause(add("https://paused.example/feed").id());
        Feed listening = add("https://listening.example/feed");
        visited(listening, null, page("https://listening.example/1", "One"));

        String page = visitor.get("/sources").body();
        assertThat(page)
                .contains(
                        "5 feeds: 1 new, 1 listening, 1 quiet, 1 failing, 1 paused.",
                        "Cannot be had since 4 May 2031, 10:00 UTC, for 5 days: the host does not answer",
                        "Answers, and brings nothing new since 4 May 2031, 10:00 UTC, for 5 days.",
                        "Nothing read yet: it has not been visited.",
                        "Brings news: the last new page was found just now.",
                        "Neither it nor its pages are visited.",
                        "class=\"health failing\"",
                        "class=\"health quiet\"",
                        "class=\"health new\"");
        assertThat(List.of("failing", "quiet", "new", "listening", "paused").stream()
                        .map(name -> page.indexOf("https://" + name + ".example/feed"))
                        .toList())
                .as("what needs a look stands first")
                .isSorted();
        assertThat(page).contains("<h2 id=\"outlets\">", "Lantern");
    }

    @Test
    void aFeedThatIsGoneForGoodTellsItAndStandsFirst() {
        Feed listening = add("https://listening.example/feed");
        visited(listening, null, page("https://listening.example/1", "One"));
        Feed paused = add("https://paused.example/feed");
        visited(paused, "no feed lies there");
        desk.store().feeds().pause(paused.id());
        Feed gone = add("https://zenith.example/feed");
        desk.store().feeds().giveUp(gone.id(), clock.instant(), "gone for good: the server answers 410 Gone");

        String page = visitor.get("/sources").body();
        assertThat(page)
                .contains(
                        "It is not visited any more; the pages that it led to are. At its last visit: gone for good: the server answers 410 Gone",
                        "Neither it nor its pages are visited. At its last visit: no feed lies there");
        assertThat(page.indexOf("zenith.example")).isLessThan(page.indexOf("listening.example"));
        assertThat(page.indexOf("listening.example")).isLessThan(page.indexOf("paused.example"));
        assertThat(visitor.get("/sources/feeds/" + gone.id()).body()).contains("410 Gone", "Resume");
    }

    @Test
    void aFeedIsDescribedPausedResumedAndHastened() {
        Feed feed = add("https://lantern.example/feed");
        visited(feed, null);
        String path = "/sources/feeds/" + feed.id();

        assertThat(after(visitor.post(path, Map.of("name", " The lantern ", "outlet", "Lantern", "grade", "B"))))
                .contains("That is kept.", "B, usually reliable", "/articles?outlet=Lantern");
        assertThat(desk.store().feeds().find(feed.id()).orElseThrow().facts())
                .isEqualTo(new FeedFacts("The lantern", "Lantern", Grade.B));
        HttpResponse<String> refused =
                visitor.post(path, Map.of("name", "x".repeat(201), "outlet", "a\nb", "grade", "Z"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("href=\"#name\"", "href=\"#outlet\"", "href=\"#grade\"");
        assertThat(after(visitor.post(path + "/pause", Map.of()))).contains("It is paused", "Resume");
        assertThat(desk.store().feeds().find(feed.id()).orElseThrow().next().paused())
                .isTrue();
        assertThat(after(visitor.post(path + "/resume", Map.of()))).contains("It is listened to again");
        desk.store().feeds().waitFor(feed.id(), clock.instant(), HOUR);
        assertThat(visitor.get(path).body()).contains("in 60 minutes");
        assertThat(after(visitor.post(path + "/visit", Map.of()))).contains("as soon as its host may be asked");
        assertThat(desk.store().feeds().find(feed.id()).orElseThrow().next().at())
                .isEqualTo(clock.instant());
        assertThat(visitor.post(path + "/burn", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void aFeedIsRemovedAndWhatWasReadStays() {
        Feed feed = add("https://lantern.example/feed");
        String path = "/sources/feeds/" + feed.id();
        assertThat(visitor.get(path).body()).contains("<summary class=\"button\">Remove…");

        assertThat(after(visitor.post(path + "/remove", Map.of())))
                .contains("is removed; what was read of it stays in the record");
        assertThat(desk.store().feeds().find(feed.id())).isEmpty();
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        assertThat(visitor.post(path + "/pause", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        Feed feed = add("https://lantern.example/feed");
        for (String path : List.of("", "/import", "/" + feed.id(), "/" + feed.id() + "/remove")) {
            assertThat(visitor.postBare("/sources/feeds" + path, Map.of("address", site.at("/feed")))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(desk.store().feeds().listFeeds()).containsExactly(feed);
    }

    @Test
    void itsPagesAreTheRecordsOrTellWhyTheyAreNot() {
        MadeArticle article = MadeArticle.of("Lantern", "2021-08-10")
                .at("https://lantern.example/kept")
                .titled("The mill")
                .block("paragraph", "A mill stood.");
        desk.close();
        MadeArticle.record(folder.resolve("other.db"), article).close();
        desk = desk(folder.resolve("other.db"));
        visitor = new Visitor(desk);
        Feed feed = add("https://lantern.example/feed");
        visited(
                feed,
                null,
                page("https://lantern.example/kept", "The mill " + EVIL),
                page("https://lantern.example/aside", null),
                page("https://lantern.example/waiting", "Waits"));
        become("https://lantern.example/kept", FeedPage.State.KEPT, null);
        become("https://lantern.example/aside", FeedPage.State.ASIDE, "there is no article: " + EVIL);

        String page = visitor.get("/sources/feeds/" + feed.id()).body();
        assertThat(page)
                .contains(
                        "in the record, in 1 revision",
                        "set aside: there is no article: &lt;img",
                        "waiting",
                        "1 in the record · 1 waiting · 1 set aside",
                        "href=\"https://lantern.example/aside\" rel=\"noreferrer noopener external\"",
                        "<a href=\"" + article.page(desk.store()) + "\">The mill &lt;img")
                .doesNotContain("<script>alert", "<img src=x");
    }

    private void become(String address, FeedPage.State state, String reason) {
        FeedPage page = desk.store()
                .feedPages()
                .find(FeedAddress.find(address).orElseThrow().id())
                .orElseThrow();
        String text = state == FeedPage.State.KEPT ? "sha256:0" : null;
        desk.store()
                .feedPages()
                .visited(page, new PageVisit(clock.instant(), state, Tags.NONE, text, reason, false, null));
    }

    @Test
    void whatOthersWroteIsNeverMarkup() {
        Feed feed = add("https://evil.example/feed?a=<b>".replace("<b>", "%3Cb%3E"));
        desk.store().feeds().describe(feed.id(), new FeedFacts(EVIL, EVIL, null));
        visited(feed, EVIL);

        for (String path : List.of("/sources", "/sources/feeds/" + feed.id())) {
            assertThat(visitor.get(path).body())
                    .contains("&lt;img src=x")
                    .doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(after(visitor.post("/sources/feeds/" + feed.id() + "/remove", Map.of())))
                .contains("&lt;img src=x")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void listsOfFeedsAreTakenAndGiven() {
        add("https://known.example/feed");
        String opml =
                "<opml version='2.0'><body><outline text='One &amp; &lt;b&gt;' xmlUrl='https://one.example/feed'/>"
                        + "<outline text='x' xmlUrl='https://known.example/feed'/></body></opml>";

        assertThat(after(upload(opml.getBytes(StandardCharsets.UTF_8))))
                .contains("1 feed is added; 1 was there already.", "One &amp;");
        HttpResponse<String> list = visitor.get("/sources/feeds.opml");
        assertThat(list.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"dateline-feeds.opml\"");
        assertThat(new Opml().read("list", list.body().getBytes(StandardCharsets.UTF_8)))
                .extracting(ListedFeed::address)
                .containsExactlyInAnyOrder("https://known.example/feed", "https://one.example/feed");
        HttpResponse<String> broken = upload("<opml><body>".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("Nothing is added: a broken list of feeds");
        assertThat(upload(new byte[0]).body()).contains("Choose a file");
        assertThat(upload(new byte[10_000_001]).statusCode()).isEqualTo(400);
        assertThat(upload(new byte[10_200_000]).statusCode()).isEqualTo(413);
        assertThat(desk.store().feeds().listFeeds()).hasSize(2);
    }

    private HttpResponse<String> upload(byte[] list) {
        visitor.get("/sources");
        String start = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + visitor.token()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"list\"; filename=\"feeds.opml\"\r\n\r\n";
        return visitor.send(HttpRequest.newBuilder(desk.address().resolve("/sources/feeds/import"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(start),
                        HttpRequest.BodyPublishers.ofByteArray(list),
                        HttpRequest.BodyPublishers.ofString("\r\n--b--\r\n"))));
    }

    @Test
    void ofAnEmptyRecordAFeedIsTheFirstThingThatCanBeAdded() {
        try (RunningDesk empty = desk(folder.resolve("empty.db"))) {
            Visitor first = new Visitor(empty);
            assertThat(first.get("/").body()).contains("Listen to a feed", "action=\"/sources/feeds\"");
            String added = first.post("/sources/feeds", Map.of("address", site.at("/feed")))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(first.get(added).body()).contains("The desk listens to it while it is open");
            assertThat(first.get("/sources").body()).contains("1 feed: 1 new.");
            assertThat(first.get("/").body()).contains("Nothing is read yet", "listens to 1 feed");
        }
    }
}
