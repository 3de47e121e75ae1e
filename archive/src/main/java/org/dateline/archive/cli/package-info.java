/**
 * The verb {@code archive}: options, progress, faults in words, exit codes. Takes a command line, gives an exit code.
 */
@NullMarked
package org.dateline.archive.cli;

import org.jspecify.annotations.NullMarked;
