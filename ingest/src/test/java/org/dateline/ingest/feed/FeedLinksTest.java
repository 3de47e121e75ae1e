package org.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Pages that name feeds. */
class FeedLinksTest {

    private static final URI ADDRESS = URI.create("https://news.example/dir/page");

    @Test
    void eachIsNamedOnceInOrder() {
        String page = """
                <html><head><LINK REL="Alternate" TYPE="application/rss+xml; charset=utf-8" href="../all.xml" title="All &amp; sundry">
                <link rel="stylesheet alternate" type="application/atom+xml" href="//other.example/atom">
                <link rel="alternate" type="application/rss+xml" href="/all.xml" title="again">
                <link rel="alternate" type="application/feed+json" href="feed.json">
                <link rel="alternate" hreflang="fr" href="/fr"><link rel="alternate" type="text/html" href="/amp">
                <link rel="alternate" type="application/rss+xml" href="javascript:x">
                <link rel="canonical" type="application/rss+xml" href="/no"></head></html>
                """;
        assertThat(FeedLinks.of(page.getBytes(StandardCharsets.UTF_8), null, ADDRESS))
                .containsExactly(
                        new ListedFeed("https://news.example/all.xml", "All & sundry", null),
                        new ListedFeed("https://other.example/atom", null, null),
                        new ListedFeed("https://news.example/dir/feed.json", null, null));
    }

    @Test
    void theBaseOfThePageCounts() {
        String page = "<base href=\"https://base.example/x/\"><link rel=alternate type=application/rss+xml href=feed>";
        assertThat(FeedLinks.of(page.getBytes(StandardCharsets.UTF_8), null, ADDRESS))
                .extracting(ListedFeed::address)
                .containsExactly("https://base.example/x/feed");
    }

    @Test
    void namesAreInTheEncodingOfTheAnswer() {
        String page = "<link rel=alternate type=application/rss+xml href=/a title=\"Новости\">";
        assertThat(FeedLinks.of(page.getBytes(Charset.forName("windows-1251")), "windows-1251", ADDRESS))
                .extracting(ListedFeed::title)
                .containsExactly("Новости");
    }
}
