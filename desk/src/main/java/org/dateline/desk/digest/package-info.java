/**
 * What a digest tells: what is another than somebody was told, of what answers to his filter.
 *
 * <p>Takes: a record, and what its reader knows. Gives: {@link org.dateline.desk.edition.Edition}s, with letters as plain
 * text and as HTML, pictures, and items for programs. Must not know: subscriptions, mail servers, Spring.
 */
@NullMarked
package org.dateline.desk.digest;

import org.jspecify.annotations.NullMarked;
