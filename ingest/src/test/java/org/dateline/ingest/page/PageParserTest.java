package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.core.lexicon.Table;
import org.dateline.ingest.date.DateLines;
import org.dateline.ingest.date.FieldDates;
import org.dateline.ingest.date.WrittenDates;
import org.dateline.ingest.layout.TextLayout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageParserTest {

    private static final String STORY = "<p>The army said on Monday that it had retaken the town of Mirabad.</p>"
            + "<p>Residents reached by telephone said that the rebels still held the bazaar.</p>";

    private final WrittenDates dates = new WrittenDates();

    private final PageParser parser =
            new PageParser(new TextLayout(new DateLines(dates)).cues(), new FieldDates(dates));

    private Page parse(String html) {
        return parse(html.getBytes(StandardCharsets.UTF_8));
    }

    private Page parse(byte[] html) {
        return parse(html, null);
    }

    private Page parse(byte[] html, @Nullable String outlet) {
        try {
            return parser.parse(html, null, null, outlet);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String page(String head, String body) {
        return "<!doctype html><html><head>" + head + "</head><body><nav><a href=/>Home</a></nav><article>" + body
                + "</article><footer>Terms</footer></body></html>";
    }

    private static List<String> show(Page page) {
        return page.layout().pieces().stream()
                .map(piece -> piece.type().label() + ": " + page.text().substring(piece.start(), piece.end()))
                .toList();
    }

    @Test
    void everyKindOfBlockIsToldByItsMarkup() {
        Page page = parse(page(
                "<title>Army retakes Mirabad | Harbour Post</title>",
                "<p class=kicker>Asia</p><h1>Army retakes Mirabad</h1><p class=standfirst>The bazaar is still disputed</p>"
                        + "<p class=byline>By <a href=/mina>Mina Hart</a></p><time datetime=2021-08-13T10:15:00Z>3 hours ago</time>"
                        + "<p><b class=dateline>MIRABAD —</b> The army said on Monday that it had retaken the town of Mirabad.</p>"
                        + "<figure><img alt='A road' src=x><figcaption>The road to the town. <span class=credit>Omar Sad</span></figcaption></figure>"
                        + "<aside class='c-newsletter-signup'><h3>The Border Letter</h3><p>Every Friday. Free of charge.</p></aside>"
                        + "<h2>The bazaar</h2><script>var x = 'The rebels';</script><style>p{}</style>"
                        + "<blockquote>We never left, and we will not leave now.</blockquote>"
                        + "<div class=factbox><h3>What is the Mirabad pact?</h3><p>A truce of 2019 between two valleys.</p></div>"
                        + "<p>Residents reached by telephone said that the rebels still held the bazaar.</p>"
                        + "<p><a href=/2>How the valley fell in nine days</a></p>"
                        + "<p style='display:none'>Hidden words of the page.</p><form><p>Your name please</p></form>"
                        + "<p>Reporting by Mina Hart; editing by Tom Lee</p>"));

        assertThat(show(page))
                .containsExactly(
                        "headline: Army retakes Mirabad",
                        "standfirst: The bazaar is still disputed",
                        "byline: By Mina Hart",
                        "byline: 3 hours ago",
                        "dateline: MIRABAD —",
                        "paragraph: The army said on Monday that it had retaken the town of Mirabad.",
                        "caption: The road to the town.",
                        "credit: Omar Sad",
                        "promo: The Border Letter",
                        "promo: Every Friday. Free of charge.",
                        "subhead: The bazaar",
                        "quote: We never left, and we will not leave now.",
                        "explainer: What is the Mirabad pact?",
                        "explainer: A truce of 2019 between two valleys.",
                        "paragraph: Residents reached by telephone said that the rebels still held the bazaar.",
                        "promo: How the valley fell in nine days",
                        "byline: Reporting by Mina Hart; editing by Tom Lee");
        assertThat(page.publication().title()).isEqualTo("Army retakes Mirabad");
        assertThat(page.publication().byline()).containsExactly("Mina Hart");
        assertThat(page.publication().outlet()).isEqualTo("Harbour Post");
        assertThat(page.publication().publishedAt()).hasToString("2021-08-13T10:15:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-08-13T10:15:00Z\",\"headline\":\"Army retakes Mirabad\"}",
                "[{\"@type\":\"WebSite\"},{\"@type\":[\"Article\",\"Thing\"],\"datePublished\":\"2021-08-13T10:15:00Z\",\"headline\":\"Army retakes Mirabad\"}]",
                "{\"@graph\":[{\"@type\":\"Organization\"},{\"@type\":\"Report\",\"datePublished\":\"2021-08-13T10:15:00Z\",\"headline\":\"Army retakes Mirabad\"}]}",
                "<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2021-08-13T10:15:00Z\",\"headline\":\"Army retakes Mirabad\",} -->",
                "{\"@type\":\"NewsArticle\" \"datePublished\":\"2021-08-13T10:15:00Z\",\"headline\":\"Army retakes Mirabad\"",
            })
    void jsonLdTellsTheDateInAllItsShapes(String json) {
        Page page = parse(
                page("<script type='application/ld+json'>" + json + "</script>", "<h1>Army retakes town</h1>" + STORY));

        assertThat(page.publication().publishedAt()).hasToString("2021-08-13T10:15:00Z");
        assertThat(page.publication().title()).isEqualTo("Army retakes Mirabad");
    }

    @Test
    void jsonLdTellsNamesAndUpdates() {
        Page page = parse(page(
                "<link rel=canonical href='https://post.example/1'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-08-13\",\"dateModified\":\"2021-11-01\","
                        + "\"author\":[{\"name\":\"Mina Hart\"},\"Omar Sad\"],\"publisher\":{\"name\":\"Harbour Post\"}}</script>",
                STORY));

        assertThat(page.publication().byline()).containsExactly("Mina Hart", "Omar Sad");
        assertThat(page.publication().outlet()).isEqualTo("Harbour Post");
        assertThat(page.publication().updatedAt()).hasToString("2021-11-01");
        assertThat(page.publication().url()).isEqualTo("https://post.example/1");
    }

    @ParameterizedTest
    @CsvSource({
        "<meta property=og:site_name content='Own Name'>, Own Name",
        "<title>Army retakes town | Harbour Post</title>, Harbour Post",
        "<link rel=canonical href='https://post.example/1'>, Herat Daily",
        "<title>Army retakes town</title>, Herat Daily"
    })
    void aGivenOutletIsThatOfPagesThatNameNone(String head, String outlet) {
        byte[] page = page(head, "<h1>Army retakes town</h1>" + STORY).getBytes(StandardCharsets.UTF_8);
        assertThat(parse(page, "Herat Daily").publication().outlet()).isEqualTo(outlet);
        assertThat(parse(page, null).publication().outlet()).isNotEqualTo("Herat Daily");
    }

    @TestFactory
    List<DynamicTest> eachMetadataKeyOfADateIsRead() {
        return List.of(
                        "<meta property='article:published_time' content='2021-08-13T10:15:00Z'>",
                        "<meta name=pubdate content='Fri, 13 Aug 2021 10:15:00 GMT'>",
                        "<meta itemprop=datePublished content='2021-08-13'>",
                        "<meta name='DC.date.issued' content='2021-08-13'>",
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"soon\"}</script><meta name=date content='2021-08-13'>")
                .stream()
                .map(head -> DynamicTest.dynamicTest(
                        head,
                        () -> assertThat(parse(page(head, STORY))
                                        .publication()
                                        .publishedAt()
                                        .day())
                                .isEqualTo("2021-08-13")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Published 9 July 2021</p> | 2021-07-09",
                "<p class=meta>Staff · Published 9 July 2021 · Updated 11 July 2021</p> | 2021-07-09",
                "<p>Wednesday, June 23, 2021</p> | 2021-06-23",
                "<p>Updated <time datetime=2021-07-11>later</time></p><p>Posted <time datetime=2021-07-09>once</time></p> | 2021-07-09",
                "<aside><time datetime=2019-01-01>old</time></aside><p>Posted on July 9, 2021</p> | 2021-07-09",
            })
    void aPageWithoutMetadataTellsItsDateInView(String line, String day) {
        Page page = parse(page("", "<h1>Army retakes Mirabad</h1>" + line + STORY));

        assertThat(page.publication().publishedAt()).hasToString(day);
    }

    @Test
    void aPageOfTablesAndBreaksIsReadByReadability() {
        String words = "The army said on Monday that it had retaken the town of Mirabad, after nine days of fighting. ";
        Page page = parse(
                "<html><head><title>Army retakes Mirabad</title></head><body><table><tr><td><a href=/>Front</a><br><a href=/news>News</a></td>"
                        + "<td><h2>Army retakes Mirabad</h2><div>" + words.repeat(3) + "<br><br>" + words.repeat(4)
                        + "<br><br>" + words.repeat(3)
                        + "</div></td></tr></table></body></html>");

        assertThat(show(page))
                .hasSize(4)
                .startsWith(
                        "headline: Army retakes Mirabad",
                        "paragraph: " + words.repeat(3).strip());
        assertThat(page.text()).doesNotContain("Front");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><h1>404</h1><p>Page not found.</p></body></html>",
                "<html><body><ul><li><a href=/1>Army retakes the town of Mirabad after nine days</a></li><li><a href=/2>Talks stall in Doha for the third time this year</a></li></ul></body></html>",
                "<html><body></body></html>",
                "<html><body><form><p>Please sign in to your account to read on, dear reader of ours.</p></form></body></html>",
                "<!doctype html>",
            })
    void aPageWithoutAStoryHoldsNoArticle(String html) {
        assertThatThrownBy(() -> parser.parse(html.getBytes(StandardCharsets.UTF_8), null, null, null))
                .isInstanceOf(NoArticle.class)
                .hasMessage("no article in this page");
    }

    @Test
    void aLateMetaTellsTheEncoding() {
        String html = page("<title>x</title>" + " ".repeat(3000) + "<meta charset=windows-1251>", "<p>Café</p>" + STORY)
                .replace("Café", "The town of Мирабад was quiet on Monday, residents said.");

        assertThat(parse(html.getBytes(Charset.forName("windows-1251"))).text()).contains("Мирабад");
    }

    @Test
    void aWrongMetaDoesNotSpoilTheWords() {
        String html =
                page("<meta charset=iso-8859-1>", "<p>“We left,” a café owner said — and nobody came.</p>" + STORY);
        String other = html.replace("iso-8859-1", "utf-8");

        assertThat(parse(html).text()).contains("“We left,” a café owner said —");
        assertThat(parse(other.getBytes(Charset.forName("windows-1252"))).text())
                .contains("“We left,” a café owner said —");
    }

    @Test
    void deepNestingDoesNotOverflowTheStack() {
        String html = page("", "<div>".repeat(100_000) + STORY + "</div>".repeat(100_000));

        assertThat(parse(html).text()).contains("retaken the town of Mirabad");
    }

    @Test
    void deepNestingOutsideAnArticleDoesNotOverflowTheStack() {
        String html =
                "<html><body>" + "<span>".repeat(20_000) + "<div>".repeat(100_000) + STORY.repeat(5) + "</body></html>";

        assertThat(parse(html).text()).contains("retaken the town of Mirabad");
    }

    @TestFactory
    List<DynamicTest> namesInMarkupMeanWhatTheirRowSays() {
        Markup markup = new Markup();
        return Table.ofResource(Markup.class, "markup.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("example"), () -> {
                    var element = new org.jsoup.nodes.Element("div").addClass(row.get("example"));
                    String found = markup.isSilent(element)
                            ? "silent"
                            : markup.findBlockType(element).orElseThrow().label();
                    assertThat(found).isEqualTo(row.get("type"));
                    row.find("unlike").ifPresent(unlike -> {
                        var other = new org.jsoup.nodes.Element("div").addClass(unlike);
                        assertThat(markup.isSilent(other)).isFalse();
                        assertThat(markup.findBlockType(other)).isEmpty();
                    });
                }))
                .toList();
    }
}
