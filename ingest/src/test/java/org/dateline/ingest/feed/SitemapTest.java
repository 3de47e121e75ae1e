package org.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.dateline.ingest.fault.InputFault;
import org.junit.jupiter.api.Test;

/** Sitemaps, plain, of news and packed, and their indices. */
class SitemapTest {

    private static final String START =
            "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                    + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\""
                    + " xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">";

    private static FeedDocument read(byte[] bytes) {
        assertThat(FeedReader.isFeed(bytes)).as("is a feed").isTrue();
        return new FeedReader().read("https://news.example/sitemap.xml", bytes, null);
    }

    private static FeedDocument read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void aPlainOneGivesAddressesAndChanges() {
        FeedDocument map = read(START + """
                <url><loc> https://news.example/a?x=1&amp;y=2 </loc><lastmod>2026-03-01</lastmod></url>
                <url><lastmod>2026-03-01T10:00:00+02:00</lastmod><loc><![CDATA[https://news.example/b]]></loc></url>
                <url><loc>https://news.example/a?x=1&y=2</loc></url>
                <url><loc>/c</loc><lastmod>yesterday</lastmod></url><url/></urlset>
                """);
        assertThat(map.kind()).isEqualTo(FeedKind.SITEMAP);
        assertThat(map.items())
                .containsExactly(
                        new FeedItem(
                                "https://news.example/a?x=1&y=2",
                                null,
                                null,
                                null,
                                Instant.parse("2026-03-01T00:00:00Z")),
                        new FeedItem("https://news.example/b", null, null, null, Instant.parse("2026-03-01T08:00:00Z")),
                        new FeedItem("https://news.example/c", null, null, null, null));
    }

    @Test
    void oneOfNewsGivesTitlesAndTimes() {
        FeedDocument map = read(START + """
                <url><loc>https://news.example/a</loc><news:news><news:publication><news:name>Example News</news:name>
                <news:language>en</news:language></news:publication><news:publication_date>2026-03-01T10:00:00Z</news:publication_date>
                <news:title>Talks &amp;amp; shells</news:title></news:news>
                <image:image><image:loc>https://news.example/a.jpg</image:loc><image:title>A picture</image:title></image:image></url></urlset>
                """);
        assertThat(map.items())
                .containsExactly(new FeedItem(
                        "https://news.example/a", null, "Talks & shells", Instant.parse("2026-03-01T10:00:00Z"), null));
    }

    @Test
    void anIndexGivesSitemaps() {
        FeedDocument index = read("""
                <!DOCTYPE sitemapindex>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.84">
                <sitemap><loc>https://news.example/1.xml.gz</loc><lastmod>2026-03-01</lastmod></sitemap>
                <sitemap><loc>https://news.example/1.xml.gz</loc></sitemap><sitemap><loc>file:///etc/passwd</loc></sitemap>
                </sitemapindex>
                """);
        assertThat(index.kind()).isEqualTo(FeedKind.SITEMAP_INDEX);
        assertThat(index.items()).isEmpty();
        assertThat(index.sitemaps()).containsExactly("https://news.example/1.xml.gz");
    }

    @Test
    void aPackedOneIsUnpacked() throws IOException {
        byte[] packed = packed(
                (START + "<url><loc>https://news.example/a</loc></url></urlset>").getBytes(StandardCharsets.UTF_8));
        assertThat(read(packed).items()).extracting(FeedItem::link).containsExactly("https://news.example/a");
        assertThat(FeedReader.isFeed(packed("plain words".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = packed((START + " ".repeat(60_000_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(InputFault.class).hasMessageContaining("more than 50 MB");
    }

    @Test
    void whatIsCutOffOrMadeToHarmIsTold() {
        assertThatThrownBy(() -> read(START + "<url><loc>https://news.example/a</loc></url><url><lo"))
                .isInstanceOf(InputFault.class)
                .hasMessageContaining("a broken sitemap");
        assertThatThrownBy(() -> read("<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + START
                        + "<url><loc>https://news.example/&x;</loc></url></urlset>"))
                .isInstanceOf(InputFault.class)
                .hasMessageContaining("entities");
        assertThatThrownBy(() -> read(START + "<url>".repeat(200_000)))
                .isInstanceOf(InputFault.class)
                .hasMessageContaining("nested too deep");
    }
}
