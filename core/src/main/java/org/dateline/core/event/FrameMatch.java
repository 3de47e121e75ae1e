package org.dateline.core.event;

import org.dateline.core.syntax.Token;

/** A frame that a word of a sentence triggers. */
record FrameMatch(Frame frame, Trigger trigger, Token token) {}
