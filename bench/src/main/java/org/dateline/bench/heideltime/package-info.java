/**
 * HeidelTime (Strötgen and Gertz 2013), measured beside Dateline.
 *
 * <p>Takes: a parsed and dated article. Gives: what HeidelTime finds in it. Must not know: what people marked.
 */
@NullMarked
package org.dateline.bench.heideltime;

import org.jspecify.annotations.NullMarked;
