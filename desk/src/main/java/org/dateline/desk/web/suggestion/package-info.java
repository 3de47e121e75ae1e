/**
 * Names for the fields of the filter, while somebody types.
 *
 * <p>Takes: a part of the filter and what was typed. Gives: options for its field, of names that the record has. Must not
 * know: pages.
 */
@NullMarked
package org.dateline.desk.web.suggestion;

import org.jspecify.annotations.NullMarked;
