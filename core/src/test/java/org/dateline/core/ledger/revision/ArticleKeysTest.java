package org.dateline.core.ledger.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.record.ArticleLine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** By what keys captures are one article. */
class ArticleKeysTest {

    private static final String BULLETIN =
            "Officials counted 12 new cases in the valley on Monday and said that the wells of the town were clean again.";

    private static boolean share(ArticleLine one, ArticleLine other) {
        return ArticleKeys.of(one).stream().anyMatch(ArticleKeys.of(other)::contains);
    }

    private static String address(String url) {
        return AddressKey.of(url).orElse("none");
    }

    @TestFactory
    List<DynamicTest> eachPartOfAnAddressThatTellsNothingIsDropped() {
        return Table.ofResource(AddressParts.class, "address-parts.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("part") + " " + row.get("value"),
                        () -> assertThat(address(row.get("example"))).isEqualTo("gazette.example/a?id=7")))
                .toList();
    }

    @Test
    void oneAddressWrittenInManyWaysIsOne() {
        assertThat(List.of(
                        "http://gazette.example/News/a?x=1&y=2",
                        "HTTPS://www.Gazette.Example:443/News/a/?y=2&x=1#comments",
                        "//m.gazette.example./News/a/amp/?utm_source=mail&x=1&y=2",
                        "https://reader@gazette.example:80/%4eews/a?x=1&&y=2"))
                .allSatisfy(url -> assertThat(address(url)).isEqualTo("gazette.example/News/a?x=1&y=2"));
        assertThat(address("https://zürich.example/ä b")).isEqualTo("xn--zrich-kva.example/%C3%A4%20b");
        assertThat(address("https://gazette.example/%c3%a4%20b")).isEqualTo("gazette.example/%C3%A4%20b");
    }

    @Test
    void whatTellsArticlesApartStays() {
        assertThat(List.of(
                        address("https://gazette.example/a?id=7"),
                        address("https://gazette.example/a?id=8"),
                        address("https://gazette.example/A?id=7"),
                        address("https://gazette.example:8080/a?id=7"),
                        address("https://news.gazette.example/a?id=7"),
                        address("https://gazette.example/#!/a"),
                        address("https://gazette.example/lamp"),
                        address("https://m.example/a")))
                .doesNotHaveDuplicates()
                .doesNotContain("none");
        assertThat(address("https://m.example/a")).startsWith("m.example");
    }

    @Test
    void aFrontPageAndWhatIsNotOnTheWebAreNoAddressOfAnArticle() {
        assertThat(List.of(
                        "https://gazette.example/", "https://gazette.example?utm_source=x", "urn:a:b", "", "/a", "a b"))
                .allSatisfy(url -> assertThat(AddressKey.of(url)).isEmpty());
    }

    @Test
    void aRevisionSharesItsAddress() {
        ArticleLine first =
                Draft.of("Two died.").at("https://gazette.example/a").line();
        ArticleLine second =
                Draft.of("Three died.").at("http://www.gazette.example/a/").line();

        assertThat(share(first, second)).isTrue();
    }

    @Test
    void anIdCountsForItsOutletAndOnlyIfSomebodyGaveIt() {
        ArticleLine one =
                Draft.of("Two died.").given("17").by("The Orla Gazette").line();
        ArticleLine later =
                Draft.of("Three died.").given("17").by("Orla Gazette, The").line();
        ArticleLine same =
                Draft.of("Three died.").given("17").by("the orla gazette").line();
        ArticleLine other = Draft.of("Three died.").given("17").by("Brena Post").line();
        ArticleLine derived = Draft.of("Two died.").by("The Orla Gazette").line();

        assertThat(share(one, same)).isTrue();
        assertThat(share(one, other)).isFalse();
        assertThat(share(one, later)).isFalse();
        assertThat(ArticleKeys.of(derived)).allMatch(key -> key.startsWith("revision:"));
    }

    @Test
    void anIdThatIsAnAddressIsOne() {
        ArticleLine guid =
                Draft.of("Two died.").given("https://gazette.example/a").line();
        ArticleLine page = Draft.of("Three died.")
                .at("https://gazette.example/a?utm_source=feed")
                .line();

        assertThat(share(guid, page)).isTrue();
    }

    @Test
    void theSameWordsOnTheSameDayAreOneArticleWhateverTheirAddress() {
        Draft moved = Draft.of("navigation: Home", BULLETIN.replace("Monday", "\u201CMonday\u201D"))
                .at("https://gazette.example/b")
                .by("The Orla Gazette")
                .published("2021-08-02T09:00:00Z");
        ArticleLine original = Draft.of(BULLETIN)
                .at("https://gazette.example/a")
                .by("The Orla Gazette")
                .published("2021-08-02")
                .line();

        assertThat(share(original, moved.line())).isTrue();
        assertThat(share(original, moved.by("Brena Post").line())).isFalse();
    }

    @Test
    void aBulletinWithOtherFiguresOrOfAnotherDayIsAnotherArticle() {
        ArticleLine monday = Draft.of(BULLETIN)
                .by("The Orla Gazette")
                .published("2021-08-02")
                .line();
        ArticleLine figures = Draft.of(BULLETIN.replace("12", "13"))
                .by("The Orla Gazette")
                .published("2021-08-02")
                .line();
        ArticleLine decimals = Draft.of(BULLETIN.replace("12", "1.2"))
                .by("The Orla Gazette")
                .published("2021-08-02")
                .line();
        ArticleLine nextWeek = Draft.of(BULLETIN)
                .by("The Orla Gazette")
                .published("2021-08-09")
                .line();

        assertThat(List.of(figures, decimals, nextWeek))
                .allSatisfy(other -> assertThat(share(monday, other)).isFalse());
    }

    @Test
    void anIdIsTheSmallestHashOfTheKeys() {
        assertThat(ArticleKeys.id(Set.of("a"))).isEqualTo("ca978112ca1bbdca");
        assertThat(ArticleKeys.id(Set.of("a", "b"))).isEqualTo("3e23e8160039594a");
    }
}
