package org.dateline.desk.coding;

/**
 * What a run has done so far.
 *
 * @param articles articles coded
 * @param sentences sentences in them
 * @param known articles that were not coded because they had been before
 * @param faults inputs and items that yielded no article
 * @param cutArticles articles of which a part was too long to code
 */
public record Tally(int articles, long sentences, int known, int faults, int cutArticles) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    Tally plusArticle(int more, boolean cut) {
        return new Tally(articles + 1, sentences + more, known, faults, cut ? cutArticles + 1 : cutArticles);
    }

    Tally plusKnown() {
        return new Tally(articles, sentences, known + 1, faults, cutArticles);
    }

    Tally plusFault() {
        return new Tally(articles, sentences, known, faults + 1, cutArticles);
    }
}
