package org.dateline.core.syntax;

import java.util.List;
import java.util.Optional;
import org.dateline.core.article.Article;
import org.dateline.core.text.Span;

/**
 * An article with the sentences of its reported blocks.
 *
 * @param sentences in reading order, numbered from 0; blocks that report nothing have none
 * @param notParsed stretches that were too long to parse, in reading order: they are not coded
 */
public record ParsedArticle(Article article, List<Sentence> sentences, List<Span> notParsed) {

    public ParsedArticle {
        sentences = List.copyOf(sentences);
        notParsed = List.copyOf(notParsed);
    }

    public ParsedArticle(Article article, List<Sentence> sentences) {
        this(article, sentences, List.of());
    }

    /** The sentence that holds a span's first code point. */
    public Optional<Sentence> findSentence(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(span.start()))
                .findFirst();
    }
}
