/** The runnable program. Takes: a command line. Gives: an exit code. */
@NullMarked
package org.dateline.desk;

import org.jspecify.annotations.NullMarked;
