/**
 * What somebody is told who does not look himself: a letter, or a call to his program.
 *
 * <p>Gives: {@link org.dateline.desk.edition.Editions}, who makes an {@link org.dateline.desk.edition.Edition} of what
 * changed, and the forms of what is sent. Must not know: who sends it, when, and how.
 */
@NullMarked
package org.dateline.desk.edition;

import org.jspecify.annotations.NullMarked;
