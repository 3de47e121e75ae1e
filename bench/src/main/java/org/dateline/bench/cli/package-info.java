/**
 * The command lines {@code dateline evaluate}, with one subcommand a suite, and {@code dateline train}, with
 * one a model.
 *
 * <p>Takes: arguments. Gives: figures on stdout, progress and faults on stderr, an exit code. Must not
 * know: what a suite measures and what a model decides.
 */
@NullMarked
package org.dateline.bench.cli;

import org.jspecify.annotations.NullMarked;
