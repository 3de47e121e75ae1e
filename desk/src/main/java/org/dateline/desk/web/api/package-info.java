/**
 * The REST interface, as {@code openapi.yaml} beside this file promises it.
 *
 * <p>Takes: requests of programs. Gives: rows, single things, series, corrections as JSON. Must not know: pages of people,
 * but for the one that explains it.
 */
@NullMarked
package org.dateline.desk.web.api;

import org.jspecify.annotations.NullMarked;
