package org.dateline.core.ledger.revision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.lexicon.WordList;

/** Tells the substance of a change of words: the weightiest thing that is not the same on both sides. */
final class ChangeSorter {

    private static final WordList NEGATING = WordList.ofResource(ChangeSorter.class, "negating-prefixes.txt");

    /** So many letters a word must have for one, and for two letters to be a slip. */
    private static final int ONE_SLIP = 5;

    private static final int TWO_SLIPS = 8;

    private final Reading older;
    private final Reading newer;

    ChangeSorter(Reading older, Reading newer) {
        this.older = older;
        this.newer = newer;
    }

    Substance substance(Range from, Range to) {
        if (!older.figures(from).equals(newer.figures(to))) {
            return Substance.FIGURE;
        }
        if (older.joined(from, Word::key).equals(newer.joined(to, Word::key))) {
            return Substance.TYPO;
        }
        if (names(older, from, newer) || names(newer, to, older)) {
            return Substance.NAME;
        }
        if (negates(from, to)) {
            return Substance.CLAIM;
        }
        if (!older.attribution(from).equals(newer.attribution(to))) {
            return Substance.ATTRIBUTION;
        }
        if (!older.times(from).equals(newer.times(to))) {
            return Substance.TIME;
        }
        if (!older.certainty(from).equals(newer.certainty(to))) {
            return Substance.CLAIM;
        }
        return isSlip(from, to) ? Substance.TYPO : Substance.WORDING;
    }

    /** Tells whether a range names what the other passage has nowhere, under whatever name and in whatever case. */
    private static boolean names(Reading one, Range range, Reading other) {
        Set<String> lacking = new TreeSet<>(one.names(range));
        other.words().forEach(word -> lacking.remove(word.nameKey()));
        Set<String> known = other.meanings();
        return lacking.stream().anyMatch(name -> one.meaningsOf(name).stream().noneMatch(known::contains));
    }

    private boolean negates(Range from, Range to) {
        List<Word> went = older.words(from);
        List<Word> came = newer.words(to);
        return went.size() == 1
                && came.size() == 1
                && isContrary(went.get(0).key(), came.get(0).key());
    }

    private static boolean isContrary(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        return shorter.length() > 2
                && longer.endsWith(shorter)
                && NEGATING.contains(longer.substring(0, longer.length() - shorter.length()));
    }

    private boolean isSlip(Range from, Range to) {
        List<Word> went = older.words(from);
        List<Word> came = newer.words(to);
        if (went.size() != 1
                || came.size() != 1
                || went.get(0).isCapitalised()
                || came.get(0).isCapitalised()) {
            return false;
        }
        String one = went.get(0).key();
        String other = came.get(0).key();
        if (one.startsWith(other) || other.startsWith(one)) {
            // "Attack" and "attacks" differ by grammar.
            return false;
        }
        int letters = Math.min(one.length(), other.length());
        int allowed = letters >= TWO_SLIPS ? 2 : letters >= ONE_SLIP ? 1 : 0;
        return Slips.between(one, other) <= allowed;
    }
}
