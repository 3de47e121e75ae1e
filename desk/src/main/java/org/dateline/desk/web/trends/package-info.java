/**
 * Trends: the six indices over time, what each point is made of, and by which recipe.
 *
 * <p>Takes: the record and a filter. Gives: charts, their tables, contributions. Must not know: other pages.
 */
@NullMarked
package org.dateline.desk.web.trends;

import org.jspecify.annotations.NullMarked;
