package org.dateline.corenlp.depparse;

/**
 * Basic Universal Dependencies of one sentence. Tokens count from 1; index 0 of both arrays is the root's and empty.
 *
 * @param heads the head of each token, 0 for the root
 * @param relations the relation of each token to its head
 */
public record DependencyTree(int[] heads, String[] relations) {}
