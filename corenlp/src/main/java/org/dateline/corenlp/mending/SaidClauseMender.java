package org.dateline.corenlp.mending;

import java.util.List;
import org.dateline.core.lexicon.WordList;

/** Mends the clause behind a verb of speech: that it is one, what its subject is, and whose it is. Thread-safe. */
final class SaidClauseMender {

    private final WordList occasions = WordList.ofResource(SaidClauseMender.class, "speech-occasions.txt");
    private final WordList telling = WordList.ofResource(SaidClauseMender.class, "telling-verbs.txt");
    private final WordList clauseVerbs = WordList.ofResource(SaidClauseMender.class, "clause-verbs.txt");
    private final WordList gettingVerbs = WordList.ofResource(SaidClauseMender.class, "getting-verbs.txt");
    private final SpeechMender speech;

    SaidClauseMender(SpeechMender speech) {
        this.speech = speech;
    }

    /** The rules, in the order in which a token is to meet them. */
    List<Mending> rules() {
        return List.of(
                this::mendParticipleOfObject,
                this::mendLostSubject,
                this::mendToldClause,
                this::mendClauseOfOccasion,
                this::mendClauseOfConjunct,
                this::mendSecondClause,
                this::mendParentheticalSpeech,
                this::mendInfinitiveOfSubject);
    }

    /** "the rebels, a spokesman said, have taken the town": the noun before the one comma has the verb behind the other. */
    private void mendParentheticalSpeech(DraftTree tree, int verb) {
        int said = tree.head(verb);
        int speaker = said == 0 ? 0 : tree.dependent(said, "nsubj");
        int noun = speaker == 0 ? 0 : tree.left(speaker) - 2;
        if (noun < 1
                || said > verb
                || !speech.isSpeech(tree, said)
                || !tree.hasRelation(verb, "dep", "ccomp")
                || !tree.hasTag(verb, "VBD", "VBG", "VBN", "VBP", "VBZ")
                || tree.hasSubject(verb)
                || tree.dependent(verb, "mark") > 0
                || !tree.isComma(noun + 1)
                || !tree.isComma(said + 1)
                || tree.left(verb) != said + 2
                || !tree.isFinite(verb)
                || !tree.tag[noun].startsWith("N")
                || !tree.relation(noun).equals("dep")) {
            return;
        }
        tree.attach(verb, tree.head(said), tree.relation(said));
        tree.attach(said, verb, "parataxis");
        tree.attach(noun, verb, tree.subjectRelation(verb));
    }

    /** "says Iran bombed the embassy": Iran is not what was said, and what has an object is no passive. */
    private void mendParticipleOfObject(DraftTree tree, int participle) {
        int noun = tree.head(participle);
        int verb = noun == 0 ? 0 : tree.head(noun);
        if (verb == 0
                || !tree.relation(participle).equals("acl")
                || !tree.hasTag(participle, "VBN", "VBD")
                || !tree.relation(noun).equals("obj")
                || noun > participle
                || verb > noun
                || !speech.isSpeech(tree, verb)
                || telling.contains(tree.lemma[verb])
                || tree.dependent(participle, "aux", "aux:pass") > 0
                || tree.dependents(participle, "nsubj", "nsubj:pass").stream().anyMatch(i -> i < participle)
                || tree.dependent(noun, "cop") > 0
                || tree.isComma(participle - 1)
                || tree.dependents(verb, "obj").size() > 1
                || tree.lemma[Math.min(participle + 1, tree.size())].equals("by")) {
            return;
        }
        boolean clauseVerb = clauseVerbs.contains(tree.lemma[verb]);
        boolean active = tree.dependent(participle, "obj") > participle
                && !gettingVerbs.contains(tree.lemma[participle])
                && (clauseVerb || tree.isFinite(verb));
        boolean lacking = clauseVerb && !hasFiniteBehind(tree, participle);
        if ((active || lacking) && tree.dependent(verb, "ccomp") == 0) {
            tree.attach(noun, participle, "nsubj");
            tree.attach(participle, verb, "ccomp");
            tree.tag[participle] = "VBD";
        }
    }

    /** Tells whether a verb with tense follows before the next comma. */
    private static boolean hasFiniteBehind(DraftTree tree, int from) {
        for (int i = from + 1; i <= tree.size() && !tree.isComma(i); i++) {
            if (tree.hasTag(i, "VBD", "VBZ", "VBP", "MD") && !tree.relation(i).equals("acl:relcl")) {
                return true;
            }
        }
        return false;
    }

