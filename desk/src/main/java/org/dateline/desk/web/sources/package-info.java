/**
 * Who was read, and how much of whom.
 *
 * <p>Takes: the record. Gives: its outlets, with their newest article. Must not know: other pages.
 */
@NullMarked
package org.dateline.desk.web.sources;

import org.jspecify.annotations.NullMarked;
