/**
 * What analysts say of the record, said where its evidence is shown.
 *
 * <p>Takes: forms of the evidence. Gives: corrections, and what they changed; where somebody else was first, both. Must not
 * know: how evidence is found.
 */
@NullMarked
package org.dateline.desk.web.correction;

import org.jspecify.annotations.NullMarked;
