package org.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.ingest.fault.InputFault;
import org.junit.jupiter.api.Test;

/** Feeds of every sort, broken ones and hostile ones. */
class FeedReaderTest {

    private static final String RSS = """
            <rss version="2.0"><channel><title>News</title><link>https://news.example/</link><description>x</description>
            <item><title>One</title><link> https://news.example/one </link></item>
            <item><title>Two</title><guid>https://news.example/two</guid></item>
            <item><title>One again</title><link>https://news.example/one</link></item>
            <item><title>None</title><guid isPermaLink="false">17</guid></item>
            </channel></rss>
            """;

    private static List<String> links(String feed) {
        byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
        assertThat(FeedReader.isFeed(bytes)).as("is a feed").isTrue();
        return new FeedReader()
                .read("feed.xml", bytes, null).items().stream()
                        .map(FeedItem::link)
                        .toList();
    }

    @Test
    void rssGivesEachArticleOnce() {
        assertThat(links(RSS)).containsExactly("https://news.example/one", "https://news.example/two");
    }

    @Test
    void atomAndRdfAndJson() {
        assertThat(links("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:x</id>
                <entry><title>One</title><id>urn:1</id><link href="https://news.example/one"/></entry></feed>
                """)).containsExactly("https://news.example/one");
        assertThat(links("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://news.example/"><title>N</title><link>https://news.example/</link><description>d</description></channel>
                <item rdf:about="https://news.example/one"><title>One</title><link>https://news.example/one</link></item></rdf:RDF>
                """)).containsExactly("https://news.example/one");
        assertThat(links("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "News",
                 "items": [{"id": "1", "url": "https://news.example/one"}, {"id": "2"}]}
                """)).containsExactly("https://news.example/one");
    }

    @Test
    void aPlainDoctypeIsRead() {
        assertThat(links("<?xml version=\"1.0\"?>\n<!DOCTYPE rss PUBLIC \"-//x//y\" \"https://dtd.example/rss.dtd\">\n"
                        + RSS))
                .hasSize(2);
    }

    @Test
    void entitiesOfItsOwnAreRefused() {
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + RSS.replace("One", "&x;");
        assertThatThrownBy(() -> new FeedReader().read("feed.xml", hostile.getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOf(InputFault.class)
                .hasMessageContaining("feed.xml: a broken feed");
    }

    @Test
    void whatIsCutOffIsTold() {
        assertThatThrownBy(() ->
                        new FeedReader().read("feed.xml", RSS.substring(0, 200).getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOf(InputFault.class)
                .hasMessageContaining("feed.xml: a broken feed");
    }

    @Test
    void pagesAndTextsAreNoFeeds() {
        assertThat(FeedReader.isFeed("<!DOCTYPE html><html><body>".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(FeedReader.isFeed("{\"id\": \"1\", \"text\": \"words\"}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
