/**
 * Small charts of periods, drawn without scripts.
 *
 * <p>Takes: a value for each period. Gives: places and words for the template {@code chart/plot}, which draws them as SVG.
 * Must not know: what is counted, requests.
 */
@NullMarked
package org.dateline.desk.web.chart;

import org.jspecify.annotations.NullMarked;
