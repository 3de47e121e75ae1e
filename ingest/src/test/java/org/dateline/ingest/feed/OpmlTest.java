package org.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.ingest.fault.InputFault;
import org.junit.jupiter.api.Test;

/** Lists of feeds, as other programs write them and as this one does. */
class OpmlTest {

    private static List<ListedFeed> read(String list) {
        return new Opml().read("list.opml", list.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void outlinesWithinOutlinesAreGroups() {
        assertThat(read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="1.0"><head><title>Mine</title></head><body>
                <outline text="Top" xmlUrl="https://news.example/top"/>
                <outline text="Africa"><outline title="Sudan &amp; Chad">
                <outline type="rss" text="One" title="Title of one" xmlUrl=" https://news.example/one " htmlUrl="https://news.example/"/>
                <outline type="rss" text="One again" xmlUrl="https://news.example/one"/></outline>
                <outline xmlUrl="https://news.example/two"/></outline>
                <outline text="No feed" xmlUrl="file:///etc/passwd"/></body></opml>
                """))
                .containsExactly(
                        new ListedFeed("https://news.example/top", "Top", null),
                        new ListedFeed("https://news.example/one", "Title of one", "Africa / Sudan & Chad"),
                        new ListedFeed("https://news.example/two", null, "Africa"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<ListedFeed> feeds = List.of(
                new ListedFeed("https://news.example/one?a=b&c=d", "«Один» & \"two\"", "Africa / Sudan"),
                new ListedFeed("https://news.example/two", "Two", "Africa"),
                new ListedFeed("https://news.example/three", "Three", "Africa / Sudan"),
                new ListedFeed("https://news.example/four", "Four", null));
        byte[] written = new Opml().write("My feeds", feeds);
        assertThat(written).asString(StandardCharsets.UTF_8).contains("<title>My feeds</title>", "version=\"2.0\"");
        assertThat(new Opml().read("written", written)).containsExactlyInAnyOrderElementsOf(feeds);
    }

    @Test
    void nameOutletAndGradeStandInANamespaceOfOurOwn() {
        List<ListedFeed> feeds = List.of(
                new ListedFeed("https://news.example/one", "One", null, "One", "Herat & Kabul «Daily»", "B"),
                new ListedFeed("https://news.example/two", "Two", null, null, null, "F"),
                new ListedFeed("https://news.example/three", "Three", "Africa", "My three", "Three", null),
                new ListedFeed("https://news.example/four", "Four", "Africa"));
        byte[] written = new Opml().write("My feeds", feeds);
        assertThat(new Opml().read("written", written)).isEqualTo(feeds);
        List<ListedFeed> nameless =
                List.of(new ListedFeed("https://news.example/one", "Its own", null, null, null, null));
        assertThat(new Opml().read("written", new Opml().write("My feeds", nameless)))
                .as("its own title is no name that people gave")
                .isEqualTo(nameless);
        assertThat(read("""
                <opml version="2.0" xmlns:d="urn:dateline:feeds"><body>
                <outline text="One" xmlUrl="https://news.example/one" d:grade="A" d:outlet=" "/></body></opml>
                """)).containsExactly(new ListedFeed("https://news.example/one", "One", null, null, null, "A"));
    }

    @Test
    void whatOtherProgramsCallSoIsTheirs() {
        assertThat(read("""
                <opml version="1.1" xmlns:fz="urn:forumzilla:"><head/><body>
                <outline text="One" xmlUrl="https://news.example/one" grade="A" outlet="X" fz:grade="B"
                fz:options="{}" category="/News"/></body></opml>
                """)).containsExactly(new ListedFeed("https://news.example/one", "One", null));
    }

    @Test
    void controlsInNamesAreLeftOut() {
        byte[] written =
                new Opml().write("a\u0000b", List.of(new ListedFeed("https://news.example/", "x\u0001\u202ey", null)));
        assertThat(new Opml().read("written", written))
                .containsExactly(new ListedFeed("https://news.example/", "x y", null));
    }

    @Test
    void whatXmlHasNoRoomForIsLeftOutOfNamesAndEscapedInAddresses() {
        String odd = "x\uFFFE\uD800\u0085\uFFFFy\uDC00 \uD83D\uDE00";
        byte[] written =
                new Opml().write(odd, List.of(new ListedFeed("https://news.example/\uFFFE", odd, odd, odd, odd, null)));
        String plain = "x y \uD83D\uDE00";
        assertThat(new Opml().read("written", written))
                .containsExactly(new ListedFeed("https://news.example/%EF%BF%BE", plain, plain, plain, plain, null));
    }

    @Test
    void anEmptyListIsAList() {
        assertThat(new Opml().read("written", new Opml().write("none", List.of())))
                .isEmpty();
    }

    @Test
    void whatIsNoListIsTold() {
        assertThatThrownBy(
                        () -> read(
                                "<rss version=\"2.0\"><channel><title>N</title><link>x</link><description>d</description></channel></rss>"))
                .isInstanceOf(InputFault.class)
                .hasMessage("list.opml: no list of feeds (OPML)");
        assertThatThrownBy(() -> read("<opml version=\"2.0\"><body><outline"))
                .isInstanceOf(InputFault.class)
                .hasMessageStartingWith("list.opml: a broken list of feeds");
        assertThatThrownBy(() -> read("words")).isInstanceOf(InputFault.class);
    }
}
