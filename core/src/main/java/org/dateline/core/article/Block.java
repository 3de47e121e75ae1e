package org.dateline.core.article;

import org.dateline.core.text.Span;

/**
 * A stretch of an article that serves one purpose.
 *
 * @param span its place in the article's text, without the white space around it
 */
public record Block(BlockType type, Span span) {}
