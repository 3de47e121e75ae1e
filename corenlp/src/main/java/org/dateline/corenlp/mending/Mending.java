package org.dateline.corenlp.mending;

/** A rule that mends what the parser got wrong at one token of a tree; it may change nothing. */
@FunctionalInterface
interface Mending {

    /** Mends the tree where a token, numbered from 1, has the shape that the rule is for. */
    void mend(DraftTree tree, int token);
}
