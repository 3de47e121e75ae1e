/**
 * Training: learns the weights of a model from articles that people have annotated.
 *
 * <p>Takes: gold rows, a {@link org.dateline.bench.training.Training} that makes labelled examples of them.
 * Gives: {@link org.dateline.bench.training.Weights}, and the table that coding loads them from. Must not
 * know: the command line, and how a model decides in the coding.
 */
@NullMarked
package org.dateline.bench.training;

import org.jspecify.annotations.NullMarked;
