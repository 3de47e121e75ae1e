package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;

class HeadlineCaseTest {

    private static List<String> restored(String headline, String paragraph) {
        Text text = Text.of(paragraph);
        Article article = new Article(
                "a", "sha256:0", "en", Publication.UNKNOWN, text, List.of(new Block(BlockType.PARAGRAPH, text.span())));
        List<CoreLabel> words = Arrays.stream(headline.split(" "))
                .map(word -> {
                    CoreLabel label = new CoreLabel();
                    label.setWord(word);
                    return label;
                })
                .toList();
        new HeadlineCase(article).restore(words);
        return words.stream().map(CoreLabel::word).toList();
    }

    @Test
    void writesSmallWhatTheTextWritesSmall() {
        assertThat(restored("Rebels Seize Northern Town", "In Goma, rebels seized a town in the northern hills."))
                .containsExactly("rebels", "seize", "northern", "town");
    }

    @Test
    void keepsNamesThatTheTextWritesLarge() {
        assertThat(restored("Rebels Leave Hope", "The rebels left a town called Hope without hope."))
                .containsExactly("rebels", "Leave", "Hope");
    }

    @Test
    void leavesAHeadlineInSentenceCase() {
        assertThat(restored("Rebels seize northern town", "Some rebels came."))
                .containsExactly("Rebels", "seize", "northern", "town");
    }
}
