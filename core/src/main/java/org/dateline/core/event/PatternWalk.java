package org.dateline.core.event;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.core.dictionary.PatternElement;
import org.dateline.core.dictionary.SentenceWords;
import org.dateline.core.dictionary.VerbPattern;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a loaded pattern around one verb: its words in order in the verb's clause, whatever stands between
 * them unless the pattern joins them.
 */
final class PatternWalk {

    /** How many words may stand between two of one phrase of a pattern. */
    private static final int WIDEST_PHRASE_GAP = 3;

    private final SentenceWords words;
    private final ClauseScope scope;
    private final CodedPhrases phrases;
    private final PatternWords places;
    private final int firstOfVerb;
    private final int lastOfVerb;
    private final List<Token> heads;
    private final BitSet failedLeft = new BitSet();
    private final BitSet failedRight = new BitSet();
    private Bound bound = new Bound();

    /** @param places where the words of the pattern's dictionary stand in the sentence */
    PatternWalk(SentenceWords words, ClauseScope scope, CodedPhrases phrases, PatternWords places) {
        this.words = words;
        this.scope = scope;
        this.phrases = phrases;
        this.places = places;
        this.firstOfVerb = words.firstOf(scope.verb());
        this.lastOfVerb = words.behind(scope.verb()) - 1;
        this.heads = phrases.heads();
    }

    /** The words to which a pattern binds its marks; null for a mark that it does not have. */
    static final class Bound {
        @Nullable
        Token source;

        @Nullable
        Token target;

        @Nullable
        Token compound;
    }

    /** What the marks of a pattern stand for, if it is there. */
    Optional<Bound> match(VerbPattern pattern) {
        bound = new Bound();
        failedLeft.clear();
        failedRight.clear();
        List<PatternElement> elements = pattern.elements();
        int verb = pattern.verbAt();
        return left(elements, verb - 1, firstOfVerb) && right(elements, verb + 1, lastOfVerb)
                ? Optional.of(bound)
                : Optional.empty();
    }

    /**
     * The number of an element with the place up to which the words are taken. Whether the rest of a pattern stands
     * behind a place does not hang on how the walk came there, so that no place is tried twice for one element.
     */
    private int state(int element, int place) {
        return element * (words.size() + 1) + place;
    }

    // --- to the right ---------------------------------------------------------------------------

    /** @param behind number of the word that was matched last */
    private boolean right(List<PatternElement> elements, int next, int behind) {
        if (next == elements.size()) {
            return true;
        }
        int state = state(next, behind);
        if (failedRight.get(state)) {
            return false;
        }
        boolean found = switch (elements.get(next).kind()) {
            case WORD, SYNSET -> wordRight(elements, next, behind);
            case VERB -> false;
            default -> phraseRight(elements, next, behind);
        };
        failedRight.set(state, !found);
        return found;
    }

    private boolean wordRight(List<PatternElement> elements, int next, int behind) {
        PatternElement element = elements.get(next);
        int limit = limit(elements, next, next - 1);
        int steps = 0;
        for (int at = behind + 1; at < words.size() && steps < limit; at++) {
            if (words.word(at).isEmpty()) {
                if (element.joined()) {
                    return false;
                }
                continue;
            }
            steps++;
            if (!scope.contains(words.token(at))) {
                continue;
            }
            for (int length : places.lengthsFrom(element, at)) {
                if (right(elements, next + 1, at + length - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many words to look at: one where the pattern joins, a few inside a phrase, else all. */
    private static int limit(List<PatternElement> elements, int element, int neighbour) {
        PatternElement left = elements.get(Math.min(element, neighbour));
        PatternElement right = elements.get(Math.max(element, neighbour));
        if (right.joined()) {
            return 1;
        }
        return right.group() > 0 && right.group() == left.group() ? WIDEST_PHRASE_GAP : Integer.MAX_VALUE;
    }

    private boolean phraseRight(List<PatternElement> elements, int next, int behind) {
        for (Token head : heads) {
            if (head.index() > scope.verb().index()
                    && words.firstOf(head) > behind
                    && scope.contains(head.index())
                    && bind(elements.get(next), head)) {
                if (right(elements, next + 1, words.behind(head) - 1)) {
                    return true;
                }
                unbind(elements.get(next));
            }
        }
        return false;
    }

    // --- to the left ----------------------------------------------------------------------------

    /** @param before number of the word that was matched last */
    private boolean left(List<PatternElement> elements, int next, int before) {
        if (next < 0) {
            return true;
        }
        int state = state(next, before);
        if (failedLeft.get(state)) {
            return false;
        }
        boolean found = switch (elements.get(next).kind()) {
            case WORD, SYNSET -> wordLeft(elements, next, before);
            case VERB -> false;
            default -> phraseLeft(elements, next, before);
        };
        failedLeft.set(state, !found);
        return found;
    }

    private boolean wordLeft(List<PatternElement> elements, int next, int before) {
        PatternElement element = elements.get(next);
        boolean joined = elements.get(next + 1).joined();
        int limit = limit(elements, next, next + 1);
        int steps = 0;
        for (int end = before - 1; end >= 0 && steps < limit; end--) {
            if (words.word(end).isEmpty()) {
                if (joined) {
                    return false;
                }
                continue;
            }
            steps++;
            if (!scope.contains(words.token(end))) {
                continue;
            }
            for (int length : places.lengthsTo(element, end)) {
                if (left(elements, next - 1, end - length + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean phraseLeft(List<PatternElement> elements, int next, int before) {
        for (int i = heads.size() - 1; i >= 0; i--) {
            Token head = heads.get(i);
            if (head.index() < scope.verb().index()
                    && words.behind(head) <= before
                    && scope.contains(head.index())
                    && bind(elements.get(next), head)) {
                if (left(elements, next - 1, firstOfPhrase(head))) {
                    return true;
                }
                unbind(elements.get(next));
            }
        }
        return false;
    }

    private int firstOfPhrase(Token head) {
        return words.firstOf(phrases.actorOf(head)
                .filter(actor -> actor.index() < head.index())
                .orElse(head));
    }

    // --- both -----------------------------------------------------------------------------------

    private boolean bind(PatternElement mark, Token head) {
        if (mark.kind() == PatternElement.Kind.SKIP) {
            return true;
        }
        Token actor = phrases.actorOf(head).orElse(null);
        if (actor == null) {
            return false;
        }
        switch (mark.kind()) {
            case SOURCE -> bound.source = actor;
            case TARGET -> bound.target = actor;
            default -> {
                if (phrases.sideBySide(actor).size() < 2) {
                    return false;
                }
                bound.compound = actor;
            }
        }
        return true;
    }

    private void unbind(PatternElement mark) {
        switch (mark.kind()) {
            case SOURCE -> bound.source = null;
            case TARGET -> bound.target = null;
            case COMPOUND -> bound.compound = null;
            default -> {}
        }
    }
}
