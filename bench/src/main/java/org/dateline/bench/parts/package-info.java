/**
 * What each part of coding costs, measured with JMH.
 *
 * <p>Takes: articles in a file. Gives: processor time a token, part by part, each in a JVM of its own. Must not know: what the
 * parts find, and what others cost.
 */
@NullMarked
package org.dateline.bench.parts;

import org.jspecify.annotations.NullMarked;
