/**
 * What came of a form, and the page on which that is told.
 *
 * <p>Takes: what a page did with a form. Gives: the way to the page that tells it once, and what is wrong with which field.
 * Must not know: what forms are about.
 */
@NullMarked
package org.dateline.desk.web.form;

import org.jspecify.annotations.NullMarked;
