package org.dateline.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.BlockType;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.ParsedArticle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples that stand beside the rules hold. */
class TimeExamplesTest {

    private final TimeTagger tagger = TimeTagger.load();

    @TestFactory
    List<DynamicTest> examples() {
        return Table.ofResource(TimeTagger.class, "examples.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.line() + ": " + row.get("text"), () -> holds(row)))
                .toList();
    }

    private void holds(Table.Row row) {
        List<String> words = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        StringBuilder open = null;
        List<String> gives = row.list("gives");
        for (String word : row.get("text").split(" ")) {
            if (word.equals("[")) {
                open = new StringBuilder();
            } else if (word.equals("]")) {
                String value = expected.size() < gives.size() ? gives.get(expected.size()) : "nothing";
                expected.add(open.toString().strip() + " = " + value);
                open = null;
            } else {
                words.add(word);
                if (open != null) {
                    open.append(word).append(' ');
                }
            }
        }
        ParsedArticle article = Parsed.published("2021-08-13")
                .block(BlockType.PARAGRAPH, String.join(" ", words))
                .article();
        List<String> found = tagger.tag(article).stream()
                .map(mention ->
                        article.article().text().exact(mention.span()) + " = " + mention.type() + " " + mention.value())
                .toList();

        assertThat(found).isEqualTo(expected);
        assertThat(expected).hasSize(gives.size());
    }
}
