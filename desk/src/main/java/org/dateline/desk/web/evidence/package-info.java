/**
 * The exact words behind a number, a dot or a line.
 *
 * <p>Takes: the id of a line or an incident. Gives: its sentences in their paragraphs, who told them when, how they were
 * coded; as a page of its own, or for the drawer. Must not know: where it was asked from.
 */
@NullMarked
package org.dateline.desk.web.evidence;

import org.jspecify.annotations.NullMarked;
