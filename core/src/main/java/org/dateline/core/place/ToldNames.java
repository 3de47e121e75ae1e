package org.dateline.core.place;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.place.PlaceWords.Use;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * The names that an article itself says are places', whatever the parser took them for: "Orla, a town in Brena", "the
 * villages of Orla and Ilm", "Orla village", "retook Orla". A gazetteer need not know them.
 *
 * <p>For one article; not thread-safe.
 */
final class ToldNames {

    private static final int LONGEST = 4;

    /** So far behind a name the noun of its description may stand. */
    private static final int DESCRIPTION = 5;

    private static final Set<String> SEPARATORS = Set.of(",", "and");

    /** What goes on behind "a town": "the town's mayor" and "a district and sessions judge" are people. */
    private static final Set<String> GOING_ON = Set.of("POS", "CC", "HYPH", "NN", "NNS", "NNP", "NNPS");

    private static final Set<String> PHRASE_ENDS = Set.of(",", ".", ";", ":", ")", "-RRB-");

    private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WRB");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final PlaceWords words;
    private final Set<String> told = new HashSet<>();

    /** The first words of the told names: few sentences have any. */
    private final Set<String> firstWords = new HashSet<>();

    ToldNames(PlaceWords words, ParsedArticle article) {
        this.words = words;
        for (Sentence sentence : article.sentences()) {
            for (int i = 1; i <= sentence.size(); i++) {
                if (startsName(sentence, i) && isTold(sentence, i, nameEnd(sentence, i))) {
                    told.add(forms(sentence, i, nameEnd(sentence, i)));
                    firstWords.add(sentence.token(i).form());
                }
            }
        }
    }

