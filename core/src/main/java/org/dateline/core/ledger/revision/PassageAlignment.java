package org.dateline.core.ledger.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.article.BlockType;
import org.jspecify.annotations.Nullable;

/**
 * Finds what became of each passage of a text in another revision: first those that stand in the same order word for
 * word (Myers 1986), then the headline, then the most alike wherever they stand, then those that are coded alike, then
 * those that were cut in two or put together. Not thread-safe.
 */
final class PassageAlignment {

    /** Less alike than this, two passages tell of different things. */
    private static final double LEAST_LIKENESS = 0.4;

    /** The leads of two revisions tell of the same thing if they have anything in common. */
    private static final double LEAST_LIKENESS_OF_LEADS = 0.25;

    /** How much more alike two passages must be together for one to be a part of the other. */
    private static final double LEAST_GAIN = 0.1;

    /** In a long list all items are alike; each keeps its best candidates only. */
    private static final int MOST_CANDIDATES = 20;

    private final List<Passage> older;
    private final List<Passage> newer;
    private final List<Likeness> olderWords;
    private final List<Likeness> newerWords;

    /** Number of the newer passage each older one became. */
    private final @Nullable Integer[] newerOf;

    /** Number of the older passage each newer one was. */
    private final @Nullable Integer[] olderOf;

    private record Candidate(int older, int newer, double likeness, double distance) {

        static final Comparator<Candidate> BEST = Comparator.comparingDouble((Candidate c) -> -c.likeness)
                .thenComparingDouble(Candidate::distance)
                .thenComparingInt(Candidate::older)
                .thenComparingInt(Candidate::newer);
    }

    private PassageAlignment(List<Passage> older, List<Passage> newer) {
        this.older = older;
        this.newer = newer;
        this.olderWords =
                older.stream().map(passage -> Likeness.of(passage.words())).toList();
        this.newerWords =
                newer.stream().map(passage -> Likeness.of(passage.words())).toList();
        this.newerOf = new Integer[older.size()];
        this.olderOf = new Integer[newer.size()];
    }

    /** All passages of both texts, each in one pair, in the order of the newer text and then of what was removed. */
    static List<PassagePair> of(CodedText older, CodedText newer) {
        PassageAlignment alignment = new PassageAlignment(older.passages(), newer.passages());
        alignment.matchUnchanged();
        alignment.matchHeadlines();
        alignment.matchAlike();
        alignment.matchLeads();
        alignment.matchToldAlike(older, newer);
        return new PassageJoins(older.passages(), newer.passages(), alignment.olderOf).pairs(LEAST_GAIN);
    }

    private void match(int olderIndex, int newerIndex) {
        if (newerOf[olderIndex] == null && olderOf[newerIndex] == null) {
            newerOf[olderIndex] = newerIndex;
            olderOf[newerIndex] = olderIndex;
        }
    }

    private void matchUnchanged() {
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        exact(older), exact(newer), new MyersDiffWithLinearSpace<String>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                for (int i = 0; i < delta.getSource().size(); i++) {
                    match(delta.getSource().getPosition() + i, delta.getTarget().getPosition() + i);
                }
            }
        }
    }

    private static List<String> exact(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.words().stream().map(Word::exact).collect(Collectors.joining(" ")))
                .toList();
    }

    /** An article has one headline, however little of it stays. */
    private void matchHeadlines() {
        List<Passage> before = headlines(older);
        List<Passage> after = headlines(newer);
        if (before.size() == 1 && after.size() == 1) {
            match(before.get(0).index(), after.get(0).index());
        }
    }

    private static List<Passage> headlines(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.block().type() == BlockType.HEADLINE)
                .toList();
    }

    private void matchLeads() {
        findLead(older)
                .ifPresent(was -> findLead(newer)
                        .filter(is ->
                                olderWords.get(was.index()).to(newerWords.get(is.index())) >= LEAST_LIKENESS_OF_LEADS)
                        .ifPresent(is -> match(was.index(), is.index())));
    }

    private static Optional<Passage> findLead(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.block().type() == BlockType.PARAGRAPH)
                .findFirst();
    }

    private void matchAlike() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < older.size(); i++) {
            if (newerOf[i] == null) {
                candidates.addAll(candidates(i));
            }
        }
        candidates.sort(Candidate.BEST);
        for (Candidate candidate : candidates) {
            match(candidate.older(), candidate.newer());
        }
    }

    private List<Candidate> candidates(int olderIndex) {
        List<Candidate> candidates = new ArrayList<>();
        for (int j = 0; j < newer.size(); j++) {
            double likeness = olderOf[j] == null ? olderWords.get(olderIndex).to(newerWords.get(j)) : 0;
            if (likeness >= LEAST_LIKENESS) {
                candidates.add(new Candidate(olderIndex, j, likeness, distance(olderIndex, j)));
            }
        }
        candidates.sort(Candidate.BEST);
        return List.copyOf(candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size())));
    }

    private void matchToldAlike(CodedText olderText, CodedText newerText) {
        for (LineMatch told : LineMatches.toldAlike(olderText.lines(), newerText.lines())) {
            olderText
                    .findPassage(told.older())
                    .ifPresent(
                            was -> newerText.findPassage(told.newer()).ifPresent(is -> match(was.index(), is.index())));
        }
    }

    private double distance(int olderIndex, int newerIndex) {
        return Math.abs((double) olderIndex / older.size() - (double) newerIndex / newer.size());
    }
}
