package org.dateline.corenlp;

import java.util.List;
import org.dateline.core.article.BlockType;
import org.dateline.core.text.Span;

/**
 * A sentence of an article, cut into tokens; each list has one entry for each.
 *
 * @param block the type of the block it stands in
 * @param spans in the article's text
 * @param forms as they are written
 * @param words as the models are given them: all that they see of a sentence
 */
record SplitSentence(BlockType block, List<Span> spans, List<String> forms, List<String> words) {}
