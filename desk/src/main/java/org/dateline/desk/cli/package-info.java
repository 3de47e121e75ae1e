/**
 * The command line: one class a verb, thin over the use cases.
 *
 * <p>Takes: arguments. Gives: data on stdout, progress and faults on stderr, an exit code. Must not
 * know: how anything is read or coded.
 */
@NullMarked
package org.dateline.desk.cli;

import org.jspecify.annotations.NullMarked;
