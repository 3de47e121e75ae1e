package org.dateline.archive.run;

/**
 * What a run has done, and how the folder stands with its inputs then, as they are now and whichever run coded them.
 *
 * @param tally what this run has done
 * @param articles how many articles of these inputs are in the folder
 * @param cut of how many of them a part was too long to be coded
 * @param leftOut how many things in these inputs are in quarantine
 * @param first where one of them was found; empty if there are none
 */
public record Outcome(Tally tally, long articles, long cut, long leftOut, String first) {}
