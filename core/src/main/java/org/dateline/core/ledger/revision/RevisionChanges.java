package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.Coding;
import org.dateline.core.record.Excerpt;

/**
 * What a revision changed in the reported blocks of an article, ranked by substance and then in reading order.
 *
 * <p>A passage that only moved is no change. Every other word that differs is in one change: what is left of the older
 * words without those of the changes is what is left of the newer words without theirs. What stands past the first 3,000
 * sentences of either text is not compared.
 */
public final class RevisionChanges {

    private static final Comparator<RevisionChange> RANK = Comparator.comparing(RevisionChange::substance)
            .thenComparing(RevisionChanges::position)
            .thenComparing(change -> change.newer() == null);

    private final CodedText older;
    private final CodedText newer;
    private final NameWords names;
    private final List<RevisionChange> changes = new ArrayList<>();

    private RevisionChanges(CodedText older, CodedText newer) {
        this.older = older;
        this.newer = newer;
        this.names = new NameWords(Stream.concat(older.passages().stream(), newer.passages().stream())
                .toList());
    }

    /** Compares two revisions by their texts alone: names, speakers and times are known by their words only. */
    public static List<RevisionChange> between(ArticleLine older, ArticleLine newer) {
        return new RevisionChanges(CodedText.uncoded(older), CodedText.uncoded(newer)).ranked();
    }

    /** Compares two revisions by their texts and by what was coded in them. */
    public static List<RevisionChange> between(Coding older, Coding newer) {
        return new RevisionChanges(CodedText.of(older), CodedText.of(newer)).ranked();
    }

    private static int position(RevisionChange change) {
        Excerpt words = change.newer() != null ? change.newer() : change.older();
        return words == null ? 0 : words.start();
    }

    private List<RevisionChange> ranked() {
        for (PassagePair pair : PassageAlignment.of(older, newer)) {
            if (pair.isMatch()) {
                compare(pair);
            } else {
                pair.older().forEach(this::remove);
                pair.newer().forEach(this::add);
            }
        }
        changes.sort(RANK);
        return List.copyOf(changes);
    }

    private void remove(Passage passage) {
        Excerpt words = older.excerpt(passage.words());
        Substance substance = older.tells(passage) ? Substance.REMOVED : Substance.WORDING;
        changes.add(new RevisionChange(substance, words, null, words, null, older.told(passage)));
    }

    private void add(Passage passage) {
        Excerpt words = newer.excerpt(passage.words());
        Substance substance = newer.tells(passage) ? Substance.ADDED : Substance.WORDING;
        changes.add(new RevisionChange(substance, null, words, null, words, newer.told(passage)));
    }

    private void compare(PassagePair pair) {
        Reading before = new Reading(pair.older(), names, older.parts());
        Reading after = new Reading(pair.newer(), names, newer.parts());
        WordChanges.between(before, after)
                .forEach(change -> changes.add(new RevisionChange(
                        change.substance(),
                        older.excerpt(before.words(change.older())),
                        newer.excerpt(after.words(change.newer())),
                        older.excerpt(before.words()),
                        newer.excerpt(after.words()),
                        List.of())));
    }
}
