/**
 * Words, people and places, wherever they stand.
 *
 * <p>Takes: what somebody typed. Gives: a few of each sort of thing that it finds, and where to find all. Must not know:
 * other pages.
 */
@NullMarked
package org.dateline.desk.web.search;

import org.jspecify.annotations.NullMarked;
