package org.dateline.core.statement;

import org.dateline.core.text.Span;

/**
 * A stretch between quotation marks, or from an opening mark to the end of its block.
 *
 * @param span with its marks, in code points of the article
 * @param block number of the block, from 0
 * @param firstSentence number of the sentence of its first word
 * @param lastSentence number of the sentence of its last word
 * @param words how many of its tokens are words
 * @param speech whether it renders speech as a whole; else it is a title, a term or a few quoted words
 */
record Quotation(Span span, int block, int firstSentence, int lastSentence, int words, boolean speech) {}
