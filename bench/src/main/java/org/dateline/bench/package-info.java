/** The program that measures and trains. Takes: a command line. Gives: an exit code. Must not know: the desk. */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
