package org.dateline.core.statement;

import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Tells how an answer and what it answers stand to each other in one sentence, by the words between them. */
final class Preposed {

    private Preposed() {}

    /**
     * Tells whether an answer stands before what it answers: "despite denials from the army, residents say …",
     * "the army denied it, a day after residents said …".
     */
    static boolean isBefore(Sketch answer, Sketch other, Reply reply) {
        Draft first = answer.draft;
        Draft second = other.draft;
        if (first == null
                || second == null
                || second.cue().index() < first.cue().index()) {
            return false;
        }
        Sentence sentence = answer.sentence;
        boolean above = Ancestors.of(sentence, first.cue()).stream()
                .anyMatch(token -> token.index() == second.cue().index());
        if (above) {
            return hasWord(sentence, 1, first.cue().index(), Words.CONTRAST) && reply.pointer() == Reply.Pointer.WORD;
        }
        return reply.pointer() == Reply.Pointer.CONTENT
                && hasWord(sentence, first.cue().index(), second.cue().index(), Words.AFTER);
    }

    /** Tells whether "but", a semicolon or the like sets an answer off against what stands before it. */
    static boolean isContrasted(Sketch other, Sketch answer) {
        Draft first = other.draft;
        Draft second = answer.draft;
        return first != null
                && second != null
                && hasWord(answer.sentence, first.cue().index(), second.cue().index(), Words.CONTRAST);
    }

    private static boolean hasWord(Sentence sentence, int from, int to, Words words) {
        return sentence.tokens().stream()
                .filter(token -> token.index() >= from && token.index() < to)
                .map(Token::form)
                .anyMatch(words::has);
    }
}
