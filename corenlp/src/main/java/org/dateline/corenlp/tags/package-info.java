/**
 * Tags and lemmas of words.
 *
 * <p>Takes: the words of a sentence. Gives: a Penn Treebank tag for each, with CoreNLP's published model, and the lemma
 * that a word has under a tag. Must not know: how the words were found, and what is mended afterwards.
 */
@NullMarked
package org.dateline.corenlp.tags;

import org.jspecify.annotations.NullMarked;
