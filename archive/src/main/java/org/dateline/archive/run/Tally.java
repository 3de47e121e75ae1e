package org.dateline.archive.run;

/**
 * What a run has done.
 *
 * @param articles that were coded
 * @param cut those of them of which a part was too long to be coded
 * @param faults what was left out
 * @param known inputs that an earlier run had coded
 */
public record Tally(long articles, long cut, long faults, int known) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0);

    Tally plus(long moreArticles, long moreCut, long moreFaults) {
        return new Tally(articles + moreArticles, cut + moreCut, faults + moreFaults, known);
    }

    Tally knowing(int inputs) {
        return new Tally(articles, cut, faults, inputs);
    }
}
