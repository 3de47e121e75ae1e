/**
 * What changed in some days, for people who have a minute.
 *
 * <p>Takes: what a record answers. Gives: {@link org.dateline.desk.brief.Brief}, and the one sentence that sums it up. Must
 * not know: pages, mail.
 */
@NullMarked
package org.dateline.desk.brief;

import org.jspecify.annotations.NullMarked;
