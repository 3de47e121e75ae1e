/**
 * Lexicon files: linguistic knowledge as readable data.
 *
 * <p>Takes: text of the files. Gives: their rows, with file and line for error messages. Must not
 * know: what a row means; the package that uses it does.
 */
@NullMarked
package org.dateline.core.lexicon;

import org.jspecify.annotations.NullMarked;
