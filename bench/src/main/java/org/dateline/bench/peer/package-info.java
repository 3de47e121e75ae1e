/**
 * What others reach on the same data, and what Dateline aims at.
 *
 * <p>Takes: the table {@code peers.tsv}. Gives: figures by suite, data set and measure. Must not know:
 * how Dateline's own figures come about.
 */
@NullMarked
package org.dateline.bench.peer;

import org.jspecify.annotations.NullMarked;
