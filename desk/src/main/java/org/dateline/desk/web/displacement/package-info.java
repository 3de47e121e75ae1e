/**
 * Who left home: reports of displacement, and how many people they tell of by place.
 *
 * <p>Takes: the record and a filter. Gives: the reports, and the figures laid together by place, never added. Must not know:
 * other pages.
 */
@NullMarked
package org.dateline.desk.web.displacement;

import org.jspecify.annotations.NullMarked;
