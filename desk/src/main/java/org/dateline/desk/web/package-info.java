/**
 * The web desk: pages, evidence, the REST interface.
 *
 * <p>Takes: a record. Gives: {@link org.dateline.desk.web.DeskServer}, which answers a browser. Must not know: the command
 * line; nothing outside of it may know Spring.
 */
@NullMarked
package org.dateline.desk.web;

import org.jspecify.annotations.NullMarked;
