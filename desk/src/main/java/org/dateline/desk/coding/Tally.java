package org.dateline.desk.coding;

/**
 * What a run has done so far.
 *
 * @param articles articles coded
 * @param sentences sentences in them
 * @param faults inputs and items that yielded no article
 * @param cutArticles articles of which a part was too long to code
 */
public record Tally(int articles, long sentences, int faults, int cutArticles) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    Tally plusArticle(int more, boolean cut) {
        return new Tally(articles + 1, sentences + more, faults, cut ? cutArticles + 1 : cutArticles);
    }

    Tally plusFault() {
        return new Tally(articles, sentences, faults + 1, cutArticles);
    }
}