    /** "said 12 people, two children among them, had been killed": the people are not what was said. */
    private void mendLostSubject(DraftTree tree, int clause) {
        int verb = tree.head(clause);
        if (verb == 0
                || verb > clause
                || !speech.isSpeechAct(tree, verb)
                || telling.contains(tree.lemma[verb])
                || !tree.hasRelation(clause, "dep", "ccomp", "conj", "parataxis")
                || !tree.isFinite(clause)
                || tree.hasSubject(clause)
                || tree.dependent(clause, "cc") > 0) {
            return;
        }
        int noun = tree.dependent(verb, "obj");
        // "condemned it, did not name anybody", "denied it and left": only the finite clause right behind.
        boolean behind = speech.isSpeech(tree, verb)
                || tree.hasRelation(clause, "dep", "ccomp")
                        && tree.dependent(clause, "aux", "cop", "aux:pass") == noun + 1;
        if (behind && tree.raiseObject(verb, clause)) {
            tree.attach(clause, verb, "ccomp");
        }
    }

    /** "told a reporter the army had left": behind the one who is told, the noun is the subject of what is told. */
    private void mendToldClause(DraftTree tree, int clause) {
        int verb = tree.head(clause);
        int noun = verb == 0 ? 0 : tree.dependent(verb, "obj");
        if (noun > 0
                && telling.contains(tree.lemma[verb])
                && tree.dependent(verb, "iobj") > verb
                && noun < clause
                && tree.hasRelation(clause, "dep", "ccomp", "parataxis")
                && tree.isFinite(clause)
                && !tree.hasSubject(clause)) {
            tree.attach(noun, clause, tree.subjectRelation(clause));
            tree.attach(clause, verb, "ccomp");
        }
    }

    /** "admitted in interviews that stocks were low": the clause is what was admitted. */
    private void mendClauseOfOccasion(DraftTree tree, int clause) {
        int noun = tree.head(clause);
        int verb = noun == 0 ? 0 : tree.head(noun);
        int that = tree.dependent(clause, "mark", "that"::equals);
        if (that == 0) {
            that = tree.dependent(clause, "dep", "that"::equals);
        }
        if (that == noun + 1
                && tree.hasRelation(clause, "ccomp", "acl", "dep", "acl:relcl")
                && tree.relation(noun).equals("obl")
                && occasions.contains(tree.lemma[noun])
                && speech.isSpeech(tree, verb)
                && verb < noun
                && tree.dependent(verb, "ccomp") == 0
                && tree.isFinite(clause)) {
            tree.attach(clause, verb, "ccomp");
            tree.attach(that, clause, "mark");
        }
    }

    /** "called it shameful and said the army had left": the clause belongs to the verb right before it. */
    private void mendClauseOfConjunct(DraftTree tree, int clause) {
        int verb = tree.head(clause);
        if (!tree.hasRelation(clause, "dep", "parataxis") || !tree.isFinite(clause) || tree.hasSubject(clause)) {
            return;
        }
        for (int joined : tree.dependents(verb, "conj")) {
            if (joined > verb
                    && joined < clause
                    && speech.isSpeech(tree, joined)
                    && !telling.contains(tree.lemma[joined])
                    && tree.raiseObject(joined, clause)) {
                tree.attach(clause, joined, "ccomp");
                return;
            }
        }
    }

    /** "said that they had fired, and that it had answered": the second clause is said too. */
    private void mendSecondClause(DraftTree tree, int clause) {
        int verb = tree.head(clause);
        int first = verb == 0 ? 0 : tree.dependent(verb, "ccomp");
        if (tree.relation(clause).equals("conj")
                && speech.isSpeech(tree, verb)
                && first > verb
                && first < clause
                && tree.dependent(clause, "mark", "that"::equals) > first) {
            tree.attach(clause, first, "conj");
        }
    }

    /** "said a plot to kill him had been foiled": the infinitive tells of the noun before it, the subject of what is said. */
    private void mendInfinitiveOfSubject(DraftTree tree, int infinitive) {
        int verb = tree.head(infinitive);
        int to = tree.dependent(infinitive, "mark", "to"::equals);
        int clause = verb == 0 ? 0 : tree.dependent(verb, "ccomp");
        int noun = clause == 0 ? 0 : tree.dependent(clause, "nsubj", "nsubj:pass");
        if (tree.relation(infinitive).equals("xcomp")
                && verb < noun
                && noun < to
                && to < infinitive
                && infinitive < clause
                && tree.hasTag(noun, "NN", "NNS")
                && tree.isWithin(to - 1, noun)
                && speech.isSpeech(tree, verb)) {
            tree.attach(infinitive, noun, "acl");
        }
    }
}
