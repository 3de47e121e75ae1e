package org.dateline.bench.statement;

/**
 * What became of an attribution that people marked.
 *
 * @param form by its quotation marks
 * @param speaker how its speaker is named
 * @param words of its content, parted by white space
 * @param found whether a statement of ours is matched with it
 * @param speakerRight whether that has the right speaker; never if none is found
 */
record ScoredStatement(GoldForm form, SpeakerKind speaker, int words, boolean found, boolean speakerRight) {

    /** Shorter quotations are mostly single phrases that an author puts in quotation marks. */
    private static final int SHORTEST_QUOTATION = 4;

    ScoredStatement {
        if (speakerRight && !found) {
            throw new IllegalArgumentException("the right speaker of nothing");
        }
    }

    /** Tells whether it is quoted speech of some length: direct, of four words or more. */
    boolean isQuotation() {
        return form == GoldForm.DIRECT && words >= SHORTEST_QUOTATION;
    }
}
