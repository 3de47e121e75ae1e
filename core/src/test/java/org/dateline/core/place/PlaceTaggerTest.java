package org.dateline.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaceTaggerTest {

    static final PlaceTagger TAGGER = PlaceTagger.load();

    @TestFactory
    Stream<DynamicTest> groundsTheExamples() {
        return PlaceSpec.all().stream()
                .map(example -> DynamicTest.dynamicTest(String.join(" ", example.sentences()), () -> check(example)));
    }

    private static void check(PlaceSpec example) {
        ParsedArticle article = PlaceSpec.parse(example.sentences());
        List<PlaceMention> mentions = TAGGER.ground(article);

        assertThat(mentions.stream().map(mention -> exact(article, mention)).toList())
                .isEqualTo(example.expected().stream()
                        .map(line -> line.substring(0, line.indexOf(" = ")))
                        .toList());
        for (int i = 0; i < mentions.size(); i++) {
            String expected = example.expected().get(i);
            check(mentions.get(i), expected.substring(expected.indexOf(" = ") + 3));
        }
    }

    private static void check(PlaceMention mention, String expected) {
        if (expected.equals("?")) {
            assertThat(mention.findPlace()).isEmpty();
            return;
        }
        String[] parts = expected.split(" ", 3);
        Place place = mention.findPlace().orElseThrow();
        assertThat(place.country() == null ? "-" : place.country())
                .as("%s", place)
                .isEqualTo(parts[0]);
        assertThat(place.precision().label()).as("%s", place).isEqualTo(parts[1]);
        assertThat(Stream.of(place.name(), String.valueOf(place.admin1())))
                .anySatisfy(name -> assertThat(NameKey.of(name)).contains(NameKey.of(parts[2])));
        assertThat(mention.score()).isGreaterThan(0);
    }

    private static String exact(ParsedArticle article, PlaceMention mention) {
        return article.article().text().exact(mention.span());
    }

    @Test
    void mentionsStandInReadingOrderInsideTheirSentences() {
        for (PlaceSpec example : PlaceSpec.all()) {
            ParsedArticle article = PlaceSpec.parse(example.sentences());
            Span last = new Span(0, 0);
            for (PlaceMention mention : TAGGER.ground(article)) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(last.end());
                assertThat(article.sentences().get(mention.sentence()).span().contains(mention.span()))
                        .isTrue();
                Span head = article.sentences()
                        .get(mention.sentence())
                        .token(mention.headToken())
                        .span();
                assertThat(mention.span().contains(head)).isTrue();
                last = mention.span();
            }
        }
    }

    @Test
    void groundingIsDeterministic() {
        PlaceTagger other = PlaceTagger.load();
        for (PlaceSpec example : PlaceSpec.all()) {
            ParsedArticle article = PlaceSpec.parse(example.sentences());
            assertThat(other.ground(article)).isEqualTo(TAGGER.ground(article));
        }
    }

    @Test
    void aDatelineAndAnOutletSpeakForTheirCountry() {
        assertThat(countryOfGaya("", null)).isEqualTo("IN");
        assertThat(countryOfGaya("ZINDER", null)).isEqualTo("NE");
        assertThat(countryOfGaya("NIAMEY, Niger", null)).isEqualTo("NE");
        assertThat(countryOfGaya("DELHI, India", null)).isEqualTo("IN");
        assertThat(countryOfGaya("", "Niger Times")).isEqualTo("NE");
        assertThat(countryOfGaya("", "Morning Post")).isEqualTo("IN");
    }

    private static @Nullable String countryOfGaya(String dateline, @Nullable String outlet) {
        Sentence words = PlaceSpec.parse(List.of("Shells/NNS hit/VBD Gaya/NNP/L ./."))
                .sentences()
                .get(0);
        Text text = Text.of("Shells hit Gaya . " + dateline);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(BlockType.PARAGRAPH, new Span(0, 18)));
        if (!dateline.isEmpty()) {
            blocks.add(new Block(BlockType.DATELINE, new Span(18, 18 + dateline.length())));
        }
        Publication publication = new Publication(null, outlet, null, List.of(), null, null);
        Article article = new Article("a", "sha256:0", "en", publication, text, blocks);

        List<PlaceMention> mentions = TAGGER.ground(new ParsedArticle(article, List.of(words)));

        return mentions.get(0).findPlace().orElseThrow().country();
    }

    @Test
    void anArticleWithoutNamesHasNoPlaces() {
        assertThat(TAGGER.ground(PlaceSpec.parse(List.of("It/PRP rained/VBD ./."))))
                .isEmpty();
    }
}
