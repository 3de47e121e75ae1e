package org.dateline.core.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.place.FoundName.Trust;
import org.dateline.core.place.PlaceWords.Use;
import org.dateline.core.syntax.Sentence;

/** Names in a list are of one kind: what one is, its neighbours are. */
final class NameLists {

    private static final Set<String> SEPARATORS = Set.of(",", "and", "or", "&", ";", "/");

    private final Sentence sentence;
    private final PlaceWords words;

    NameLists(Sentence sentence, PlaceWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** Spreads trust, and what a plural word after the last tells of all. */
    void spread(List<FoundName> names) {
        for (int i = 1; i < names.size(); i++) {
            spread(names, i - 1, i);
        }
        for (int i = names.size() - 1; i > 0; i--) {
            spread(names, i, i - 1);
            divisions(names, i);
        }
    }

    private void spread(List<FoundName> names, int from, int to) {
        FoundName sure = names.get(from);
        FoundName other = names.get(to);
        if (sure.trust() == Trust.SURE
                && !sure.demonym()
                && other.trust() == Trust.IF_LISTED
                && isList(names.get(Math.min(from, to)), names.get(Math.max(from, to)))) {
            names.set(to, other.with(Trust.SURE));
        }
    }

    /** "Kerry and Cork counties": both are counties. */
    private void divisions(List<FoundName> names, int last) {
        int after = names.get(last).last() + 1;
        Optional<PlacePrecision> precision =
                after <= sentence.size() ? words.findDivision(Use.DIVISIONS, sentence.token(after)) : Optional.empty();
        if (precision.isEmpty()) {
            return;
        }
        for (int i = last; i >= 0; i--) {
            names.set(i, names.get(i).with(precision.get()).with(Trust.SURE));
            if (i > 0 && !isList(names.get(i - 1), names.get(i))) {
                return;
            }
        }
    }

    private boolean isList(FoundName left, FoundName right) {
        int between = right.first() - left.last() - 1;
        if (between < 1 || between > 2) {
            return false;
        }
        for (int i = left.last() + 1; i < right.first(); i++) {
            if (!SEPARATORS.contains(sentence.token(i).form())) {
                return false;
            }
        }
        return true;
    }
}