    /** The last token of the told name that starts at a token, inclusive; empty if none does. */
    OptionalInt endOf(Sentence sentence, int first) {
        if (!firstWords.contains(sentence.token(first).form())) {
            return OptionalInt.empty();
        }
        for (int last = Math.min(sentence.size(), first + LONGEST - 1); last >= first; last--) {
            if (isName(sentence.token(last))
                    && (last == sentence.size() || !isName(sentence.token(last + 1)))
                    && told.contains(forms(sentence, first, last))
                    // Somebody else may have the name too.
                    && (first < last
                            || sentence.token(first).name() != NameType.PERSON
                            || isTold(sentence, first, last))) {
                return OptionalInt.of(last);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isTold(Sentence sentence, int first, int last) {
        if (last - first >= LONGEST || isOrganisation(sentence, first, last) || isNoName(sentence, first, last)) {
            return false;
        }
        int before = beforeList(sentence, first, last);
        return isOf(sentence, before, before < first - 1)
                || is(Use.RETAKING, sentence, before)
                || is(Use.RECAPTURING, sentence, before) && !isPerson(sentence, first, last)
                || isDescribed(sentence, last)
                || isBeforeKind(sentence, first, last);
    }

    /** "the town of Orla", "the villages of Orla, Ilm and Brena". */
    private boolean isOf(Sentence sentence, int before, boolean listed) {
        return before > 1
                && sentence.token(before).form().equals("of")
                && isKind(sentence, before - 1)
                && (!listed || sentence.token(before - 1).tag().equals("NNS"));
    }

    /** The token before a name and before those that stand in front of it in a list: "Orla, Ilm and Brena". */
    private static int beforeList(Sentence sentence, int first, int last) {
        int start = first;
        int before = separatorStart(sentence, start);
        while (before < start && before > 1 && isName(sentence.token(before - 1))) {
            start = nameStart(sentence, before - 1);
            before = separatorStart(sentence, start);
        }
        return start == first || !isClosed(sentence, start, last) ? first - 1 : start - 1;
    }

    /** Where commas and conjunctions in front of a token begin; the token itself if there are none. */
    private static int separatorStart(Sentence sentence, int number) {
        int start = number;
        while (start > 1 && SEPARATORS.contains(sentence.token(start - 1).form())) {
            start--;
        }
        return start;
    }

    /** Tells whether a list ends with "and" and a name: "retook Orla, Roe said" is none. */
    private static boolean isClosed(Sentence sentence, int start, int last) {
        boolean closed = false;
        for (int i = start; i <= last || i <= sentence.size() && isListed(sentence, i); i++) {
            closed |= sentence.token(i).form().equals("and");
        }
        return closed;
    }

    private static boolean isListed(Sentence sentence, int number) {
        return isName(sentence.token(number))
                || SEPARATORS.contains(sentence.token(number).form());
    }

    /** "Monday", "President Otto". */
    private boolean isNoName(Sentence sentence, int first, int last) {
        return words.is(Use.TITLE, sentence.token(first))
                || sentence.tokens().subList(first - 1, last).stream().anyMatch(token -> words.is(Use.ORDINARY, token));
    }

    /** "Orla, a town", "Orla, a small market town in Brena"; but "for Otto, the town was lost". */
    private boolean isDescribed(Sentence sentence, int last) {
        if (last + 2 > sentence.size()
                || !sentence.token(last + 1).form().equals(",")
                || !sentence.token(last + 2).tag().equals("DT")) {
            return false;
        }
        for (int i = last + 3; i <= Math.min(sentence.size(), last + DESCRIPTION); i++) {
            Token word = sentence.token(i);
            if (isKind(sentence, i)) {
                return word.tag().equals("NN")
                        && (i == sentence.size()
                                || !GOING_ON.contains(sentence.token(i + 1).tag()))
                        && !isClause(sentence, i);
            }
            if (!word.isAdjective() && !word.tag().equals("NN")) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether there is a finite verb between a token and the end of its phrase. */
    private static boolean isClause(Sentence sentence, int from) {
        for (int i = from + 1; i <= sentence.size(); i++) {
            Token token = sentence.token(i);
            if (PHRASE_ENDS.contains(token.form()) || RELATIVES.contains(token.tag())) {
                return false;
            }
            if (FINITE.contains(token.tag())) {
                return true;
            }
        }
        return false;
    }

    /** "Orla village"; "a Druze village" and "Orla town hall" name none. */
    private boolean isBeforeKind(Sentence sentence, int first, int last) {
        return last < sentence.size()
                && isKind(sentence, last + 1)
                && sentence.token(last + 1).tag().equals("NN")
                && (first == 1
                        || !sentence.token(first - 1).tag().equals("DT")
                                && !sentence.token(first - 1).isAdjective())
                && (last + 1 == sentence.size()
                        || !GOING_ON.contains(sentence.token(last + 2).tag())
                        || sentence.token(last + 2).tag().equals("CC"));
    }

    private boolean isKind(Sentence sentence, int number) {
        return is(Use.KIND, sentence, number)
                && Character.isLowerCase(sentence.token(number).form().codePointAt(0));
    }

    private boolean is(Use use, Sentence sentence, int number) {
        return number >= 1 && words.is(use, sentence.token(number));
    }

    private static boolean isOrganisation(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(first - 1, last).stream()
                .anyMatch(token -> token.name() == NameType.ORGANIZATION);
    }

    /** Tells whether the parser saw a person in all of a name, not in a part of it alone. */
    private static boolean isPerson(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(first - 1, last).stream().allMatch(token -> token.name() == NameType.PERSON);
    }

    private static boolean startsName(Sentence sentence, int number) {
        return isName(sentence.token(number)) && nameStart(sentence, number) == number;
    }

    private static int nameStart(Sentence sentence, int number) {
        int start = number;
        while (start > 1 && isName(sentence.token(start - 1))) {
            start--;
        }
        return start;
    }

    private static int nameEnd(Sentence sentence, int number) {
        int end = number;
        while (end < sentence.size() && isName(sentence.token(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isName(Token token) {
        return token.isProperNoun() && Character.isUpperCase(token.form().codePointAt(0));
    }

    private static String forms(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(first - 1, last).stream()
                .map(Token::form)
                .collect(Collectors.joining(" "));
    }
}
