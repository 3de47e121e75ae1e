package org.dateline.core.ledger.revision;

import java.util.List;
import java.util.stream.Stream;

/**
 * Passages of an older text and what became of them in a newer one. Several on a side are neighbours that the other
 * text tells in one sentence.
 *
 * @param older empty for what was added
 * @param newer empty for what was removed
 */
record PassagePair(List<Passage> older, List<Passage> newer) {

    PassagePair {
        older = List.copyOf(older);
        newer = List.copyOf(newer);
    }

    boolean isMatch() {
        return !older.isEmpty() && !newer.isEmpty();
    }

    List<Word> olderWords() {
        return words(older);
    }

    List<Word> newerWords() {
        return words(newer);
    }

    private static List<Word> words(List<Passage> passages) {
        return passages.stream().map(Passage::words).flatMap(List::stream).toList();
    }

    /** The number of the pair's first passage in either text. */
    int position() {
        return Stream.concat(newer.stream(), older.stream())
                .mapToInt(Passage::index)
                .findFirst()
                .orElseThrow();
    }
}
