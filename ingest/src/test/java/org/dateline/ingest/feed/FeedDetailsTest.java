package org.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What feeds say of themselves and of their articles, and the faults of XML that many have. */
class FeedDetailsTest {

    private static final String ADDRESS = "https://news.example/feeds/all.xml";

    private static FeedDocument read(String feed) {
        return read(feed.getBytes(StandardCharsets.UTF_8), null);
    }

    private static FeedDocument read(byte[] bytes, String charset) {
        assertThat(FeedReader.isFeed(bytes)).as("is a feed").isTrue();
        return new FeedReader().read(ADDRESS, bytes, charset);
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>News</title><link>/</link><description>d</description>" + items
                + "</channel></rss>";
    }

    @Test
    void rss() {
        FeedDocument feed = read("""
                <?xml version="1.0"?><?xml-stylesheet href="x.css" type="text/css"?><!-- made by hand -->
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>News &amp;amp; &lt;b&gt;views&lt;/b&gt;</title><link>https://news.example/</link><description>d</description><ttl>90</ttl>
                <item><title><![CDATA[Army <i>takes</i> town &amp; bridge]]></title><link>https://news.example/a?x=1&amp;y=2</link>
                <guid isPermaLink="false">17</guid><pubDate>Sun, 01 Mar 2026 10:00:00 +0200</pubDate></item>
                <item><title>Two</title><link>../b</link><dc:date>2026-03-01T09:30:00Z</dc:date></item>
                <item><link>/c</link><pubDate>some day</pubDate></item>
                </channel></rss>
                """);
        assertThat(feed.kind()).isEqualTo(FeedKind.RSS);
        assertThat(feed.title()).isEqualTo("News & views");
        assertThat(feed.site()).isEqualTo("https://news.example/");
        assertThat(feed.timeToLive()).isEqualTo(Duration.ofMinutes(90));
        assertThat(feed.items().get(0))
                .isEqualTo(new FeedItem(
                        "https://news.example/a?x=1&y=2",
                        "17",
                        "Army takes town & bridge",
                        Instant.parse("2026-03-01T08:00:00Z"),
                        null));
        assertThat(feed.items().get(1).link()).isEqualTo("https://news.example/b");
        assertThat(feed.items().get(1).published()).isEqualTo("2026-03-01T09:30:00Z");
        assertThat(feed.items().get(2).link()).isEqualTo("https://news.example/c");
        assertThat(feed.items().get(2).title()).isNull();
        assertThat(feed.items().get(2).published()).isNull();
    }

    @Test
    void atomWithABaseOfItsOwn() {
        FeedDocument feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/dir/"><title type="html">A &lt;i&gt;b&lt;/i&gt;</title>
                <id>urn:x</id><link href="/"/><updated>2026-03-01T00:00:00Z</updated>
                <entry><title>One</title><id>urn:1</id><link rel="enclosure" href="sound.mp3"/><link href="one"/>
                <published>2026-03-01T10:00:00Z</published><updated>2026-03-01T11:00:00.500+00:00</updated></entry>
                <entry xml:base="deeper/"><title>Two</title><id>urn:2</id><link rel="alternate" href="two"/></entry></feed>
                """);
        assertThat(feed.kind()).isEqualTo(FeedKind.ATOM);
        assertThat(feed.title()).isEqualTo("A b");
        assertThat(feed.items().get(0))
                .isEqualTo(new FeedItem(
                        "https://other.example/dir/one",
                        "urn:1",
                        "One",
                        Instant.parse("2026-03-01T10:00:00Z"),
                        Instant.parse("2026-03-01T11:00:00.5Z")));
        assertThat(feed.items().get(1).link()).isEqualTo("https://other.example/dir/deeper/two");
    }

    @Test
    void jsonFeed() {
        FeedDocument feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "News", "home_page_url": "https://news.example/",
                 "items": [{"id": 7, "url": "/one", "title": "One", "date_published": "2026-03-01T10:00:00+02:00",
                 "date_modified": "then"}, {"id": "2", "external_url": "https://other.example/x"}, "odd", null]}
                """);
        assertThat(feed.kind()).isEqualTo(FeedKind.JSON_FEED);
        assertThat(feed.items())
                .containsExactly(
                        new FeedItem(
                                "https://news.example/one", "7", "One", Instant.parse("2026-03-01T08:00:00Z"), null),
                        new FeedItem("https://other.example/x", "2", null, null, null));
    }

    @Test
    void howOftenToComeIsAlsoSaidByARhythm() {
        FeedDocument feed = read("""
                <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>N</title><link>/</link>
                <description>d</description><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
                </channel></rss>
                """);
        assertThat(feed.timeToLive()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void nonsenseForTimeIsNone() {
        assertThat(read(rss("<ttl>soon</ttl>")).timeToLive()).isNull();
        assertThat(read(rss("<ttl>-5</ttl>")).timeToLive()).isNull();
        assertThat(read(rss("<ttl>999999999</ttl>")).timeToLive()).isEqualTo(Duration.ofDays(7));
        assertThat(read(rss("<item><link>/a</link><pubDate>Fri, 01 Jan 99999 00:00:00 GMT</pubDate></item>"))
                        .items()
                        .get(0)
                        .published())
                .isNull();
    }

    @Test
    void whatManyFeedsBreakIsMended() {
        FeedDocument feed = read(rss("<item><title>Bread & salt\u0003 &nbsp;&mdash; &#0;&#x1F;war</title>"
                + "<link>https://news.example/a?x=1&y=2</link><media:thumbnail url=\"x\"/></item>"
                + "<item><title>x</title><link>javascript:alert(1)</link></item><item/>"));
        assertThat(feed.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Bread & salt — war");
            assertThat(item.link()).isEqualTo("https://news.example/a?x=1&y=2");
        });
    }

    @Test
    void theEncodingIsWhatTheAnswerSaysThenWhatTheFeedSays() {
        String russian = rss("<item><title>Война</title><link>/a</link></item>");
        byte[] koi =
                ("<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + russian).getBytes(Charset.forName("KOI8-R"));
        assertThat(read(koi, "KOI8-R").items().get(0).title()).isEqualTo("Война");
        byte[] windows = ("<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + russian)
                .getBytes(Charset.forName("windows-1251"));
        assertThat(read(windows, null).items().get(0).title()).isEqualTo("Война");
        byte[] utf = russian.getBytes(StandardCharsets.UTF_8);
        assertThat(read(utf, "ISO-8859-1").items().get(0).title()).isEqualTo("Война");
        byte[] wide =
                ("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + russian).getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(wide, null).items().get(0).title()).isEqualTo("Война");
    }
}
