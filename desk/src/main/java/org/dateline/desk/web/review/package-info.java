/**
 * What is worth a look by somebody who knows: doubtful and grave first.
 *
 * <p>Takes: the record and a filter. Gives: incidents, by doubt and impact, with the reasons. Must not know: other pages.
 */
@NullMarked
package org.dateline.desk.web.review;

import org.jspecify.annotations.NullMarked;
