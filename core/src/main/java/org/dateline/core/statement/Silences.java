package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/** What cues of silence need beside other cues: "gave no details", "calls to the office went unanswered". */
final class Silences {

    private Silences() {}

    /** The verb that a noun makes a phrase of speech with: "made no mention", "would not give a figure". */
    static Optional<Token> lightVerb(Sentence sentence, Token noun) {
        return noun.isNoun() && noun.relates("obj")
                ? sentence.findHead(noun).filter(Words.LIGHT::hasLemma)
                : Optional.empty();
    }

    /** Tells whether the words around a cue let it tell of a silence, if that is what its entry says. */
    static boolean admits(Sentence sentence, Token cue, CueEntry entry) {
        if (entry.kind() == CueClass.REFUSE && entry.frame().kind() == Frame.Kind.NONE) {
            return !sentence.hasDependent(cue, "obj", "xcomp", "nsubj:pass");
        }
        boolean object = entry.kind() == CueClass.OMIT && cue.isNoun() && cue.relates("obj");
        return !object || lightVerb(sentence, cue).isPresent();
    }

    /** The words of a cue; of a noun with the verb that it makes a phrase with. */
    static List<Token> wordsOf(Sentence sentence, Token cue, CueEntry entry) {
        Optional<Token> verb = lightVerb(sentence, cue);
        if (entry.kind() != CueClass.OMIT || verb.isEmpty()) {
            return List.of(cue);
        }
        List<Token> words = new ArrayList<>(SentenceCues.wordsOf(sentence, verb.get(), entry.frame()));
        words.addAll(sentence.dependents(cue, "det"));
        words.add(cue);
        words.sort(Comparator.comparingInt(Token::index));
        return words;
    }

    /** "calls to the office went unanswered": the office, not the calls, is silent. */
    static Token asked(Sentence sentence, Token speaker, CueEntry entry) {
        if (entry.kind() != CueClass.OMIT || !Words.REQUEST.hasLemma(speaker)) {
            return speaker;
        }
        return sentence.dependents(speaker, "nmod").stream()
                .filter(phrase -> !sentence.caseOf(phrase).equals("for"))
                .findFirst()
                .orElse(speaker);
    }

    /** "said it had rained, and did not elaborate": the silence stands beside what was said, not in it. */
    static boolean isBeside(Draft draft, Sketch other) {
        Token verb = lightVerb(draft.sentence(), draft.cue()).orElse(draft.cue());
        return draft.entry().kind() == CueClass.OMIT
                && other.draft != null
                && verb.relates("conj")
                && verb.head() == other.draft.cue().index();
    }

    /**
     * "said that it had killed 30 men but gave no details": the silence is read as part of what was said;
     * who said it is the one who gave none.
     */
    static void lift(List<Sketch> sketches) {
        for (Sketch silence : sketches) {
            Draft draft = silence.draft;
            if (draft == null || draft.entry().kind() != CueClass.OMIT) {
                continue;
            }
            Sentence sentence = draft.sentence();
            Token verb = lightVerb(sentence, draft.cue()).orElse(draft.cue());
            Optional<Token> but = sentence.dependents(verb, "cc").stream()
                    .filter(Words.CONTRAST::hasForm)
                    .findFirst();
            if (but.isPresent() && verb.relates("conj") && !sentence.hasDependent(verb, "nsubj")) {
                List<Token> clause = sentence.subtree(verb);
                Span span = new Span(
                        sentence.token(but.get().index() - 1).span().end(),
                        clause.get(clause.size() - 1).span().end());
                sketches.stream()
                        .filter(other -> other != silence && other.isClausal() && other.holds(span))
                        .findFirst()
                        .filter(said -> said.leave(span))
                        .ifPresent(said -> silence.speakerHead = said.speakerHead);
            }
        }
    }

    /** "neither confirmed nor denied that …" is one silence, not two. */
    static void joinConfirmAndDeny(List<Sketch> sketches) {
        List<Sketch> joined = new ArrayList<>();
        for (Sketch second : sketches) {
            for (Sketch first : sketches) {
                Draft one = first.draft;
                Draft two = second.draft;
                if (one != null
                        && two != null
                        && first.sentence == second.sentence
                        && two.cue().relates("conj")
                        && two.cue().head() == one.cue().index()
                        && one.entry().kind() == CueClass.CONFIRM
                        && two.entry().kind() == CueClass.DENY
                        && first.polarity != CuePolarity.AFFIRMED) {
                    first.polarity = CuePolarity.DECLINED;
                    List<Token> words = new ArrayList<>(first.cueWords);
                    words.addAll(second.cueWords);
                    words.sort(Comparator.comparingInt(Token::index));
                    first.cueWords = words;
                    joined.add(second);
                }
            }
        }
        sketches.removeAll(joined);
    }
}
