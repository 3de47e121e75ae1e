package org.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.ingest.fault.InputFault;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and lists of feeds that are made to do harm. */
class HostileFeedTest {

    private static final String ITEMS = "<channel><title>&x;</title><link>https://news.example/</link>"
            + "<description>d</description><item><title>&x;</title><link>https://news.example/a</link></item></channel>";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]>",
                "<!DOCTYPE rss SYSTEM \"file:///etc/hostname\" [<!ENTITY x \"y\">]>",
                "<!doctype rss><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            })
    void entitiesAreRefused(String doctype) {
        byte[] feed = bytes("<?xml version=\"1.0\"?>" + doctype + "<rss version=\"2.0\">" + ITEMS + "</rss>");
        assertThatThrownBy(() -> new FeedReader().read("feed", feed, null))
                .isInstanceOf(InputFault.class)
                .hasMessageStartingWith("feed: a broken feed");
        byte[] list = bytes(doctype + "<opml version=\"2.0\"><head/><body><outline text=\"&x;\"/></body></opml>");
        assertThatThrownBy(() -> new Opml().read("list", list)).isInstanceOf(InputFault.class);
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        StringBuilder laughs = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        byte[] feed =
                bytes("<!DOCTYPE rss [" + laughs + "]><rss version=\"2.0\">" + ITEMS.replace("&x;", "&a9;") + "</rss>");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> new FeedReader().read("feed", feed, null))
                        .isInstanceOf(InputFault.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<rss version=\"2.0\"><channel><item>", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>"})
    void whatIsNestedWithoutEndIsRefused(String start) {
        String closed = "<x>".repeat(200_000) + "</x>".repeat(200_000);
        byte[] open = bytes(start + "<x>".repeat(200_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> new FeedReader().read("feed", open, null))
                        .isInstanceOf(InputFault.class));
        byte[] whole = bytes(start + "<title>t</title>" + closed
                + (start.startsWith("<rss") ? "</item></channel></rss>" : "</entry></feed>"));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> new FeedReader().read("feed", whole, null))
                        .isInstanceOf(InputFault.class)
                        .hasMessageContaining("nested too deep"));
    }

    @Test
    void listsNestedWithoutEndAreRefused() {
        byte[] list = bytes("<opml version=\"2.0\"><head/><body>" + "<outline text=\"x\">".repeat(100_000)
                + "</outline>".repeat(100_000) + "</body></opml>");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> new Opml().read("list", list))
                        .isInstanceOf(InputFault.class)
                        .hasMessageContaining("nested too deep"));
    }

    @Test
    void beginningsWithoutEndAreNoFeedsAndTakeNoTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String part :
                    new String[] {"<!--", "<?x ", "<!DOCTYPE ", "<!DOCTYPE x [", "<!-- -->", "{ \"version\": "}) {
                assertThat(FeedReader.isFeed(bytes(part.repeat(4096 / part.length()))))
                        .isFalse();
            }
        });
    }

    @Test
    void whatRepeatsWithoutEndTakesNoTime() {
        String prefixes = IntStream.range(0, 100_000)
                .mapToObj(i -> "<p" + i + ":x/>")
                .collect(Collectors.joining("", "<rss version=\"2.0\"><channel>", "</channel></rss>"));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String feed : List.of(
                    "<rss>" + "<!DOCTYPE".repeat(100_000),
                    "<!-- " + "<!DOCTYPE ".repeat(100_000),
                    "<rss>&#" + "0".repeat(1_000_000),
                    "<rss a='" + " xml:base=".repeat(100_000),
                    prefixes)) {
                assertThatThrownBy(() -> new FeedReader().read("feed", bytes(feed), null))
                        .isInstanceOf(InputFault.class);
            }
        });
    }

    /** A version that is no number is one that the reader of feeds does not expect. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version=\"2.0\"><channel><item><enclosure length=\"x\"/></item><x:y/></channel></rss>",
                "<rss version=\"2.0\"><channel><image><width>x</width></image><x:y/></channel></rss>",
                "<rss version=\"x\"><channel><x:y/></channel></rss>",
            })
    void whateverGoesWrongIsAFaultOfTheFeed(String feed) {
        Throwable thrown = Assertions.assertDoesNotThrow(() -> {
            try {
                new FeedReader().read("feed", bytes(feed), null);
                return null;
            } catch (InputFault fault) {
                return fault;
            }
        });
        assertThat(thrown == null || String.valueOf(thrown.getMessage()).startsWith("feed: "))
                .isTrue();
    }
}
