package org.dateline.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.dateline.core.article.BlockType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;

/** What holds for whatever text the tagger is given. */
class TimeTaggerPropertiesTest {

    private static final String[] WORDS =
            ("the a last next this past two 3 10 31 2021 1996 0735 9/11 2021-02-31 13/13/2021"
                            + " 99:99 1990s May March/NNP June/NNP Feb./NNP 30 Monday morning night weeks days year years ago earlier"
                            + " before after of - , and at 3:30 p.m. GMT every second quarter half first 5th 11th 22nd 31 13th fall early mid-June late"
                            + " end now million 20000000 several few decade decades century Easter Ramadan seized/VBD will/MD town")
                    .split(" ");

    private final TimeTagger tagger = TimeTagger.load();

    private static ParsedArticle randomArticle(Random random, String published) {
        Parsed parsed = published == null ? Parsed.unpublished() : Parsed.published(published);
        for (int block = 0; block < 3; block++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < 25; i++) {
                line.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            parsed.block(BlockType.values()[random.nextInt(6)], line.toString());
        }
        return parsed.article();
    }

    @Test
    void mentionsAreOrderedApartInsideTheirSentenceAndTheSameEachTime() {
        Random random = new Random(11);
        List<String> days = List.of("2021-08-13", "2024-02-29", "1999-12-31", "0001-01-01", "2170-01-01");
        int found = 0;
        for (int round = 0; round < 400; round++) {
            ParsedArticle article = randomArticle(random, round % 6 == 5 ? null : days.get(round % 6));
            List<TimeMention> mentions = tagger.tag(article);
            Span previous = new Span(0, 0);
            for (TimeMention mention : mentions) {
                Span sentence = article.sentences().get(mention.sentence()).span();
                assertThat(sentence.contains(mention.span())).isTrue();
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(previous.end());
                assertThat(mention.span().isEmpty()).isFalse();
                previous = mention.span();
            }
            found += mentions.size();
            assertThat(tagger.tag(article)).isEqualTo(mentions);
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void everyEventHasATimeWhateverTheWords() {
        Random random = new Random(12);
        for (int round = 0; round < 200; round++) {
            ParsedArticle article = randomArticle(random, "2021-08-13");
            EventTimes times = tagger.eventTimes(article);
            article.sentences()
                    .forEach(sentence -> sentence.tokens()
                            .forEach(token -> assertThat(
                                            times.timeOf(sentence, token).value())
                                    .isNotEmpty()));
        }
    }

    @Test
    void aSentenceOfAnotherArticleIsRefused() {
        ParsedArticle one = Parsed.published("2021-08-13")
                .block(BlockType.PARAGRAPH, "It fell/VBD")
                .article();
        ParsedArticle two = Parsed.published("2021-08-13")
                .block(BlockType.PARAGRAPH, "It fell/VBD", "It rose/VBD")
                .article();
        EventTimes times = tagger.eventTimes(one);

        assertThatThrownBy(() -> times.timeOf(
                        two.sentences().get(1), two.sentences().get(1).token(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyGroupThatAPatternNamesHasARule() {
        assertThat(tagger.emptyGroups()).isEmpty();
    }
}
