/** The program that measures. Takes: a command line. Gives: an exit code. Must not know: the desk. */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
