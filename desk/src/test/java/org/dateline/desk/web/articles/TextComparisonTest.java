package org.dateline.desk.web.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.text.Span;
import org.dateline.desk.web.articles.TextComparison.Kind;
import org.dateline.desk.web.articles.TextComparison.Run;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    private static ArticleLine article(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int start = text.codePointCount(0, text.length());
            text.append(paragraph);
            blocks.add(new Block(
                    BlockType.PARAGRAPH, new Span(start, start + paragraph.codePointCount(0, paragraph.length()))));
        }
        return new ArticleLine("a", "sha256:a", Publication.UNKNOWN, "en", blocks, "test", text.toString());
    }

    private static String of(TextComparison comparison, Kind left) {
        return comparison.paragraphs().stream()
                .map(paragraph -> paragraph.runs().stream()
                        .filter(run -> run.kind() != left)
                        .map(Run::words)
                        .collect(Collectors.joining()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("|"));
    }

    @Test
    void changedWordsStandTogetherWithTheSpacesBetweenThem() {
        TextComparison comparison = TextComparison.of(
                article("The mill burnt.", "It killed nine men."),
                article("The mill burnt.", "It killed twelve people."));

        assertThat(comparison.paragraphs().get(0).isSame()).isTrue();
        assertThat(comparison.paragraphs().get(1).runs())
                .containsExactly(
                        new Run(Kind.SAME, "It killed "),
                        new Run(Kind.REMOVED, "nine men"),
                        new Run(Kind.ADDED, "twelve people"),
                        new Run(Kind.SAME, "."));
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        String[] older = {"\ud83c\udf09 One.", "Two and more.", "Three.", "Five."};
        String[] newer = {"\ud83c\udf09\ud83c\udf09 One.", "Two.", "Four, which is new.", "Five."};
        TextComparison comparison = TextComparison.of(article(older), article(newer));

        assertThat(of(comparison, Kind.ADDED).replace("|", "")).isEqualTo(String.join("", older));
        assertThat(of(comparison, Kind.REMOVED).replace("|", "")).isEqualTo(String.join("", newer));
    }

    @Test
    void textsThatHaveNothingInCommonAreShownWhole() {
        String older = IntStream.range(0, 9000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String newer = IntStream.range(0, 9000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        assertThat(TextComparison.of(article(older), article(newer)).paragraphs())
                .extracting(paragraph -> paragraph.runs().get(0))
                .containsExactly(new Run(Kind.REMOVED, older), new Run(Kind.ADDED, newer));
    }
}
