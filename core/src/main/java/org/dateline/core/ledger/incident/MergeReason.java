package org.dateline.core.ledger.incident;

/**
 * One circumstance that speaks for or against two reports being of the same happening.
 *
 * @param feature its name in {@code merge-weights.tsv}: {@code place=same}
 * @param text the same for people: {@code the same place}
 * @param weight what it adds to the log odds; negative if it speaks against
 */
public record MergeReason(String feature, String text, double weight) {}
