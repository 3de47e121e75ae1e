package org.dateline.desk.coding;

/**
 * What a run has done so far.
 *
 * @param articles articles coded
 * @param sentences sentences in them
 * @param known articles that were not coded because they had been before
 * @param faults inputs and items that yielded no article
 * @param cutArticles articles of which a part was too long to code
 * @param bytes of the articles coded
 * @param knownBytes of those that had been coded before
 */
public record Tally(int articles, long sentences, int known, int faults, int cutArticles, long bytes, long knownBytes) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0);

    Tally plusArticle(int more, boolean cut, long size) {
        int cutNow = cut ? cutArticles + 1 : cutArticles;
        return new Tally(articles + 1, sentences + more, known, faults, cutNow, bytes + size, knownBytes);
    }

    Tally plusKnown(long size) {
        return new Tally(articles, sentences, known + 1, faults, cutArticles, bytes, knownBytes + size);
    }

    Tally plusFault() {
        return new Tally(articles, sentences, known, faults + 1, cutArticles, bytes, knownBytes);
    }
}
