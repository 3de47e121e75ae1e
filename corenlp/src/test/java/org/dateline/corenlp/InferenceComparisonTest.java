package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.syntax.NameType;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;

class InferenceComparisonTest {

    private static final InferenceComparison COMPARISON = InferenceComparison.load();

    private static List<InferencePair> read(String text) {
        Text read = Text.of(text);
        return COMPARISON.read(new Article(
                "a",
                "sha256:0",
                "en",
                Publication.UNKNOWN,
                read,
                List.of(new Block(BlockType.PARAGRAPH, read.spanOfUnits(0, text.length())))));
    }

    @Test
    void readsTheSentencesThatAreParsedTwice() {
        List<InferencePair> pairs = read("Troops took \u201cTarn\u201d on Friday. The mayor of London fled.");

        assertThat(pairs)
                .extracting(pair -> String.join(" ", pair.words()))
                .containsExactly("Troops took `` Tarn '' on Friday .", "The mayor of London fled .");
        assertThat(pairs).allSatisfy(pair -> assertThat(pair.ours()).isEqualTo(pair.reference()));
        SentenceInference second = pairs.get(1).ours();
        assertThat(second.tags()).containsExactly("DT", "NN", "IN", "NNP", "VBD", ".");
        assertThat(second.names().get(3)).isEqualTo(NameType.LOCATION);
        assertThat(second.lemmas()).containsExactly("the", "mayor", "of", "London", "flee", ".");
        assertThat(second.heads()).containsExactly(2, 5, 4, 2, 0, 5);
        assertThat(second.relations()).containsExactly("det", "nsubj", "case", "nmod", "root", "punct");
    }

    @Test
    void remembersNothingOfTheArticleBefore() {
        read("Troops took the town.");

        assertThat(read("The mayor fled.")).hasSize(1);
    }

    /** The tagger may take "Spin" for a verb; the tree must be that of the tags which the parser has. */
    @Test
    void treesAreOfTheMendedTags() {
        SentenceInference found = read("The army said it would retake Spin Boldak on Friday.")
                .get(0)
                .ours();

        assertThat(found.relations().get(6)).isEqualTo("compound");
    }
}
