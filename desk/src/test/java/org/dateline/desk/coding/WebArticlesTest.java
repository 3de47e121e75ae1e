package org.dateline.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
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
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
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
                new ArticleReader(),
                ReadingOptions.NONE)) {
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
}
