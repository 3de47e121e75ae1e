package org.dateline.archive.run;

/**
 * What a run has done, and how the folder stands with its inputs then, whichever run coded them.
 *
 * @param leftOut how many things in these inputs are in quarantine
 * @param first where one of them was found; empty if there are none
 * @param anyArticle whether there is an article in the folder
 */
public record Outcome(Tally tally, long leftOut, String first, boolean anyArticle) {}
