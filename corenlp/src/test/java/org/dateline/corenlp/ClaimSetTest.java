package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.text.Text;
import org.dateline.corenlp.ClaimSet.Example;
import org.dateline.corenlp.ClaimSet.Line;
import org.dateline.corenlp.ClaimSet.Outcome;
import org.dateline.corenlp.ClaimSet.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every answer of our claim set is tied to what it answers or listed as open; and so is every silence. */
class ClaimSetTest {

    private static final ArticleCoder CODER = ArticleCoder.load();

    @TestFactory
    Stream<DynamicTest> everyAnswerIsRightOrListedAsOpen() {
        return tests("denials.txt", AnswerCheck::outcomes);
    }

    @TestFactory
    Stream<DynamicTest> everySilenceIsRightOrListedAsOpen() {
        return tests("silences.txt", SilenceCheck::outcomes);
    }

    private static Stream<DynamicTest> tests(
            String resource, BiFunction<List<Line>, CodedArticle, List<Outcome>> check) {
        return ClaimSet.read(resource).examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.text(), () -> {
                    assertThat(example.lines()).isNotEmpty();
                    for (Outcome outcome : check.apply(example.lines(), code(example))) {
                        assertThat(outcome.verdict())
                                .as("%s, coded: %s", outcome.line(), outcome.coded())
                                .isEqualTo(expected(outcome));
                    }
                }));
    }

    private static Verdict expected(Outcome outcome) {
        return outcome.line() == null ? Verdict.RIGHT : outcome.line().expected();
    }

    @Test
    void noAnswerIsKnownToBeWrong() {
        assertThat(ClaimSet.read("denials.txt").examples())
                .allSatisfy(example -> assertThat(example.lines()).noneMatch(line -> line.expected() == Verdict.WRONG));
    }

    static CodedArticle code(Example example) {
        Text text = Text.of(example.text());
        Publication publication = Publication.UNKNOWN.publishedAt(PublicationTime.parse("2021-08-13"));
        return CODER.code(CoreNlpParserTest.PARSER.parse(new Article(
                "claim", "sha256:0", "en", publication, text, List.of(new Block(BlockType.PARAGRAPH, text.span())))));
    }
}
