package org.dateline.bench.suite;

import java.util.List;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;

/**
 * The sentences that some words stand in.
 *
 * @param sentences in reading order; none where the words were not parsed
 * @param words from the first of the sentences to the last, or the words alone
 */
public record Surroundings(List<Sentence> sentences, String words) {

    public Surroundings {
        sentences = List.copyOf(sentences);
    }

    /** The sentences of an article that share a letter with a span. */
    public static Surroundings of(ParsedArticle article, Span of) {
        List<Sentence> sentences = article.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(of))
                .toList();
        Span shown = sentences.isEmpty()
                ? of
                : sentences
                        .get(0)
                        .span()
                        .cover(sentences.get(sentences.size() - 1).span());
        return new Surroundings(sentences, article.article().text().exact(shown));
    }

    /** Tells whether the sentence with a number, from 0, is among them. */
    public boolean hold(int sentence) {
        return sentences.stream().anyMatch(one -> one.index() == sentence);
    }
}
