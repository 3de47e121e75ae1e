/**
 * What the program does while nobody looks: it listens to feeds, and tells those who want to be told.
 *
 * <p>Takes: a record, the web, how mail goes out. Gives: {@link org.dateline.desk.unattended.Unattended}, for the desk and for
 * {@code dateline watch} alike. Must not know: screens.
 */
@NullMarked
package org.dateline.desk.unattended;

import org.jspecify.annotations.NullMarked;
