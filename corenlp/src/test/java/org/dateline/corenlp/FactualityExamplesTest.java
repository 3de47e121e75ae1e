package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.event.Factuality;
import org.dateline.core.event.Standing;
import org.dateline.core.lexicon.Table;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;

/** Every example in the lexicons of factuality stands as its row says, through the real parser. */
class FactualityExamplesTest {

    private static final Factuality FACTUALITY = Factuality.load();
    private static final Statements NO_STATEMENTS = new Statements(List.of());

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyClassOfPredicates() {
        for (Table.Row row : rows("selecting-classes.tsv")) {
            check(row, "example", "positive");
            check(row, "negated", "negative");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyModalWord() {
        rows("modality.tsv").forEach(row -> check(row, "example", "value"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyDeterminer() {
        for (Table.Row row : rows("determiners.tsv")) {
            String start = row.get("kind").equals("nobody") ? "CT-" : "PS";
            row.find("example")
                    .filter(marked -> !standing(marked).certainty().label().startsWith(start))
                    .ifPresent(marked -> wrong.add(marked + " is " + standing(marked)));
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Table.Row> rows(String file) {
        return Table.ofResource(Factuality.class, file).rows();
    }

    private void check(Table.Row row, String example, String value) {
        row.find(example).ifPresent(marked -> {
            Standing standing = standing(marked);
            String found = standing.certainty().label() + " " + standing.mood();
            String wanted = row.get(value) + " " + row.find("mood").orElse("asserted");
            if (!found.equalsIgnoreCase(wanted)) {
                wrong.add(row.file() + ":" + row.line() + " " + found + " instead of " + wanted + " in: " + marked);
            }
        });
    }

    /** How the word between asterisks stands. */
    private static Standing standing(String marked) {
        int start = marked.indexOf('*');
        Text text = Text.of(marked.replace("*", ""));
        Article article = new Article(
                "example",
                "sha256:0",
                "en",
                Publication.UNKNOWN,
                text,
                List.of(new Block(BlockType.PARAGRAPH, text.span())));
        for (Sentence sentence : CoreNlpParserTest.PARSER.parse(article).sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.span().start() == start) {
                    return FACTUALITY
                            .judge(sentence, token, NO_STATEMENTS)
                            .get(0)
                            .standing();
                }
            }
        }
        throw new AssertionError("no word between asterisks: " + marked);
    }
}
