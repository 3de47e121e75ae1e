package org.dateline.bench.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.bench.petrarch.TreeArticle;
import org.dateline.bench.petrarch.TreeSentence;
import org.dateline.core.article.Article;
import org.dateline.core.article.Publication;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;

class ConstituentTreesTest {

    private static Article article(String id, String text) {
        return new Article(id, "sha256:0", "en", Publication.UNKNOWN, Text.of(text), List.of());
    }

    @Test
    void keepsTheTreesOfSentencesThatAreNotTooLong() {
        ConstituentTrees trees = new ConstituentTrees();
        Article article = article("a", "Rebels left Vesta. " + "Rebels, ".repeat(60) + "left. The army returned.");

        trees.work(article);

        assertThat(trees.trees(List.of(article)))
                .containsExactly(new TreeArticle(
                        LocalDate.of(2000, 1, 1),
                        List.of(
                                new TreeSentence(
                                        "Rebels left Vesta.",
                                        "(ROOT (S (NP (NNS Rebels)) (VP (VBD left) (NP (NNP Vesta))) (. .)))"),
                                new TreeSentence(
                                        "The army returned.",
                                        "(ROOT (S (NP (DT The) (NN army)) (VP (VBD returned)) (. .)))"))));
        assertThatThrownBy(() -> trees.trees(List.of(article("b", "text"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no trees of b");
    }
}
