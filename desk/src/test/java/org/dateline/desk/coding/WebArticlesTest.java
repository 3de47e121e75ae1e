package org.dateline.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.article.Article;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.web.PublicAddresses;
import org.dateline.ingest.web.WebReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages and feeds of a server on the loopback. */
class WebArticlesTest {

    private final List<Article> articles = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private ReadingOptions options = ReadingOptions.NONE;
    private HttpServer server;

    private final ArticleSink sink = new ArticleSink() {
        @Override
        public void article(Article article, Capture capture) {
            articles.add(article);
        }

        @Override
        public void quarantined(ItemFault fault) {
            faults.add(fault.getMessage());
        }
    };

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String serve(String path, String body) {
        return serve(path, "text/html", body.getBytes(StandardCharsets.UTF_8));
    }

    private String serve(String path, String type, byte[] bytes) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        return at(path);
    }

    private static String page(String headline) {
        return "<html><head><title>" + headline + "</title></head><body><article><h1>" + headline
                + "</h1><p>The council of"
                + " the town met on Tuesday to speak about the bridge over the river, which was closed in May.</p>"
                + "<p>The mayor said the work would take until the end of the year and cost more than was planned.</p>"
                + "</article></body></html>";
    }

    private void read(String address) {
        try (WebArticles web = new WebArticles(
                () -> new WebReader("Dateline/test", PublicAddresses.allowing(Set.of("127.0.0.1"))),
                pauses::add,
                new ArticleReader(),
                options)) {
            web.read(address, sink, fault -> faults.add(fault.getMessage()));
        }
    }

    @Test
    void aPageHasTheAddressAtWhichItWasFound() {
        String address = serve("/bridge", page("The bridge stays closed"));
        read(address);
        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.publication().title()).isEqualTo("The bridge stays closed");
            assertThat(article.publication().url()).isEqualTo(address);
        });
    }

    @Test
    void ofAFeedAllPagesAreReadAndWhatFailsIsTold() {
        String one = serve("/one", page("One thing happened"));
        String two = serve("/two", page("Another thing happened"));
        read(serve(
                "/feed",
                "<rss version=\"2.0\"><channel><title>N</title><link>" + at("/") + "</link><description>d</description>"
                        + "<item><link>" + one + "</link></item><item><link>" + at("/gone") + "</link></item>"
                        + "<item><link>" + two + "</link></item></channel></rss>"));
        assertThat(articles).extracting(article -> article.publication().url()).containsExactly(one, two);
        assertThat(faults).singleElement().asString().startsWith(at("/gone") + ": the server answers 404");
    }

    @Test
    void aFeedThatLeadsNowhereIsNamed() {
        String feed = serve(
                "/empty",
                "<rss version=\"2.0\"><channel><title>N</title><link>x</link><description>d</description></channel></rss>");
        assertThatThrownBy(() -> read(feed))
                .isInstanceOf(InputFault.class)
                .hasMessageStartingWith(feed + ": a feed without");
    }

    @Test
    void aSitemapIsReadLikeAFeed() {
        String one = serve("/one", page("One thing happened"));
        String two = serve("/two", page("Another thing happened"));
        String map = serve("/map.xml", "<urlset><url><loc>" + one + "</loc></url></urlset>");
        String other = serve(
                "/other.xml", "<urlset><url><loc>" + one + "</loc></url><url><loc>" + two + "</loc></url></urlset>");
        read(serve(
                "/index.xml",
                "<sitemapindex><sitemap><loc>" + map + "</loc></sitemap><sitemap><loc>" + at("/none.xml")
                        + "</loc></sitemap><sitemap><loc>" + other + "</loc></sitemap></sitemapindex>"));
        assertThat(articles).extracting(article -> article.publication().url()).containsExactly(one, two);
        assertThat(faults).singleElement().asString().startsWith(at("/none.xml") + ": the server answers 404");
    }

    @Test
    void aFeedLeadsOnlyToWhatTheOwnerLetsProgramsRead() {
        serve("/robots.txt", "User-agent: *\nDisallow: /closed/");
        String open = serve("/open", page("One thing happened"));
        String closed = serve("/closed/one", page("Another thing happened"));
        read(serve("/feed", feed(closed, open)));
        assertThat(articles).extracting(article -> article.publication().url()).containsExactly(open);
        assertThat(faults)
                .singleElement()
                .asString()
                .startsWith(closed + ": its host does not let programs read it (robots.txt)");
        faults.clear();
        read(closed);
        assertThat(articles).as("what the user names himself").hasSize(2);
        assertThat(faults).isEmpty();
    }

    @Test
    void aHostIsNotAskedTwiceASecond() {
        read(serve(
                "/feed",
                feed(serve("/one", page("One thing happened")), serve("/two", page("Another thing happened")))));
        assertThat(articles).hasSize(2);
        assertThat(pauses).as("the feed, the rules and two pages").hasSize(3);
        assertThat(pauses.get(2)).isBetween(Duration.ofMillis(2000), Duration.ofMillis(3000));
    }

    private static String feed(String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            items.append("<item><link>").append(link).append("</link></item>");
        }
        return "<rss version=\"2.0\"><channel><title>N</title><link>x</link><description>d</description>" + items
                + "</channel></rss>";
    }

    @Test
    void theEncodingThatTheServerNamesCounts() {
        byte[] page = page("Мост закрыт").getBytes(Charset.forName("KOI8-R"));
        options = new ReadingOptions(null, null, true);
        read(serve("/koi", "text/html; charset=KOI8-R", page));
        assertThat(articles)
                .singleElement()
                .satisfies(article -> assertThat(article.publication().title()).isEqualTo("Мост закрыт"));
    }
}
