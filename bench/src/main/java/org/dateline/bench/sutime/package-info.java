/**
 * SUTime (Chang and Manning 2012), CoreNLP's tagger of times, measured beside Dateline.
 *
 * <p>Takes: a parsed and dated article. Gives: what SUTime finds in it. Must not know: what people marked.
 */
@NullMarked
package org.dateline.bench.sutime;

import org.jspecify.annotations.NullMarked;
