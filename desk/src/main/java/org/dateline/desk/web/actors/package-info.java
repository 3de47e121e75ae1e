/**
 * Who acts and speaks: the list, and the dossier of one.
 *
 * <p>Takes: a filter; the name of somebody as the record has it. Gives: pages. Must not know: how the rows behind an edge
 * are shown, which is {@link org.dateline.desk.web.list}'s.
 */
@NullMarked
package org.dateline.desk.web.actors;

import org.jspecify.annotations.NullMarked;
