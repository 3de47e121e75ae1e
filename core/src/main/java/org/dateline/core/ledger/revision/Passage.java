package org.dateline.core.ledger.revision;

import java.util.List;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.text.Span;

/**
 * A sentence, as texts are cut for comparing. No parser has seen it: a cut that is wrong is as wrong in the next
 * revision.
 *
 * @param index its number among the article's passages, from 0
 * @param words at least one
 */
record Passage(int index, Block block, List<Word> words) {

    /** Share of capitalised words from which a heading is written with capitals throughout. */
    private static final double TITLE = 0.6;

    Passage {
        words = List.copyOf(words);
    }

    Span span() {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }

    /** Tells whether capitals tell nothing about names: <i>Taliban Take Afghan Crossing</i>. */
    boolean isTitleCase() {
        if (block.type() != BlockType.HEADLINE && block.type() != BlockType.SUBHEAD) {
            return false;
        }
        List<Word> weighty =
                words.stream().filter(word -> word.key().length() > 3).toList();
        return weighty.stream().filter(Word::isCapitalised).count() >= TITLE * weighty.size();
    }
}
