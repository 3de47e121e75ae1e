/**
 * Events: who did what to whom, as one sentence reports it.
 *
 * <p>Takes: a parsed article with its actors, places, times and statements, and the frame lexicon.
 * Gives: {@link org.dateline.core.event.CodedEvent}s with factuality, figures, control changes and
 * displacement. Must not know: what other articles report.
 *
 * <p>Frames are data: see {@code *.frames} beside this package and docs/formats/frames.md.
 */
@NullMarked
package org.dateline.core.event;

import org.jspecify.annotations.NullMarked;
