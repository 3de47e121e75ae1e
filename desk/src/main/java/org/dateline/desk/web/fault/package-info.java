/**
 * What goes wrong, told once for pages and once for programs.
 *
 * <p>Takes: exceptions. Gives: a page, or {@code application/problem+json} (RFC 9457). Must not know: single pages.
 */
@NullMarked
package org.dateline.desk.web.fault;

import org.jspecify.annotations.NullMarked;
