package org.dateline.core.place;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.place.PlaceWords.Use;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** What the words beside a name tell of it: that it is a place's, and which kind of place. For one sentence. */
final class NameSurroundings {

    /** So far behind a name the noun of its description may stand. */
    private static final int DESCRIPTION = 7;

    /** So many words the name of a province has at most. */
    private static final int AREA = 3;

    private final KnownNames known;
    private final PlaceWords words;
    private final Sentence sentence;
    private final SentenceKeys keys;

    NameSurroundings(KnownNames known, PlaceWords words, Sentence sentence, SentenceKeys keys) {
        this.known = known;
        this.words = words;
        this.sentence = sentence;
        this.keys = keys;
    }

    /** What the word after the name, "division of" before it or "capital" before it says it is. */
    Optional<PlacePrecision> division(int first, int last) {
        Optional<PlacePrecision> after = at(last + 1).flatMap(token -> words.findDivision(Use.DIVISION, token));
        if (after.isPresent()) {
            return after;
        }
        Optional<Token> before = at(first - 1);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (before.get().form().equals("of")) {
            return at(first - 2).flatMap(token -> words.findDivision(Use.DIVISION, token));
        }
        boolean apart = before.get().form().equals(",");
        return at(first - (apart ? 2 : 1))
                .filter(token -> token.form().equals("capital"))
                .flatMap(token -> words.findDivision(Use.DIVISION, token));
    }

    /** Tells whether the words beside make a place of it: "in Herat", "took Herat", "Herat residents", "HERAT (AP)". */
    boolean isLocated(int first, int last) {
        Optional<Token> next = at(last + 1);
        return at(first - 1)
                        .filter(token -> words.is(Use.LOCATIVE, token) || words.is(Use.TAKING, token))
                        .isPresent()
                || next.filter(token -> words.is(Use.PEOPLE, token) || words.is(Use.FALLING, token))
                        .isPresent()
                || isDescribed(last)
                || isInTheEast(last)
                || first == 1
                        && isShouted(first, last)
                        && next.filter(token -> opensReport(token)).isPresent();
    }

    /** "took Wad Medani": a name of several words behind such a verb is a place's, if under another spelling. */
    boolean isTaken(int first, int last) {
        return first < last
                && at(first - 1)
                        .filter(token -> words.is(Use.TAKING, token) || words.is(Use.HOLDING, token))
                        .isPresent();
    }

    /** "Orla in Brena", "Orla, in Brena": a name beside that of the province where such a place is. */
    boolean isInItsArea(int last, String key) {
        int in = at(last + 1).filter(token -> token.form().equals(",")).isPresent() ? last + 2 : last + 1;
        if (at(in).filter(token -> token.form().equals("in")).isEmpty()) {
            return false;
        }
        for (int end = Math.min(sentence.size(), in + AREA); end > in; end--) {
            String area = keys.mayStart(in + 1) && keys.mayEnd(end) ? keys.of(in + 1, end) : "";
            if (area.length() >= 2
                    && known.contains(area)
                    && known.find(area).stream()
                            .filter(outer -> outer.kind() == PlaceKind.ADMIN1)
                            .anyMatch(outer -> known.find(key).stream().anyMatch(inner -> inner.liesIn(outer)))) {
                return true;
            }
        }
        return false;
    }

    /** "Farah in the west". */
    private boolean isInTheEast(int last) {
        return at(last + 1).filter(token -> token.form().equals("in")).isPresent()
                && at(last + 2).filter(token -> token.form().equals("the")).isPresent()
                && at(last + 3).filter(token -> words.is(Use.DIRECTION, token)).isPresent();
    }

    /** "Herat, the largest city in the west": what is called a town or a district is one. */
    boolean isDescribed(int last) {
        Optional<Token> comma = at(last + 1).filter(token -> token.form().equals(","));
        Optional<Token> article = at(last + 2).filter(token -> token.tag().equals("DT"));
        if (comma.isEmpty()) {
            return false;
        }
        // "Orla, capital of Arland"
        boolean seat = at(last + 2)
                        .filter(token -> words.is(Use.DIVISION, token))
                        .isPresent()
                && at(last + 3).filter(token -> token.form().equals("of")).isPresent();
        if (article.isEmpty()) {
            return seat;
        }
        for (int i = last + 3; i <= Math.min(sentence.size(), last + DESCRIPTION); i++) {
            Token word = sentence.token(i);
            boolean ends = at(i + 1)
                    .filter(token -> token.tag().equals("NN") && !words.is(Use.DIRECTION, token))
                    .isEmpty();
            if (word.tag().equals("NN") && ends) {
                return words.is(Use.DIVISION, word);
            }
            if (!word.isAdjective() && !word.tag().equals("NN") && !word.tag().equals("CD")) {
                return false;
            }
        }
        return false;
    }

    private boolean isShouted(int first, int last) {
        for (int i = first; i <= last; i++) {
            String form = sentence.token(i).form();
            if (form.length() < 3 || !form.equals(form.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensReport(Token token) {
        String form = token.form();
        return form.equals("(")
                || form.equals("-LRB-")
                || form.equals(",")
                || form.startsWith("-")
                || form.equals("—")
                || form.equals("–");
    }

    private Optional<Token> at(int number) {
        return number >= 1 && number <= sentence.size() ? Optional.of(sentence.token(number)) : Optional.empty();
    }
}
