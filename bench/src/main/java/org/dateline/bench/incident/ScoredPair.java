package org.dateline.bench.incident;

import org.dateline.bench.suite.ErrorExample;

/**
 * What came of a pair.
 *
 * @param same whether people hold it for one happening
 * @param merged whether an event of each side's words is in one incident
 * @param silent how many sides have no event in the marked words
 * @param kind what makes the pair easy or hard
 */
record ScoredPair(boolean same, boolean merged, int silent, String kind, ErrorExample example) {}
