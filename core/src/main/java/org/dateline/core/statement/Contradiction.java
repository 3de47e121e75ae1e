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
        boolean verb = denied.index() == denial.top().index();
        return shared.overlap(
                SharedWords.telling(List.of(denied)),
                SharedWords.telling(verb ? List.of(telling.top()) : telling.words()));
    }

    /** What is told of two places does not go together. */
    private static boolean isElsewhere(Gist one, Gist other) {
        Set<String> names = one.names();
        return !names.isEmpty()
                && !other.names().isEmpty()
                && other.names().stream().noneMatch(names::contains);
    }
}
