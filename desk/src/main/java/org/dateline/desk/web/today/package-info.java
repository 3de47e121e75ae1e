/**
 * What changed: the first page.
 *
 * <p>Takes: the record and a filter. Gives: one sentence, the incidents behind it, new disputes. Must not know: other pages.
 */
@NullMarked
package org.dateline.desk.web.today;

import org.jspecify.annotations.NullMarked;
