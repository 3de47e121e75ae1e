package org.dateline.bench.petrarch;

import java.time.LocalDate;
import java.util.List;

/**
 * The sentences of an article.
 *
 * @param day on which it came out; it decides which codes actors have
 */
public record TreeArticle(LocalDate day, List<TreeSentence> sentences) {

    public TreeArticle {
        sentences = List.copyOf(sentences);
    }
}
