/**
 * Models of CoreNLP in a form that loads fast.
 *
 * <p>Takes: the models as CoreNLP publishes them, when the project is built. Gives: flat tables, when the program
 * starts. Must not know: what the tables mean.
 */
@NullMarked
package org.dateline.corenlp.packing;

import org.jspecify.annotations.NullMarked;
