/**
 * Days, counts and kinds in the words of the pages.
 *
 * <p>Takes: values of the record. Gives: short English. Must not know: HTML, requests.
 */
@NullMarked
package org.dateline.desk.web.words;

import org.jspecify.annotations.NullMarked;
