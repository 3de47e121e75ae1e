/**
 * The command line {@code dateline evaluate}: one subcommand a suite.
 *
 * <p>Takes: arguments. Gives: figures on stdout, progress and faults on stderr, an exit code. Must not
 * know: what a suite measures.
 */
@NullMarked
package org.dateline.bench.cli;

import org.jspecify.annotations.NullMarked;
