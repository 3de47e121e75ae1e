package org.dateline.bench.petrarch;

/**
 * A sentence with its tree.
 *
 * @param text its words as they stand in the article
 * @param tree in brackets, as in the Penn Treebank: {@code (ROOT (S …))}
 */
public record TreeSentence(String text, String tree) {}
