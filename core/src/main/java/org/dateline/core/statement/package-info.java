/**
 * Who says what: statements with speaker, cue and content, and which statement answers which.
 *
 * <p>Takes: parsed articles. Gives: {@link org.dateline.core.statement.Statements}. Must not know: which
 * actor of the world a speaker is, or what happens inside a content.
 */
@NullMarked
package org.dateline.core.statement;

import org.jspecify.annotations.NullMarked;
