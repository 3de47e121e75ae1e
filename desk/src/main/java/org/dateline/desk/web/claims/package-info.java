/**
 * Claims beside their denials.
 *
 * <p>Takes: the record and a filter. Gives: who holds what for so, who denies it, who vouches for it independently. Must not
 * know: other pages.
 */
@NullMarked
package org.dateline.desk.web.claims;

import org.jspecify.annotations.NullMarked;
