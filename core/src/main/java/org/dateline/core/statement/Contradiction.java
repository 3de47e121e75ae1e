package org.dateline.core.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two statements cannot both be true: what one tells of, the other tells not to be. Neither says that it
 * answers the other.
 */
final class Contradiction {

    private final SharedWords shared;

    Contradiction(SharedWords shared) {
        this.shared = shared;
    }

    /**
     * What is said to be or not to be.
     *
     * @param negated the word that is told not to be; null if all is affirmed
     */
    private record Gist(
            Sentence sentence,
            List<Token> words,
            Token top,
            @Nullable Token negated) {

        static Optional<Gist> of(Sketch sketch) {
            Sentence sentence = sketch.sentence;
            List<Token> words = sentence.tokens().stream()
                    .filter(token -> sketch.holds(token.span()))
                    .toList();
            return sentence.topsOf(sketch.content.get(0)).stream()
                    .filter(token -> !token.isPunctuation() && !token.relates("mark"))
                    .findFirst()
                    .map(top -> new Gist(sentence, words, top, negated(sentence, top)));
        }

        /** "had not fallen", "nobody was hurt", "no civilians were harmed"; "saw no soldiers". */
        private static @Nullable Token negated(Sentence sentence, Token top) {
            boolean denied = sentence.dependents(top).stream().anyMatch(Words.NEGATOR::hasLemma)
                    || sentence.dependents(top, "nsubj", "nsubj:pass").stream()
                            .anyMatch(subject -> isNone(sentence, subject));
            if (denied) {
                return top;
            }
            return sentence.findDependent(top, "obj")
                    .filter(object -> isNone(sentence, object))
                    .orElse(null);
        }

        private static boolean isNone(Sentence sentence, Token noun) {
            return Words.LACKING.hasLemma(noun)
                    || sentence.dependents(noun, "det").stream().anyMatch(Words.LACKING::hasLemma);
        }

        /** What may be, or will be, speaks against nothing that was. */
        boolean isOpen() {
            return sentence.dependents(top, "aux").stream()
                    .anyMatch(verb ->
                            Words.POSSIBLE.hasLemma(verb) || verb.lemma().equals("will"));
        }

        /** Who does it and to whom, as far as nouns tell. */
        List<Token> parties() {
            return sentence.dependents(top, "nsubj", "nsubj:pass", "obj").stream()
                    .filter(token -> token.isNoun() && !Words.LACKING.hasLemma(token))
                    .toList();
        }

        Set<String> names() {
            Set<String> names = new HashSet<>();
            words.stream()
                    .filter(token -> token.name() == NameType.LOCATION)
                    .forEach(token -> names.add(token.lemma()));
            return names;
        }
    }

    /**
     * What an answer does to what was said before: denies it if it tells that just this was not, else disputes it; empty
     * if both can be true.
     */
    Optional<Answer.Kind> find(Sketch before, Sketch answer) {
        Optional<Gist> first = Gist.of(before);
        Optional<Gist> second = Gist.of(answer);
        if (first.isEmpty() || second.isEmpty() || isElsewhere(first.get(), second.get())) {
            return Optional.empty();
        }
        return find(first.get(), second.get());
    }

    private Optional<Answer.Kind> find(Gist before, Gist answer) {
        Token denied = answer.negated();
        Token deniedBefore = before.negated();
        if (denied != null && deniedBefore == null && isTold(denied, answer, before)) {
            return Optional.of(denied.index() == answer.top().index() ? Answer.Kind.DENIES : Answer.Kind.DISPUTES);
        }
        return deniedBefore != null && denied == null && isTold(deniedBefore, before, answer)
                ? Optional.of(Answer.Kind.DISPUTES)
                : Optional.empty();
    }

    /** Tells whether a statement tells what a word of the other tells not to be: by its verb, or of its noun. */
    private boolean isTold(Token denied, Gist denial, Gist telling) {
        if (denial.isOpen() || telling.isOpen()) {
            return false;
        }
        return denied.index() == denial.top().index()
                ? shared.isOneDeed(denied, telling.top()) && isOfSame(denial, telling)
                : shared.overlap(SharedWords.telling(List.of(denied)), SharedWords.telling(telling.words()));
    }

    /** "No civilians were harmed", "two shepherds had been hurt": it befell, or was done by, those of whom both speak. */
    private boolean isOfSame(Gist denial, Gist telling) {
        List<Token> denied = denial.parties();
        List<Token> told = telling.parties();
        if (denied.isEmpty() || told.isEmpty()) {
            return true;
        }
        return shared.overlap(SharedWords.telling(denied), SharedWords.telling(told))
                || denied.stream().anyMatch(Words.CIVILIAN::hasLemma)
                        && told.stream().noneMatch(Words.COMBATANT::hasLemma);
    }

    /** What is told of two places does not go together. */
    private static boolean isElsewhere(Gist one, Gist other) {
        Set<String> names = one.names();
        return !names.isEmpty()
                && !other.names().isEmpty()
                && other.names().stream().noneMatch(names::contains);
    }
}
