/**
 * Reading from the desk: the first page of an empty record, what is offered to be read, and how far it is.
 *
 * <p>Takes: an address, files, a wish for the sample crisis. Gives: readings in the queue, and pages that tell of them. Must
 * not know: how articles are read and coded.
 */
@NullMarked
package org.dateline.desk.web.reading;

import org.jspecify.annotations.NullMarked;
