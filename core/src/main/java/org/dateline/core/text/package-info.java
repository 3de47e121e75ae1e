/**
 * Text addressed by Unicode code points.
 *
 * <p>Takes: strings. Gives: {@link org.dateline.core.text.Text} and the {@link
 * org.dateline.core.text.Span}s that every record carries as its evidence. Must not know: what the
 * text is about.
 */
@NullMarked
package org.dateline.core.text;

import org.jspecify.annotations.NullMarked;
