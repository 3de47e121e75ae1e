/**
 * What the models get wrong of news, mended: tags before a sentence is parsed, its tree after.
 *
 * <p>Takes: the tags and the tree that the models give. Gives: better ones. Must not know: articles, and how the models
 * are run.
 */
@NullMarked
package org.dateline.corenlp.mending;

import org.jspecify.annotations.NullMarked;
