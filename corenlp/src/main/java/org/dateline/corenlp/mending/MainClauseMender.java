package org.dateline.corenlp.mending;

import java.util.List;
import org.dateline.core.lexicon.WordList;

/**
 * Finds the main clause where the parser took a noun before it, or a clause inside it, for the head of the
 * sentence. Thread-safe.
 */
final class MainClauseMender {

    private final WordList accusing = WordList.ofResource(MainClauseMender.class, "accusing-verbs.txt");
    private final SpeechMender speech;

    MainClauseMender(SpeechMender speech) {
        this.speech = speech;
    }

    /** The rules, in the order in which a token is to meet them. */
    List<Mending> rules() {
        return List.of(
                MainClauseMender::mendSecondRelative,
                this::mendSpeechBehindRelative,
                this::mendSpeechBehindWhere,
                this::mendSpeechBehindAside,
                MainClauseMender::mendParticipleAsSubject,
                this::mendSpeechAsSubject,
                MainClauseMender::mendVerbOfConjunct,
                MainClauseMender::mendLostClauseOfTime,
                this::mendClauseBehindAfter,
                MainClauseMender::mendFrontedObject,
                MainClauseMender::mendBehindSemicolon,
                MainClauseMender::mendNounBehindPreposition);
    }

    /**
     * "Two died when a camp at Orla, in the north, was bombed": behind "when", the noun that the parser gave no part is
     * the subject of the verb that hangs somewhere in it.
     */
    private static void mendLostClauseOfTime(DraftTree tree, int when) {
        int noun = tree.dependent(when, "dep");
        if (!tree.lemma[when].equals("when")
                || !tree.relation(when).equals("dep")
                || noun < when
                || !tree.tag[noun].startsWith("N")
                || tree.left(noun) != when + 1) {
            return;
        }
        for (int verb = noun + 1; verb <= tree.size(); verb++) {
            if (tree.isVerb(verb)
                    && tree.relation(verb).equals("dep")
                    && tree.isFinite(verb)
                    && !tree.hasSubject(verb)
                    && tree.isWithin(verb, noun)
                    && tree.isComma(tree.left(verb) - 1)) {
                tree.attach(verb, tree.head(when), "advcl");
                tree.attach(when, verb, "advmod");
                tree.attach(noun, verb, tree.subjectRelation(verb));
                return;
            }
        }
    }

    /**
     * "The army accused its neighbour of a raid after the post fell": the noun behind "after" is the subject of the verb
     * behind it, which has taken the object of the verb before it for its own.
     */
    private void mendClauseBehindAfter(DraftTree tree, int after) {
        int noun = tree.head(after);
        if (!tree.hasLemma(after, "after", "before", "since", "until")
                || !tree.relation(after).equals("case")
                || noun < after
                || !tree.tag[noun].startsWith("N")) {
            return;
        }
        for (int verb = noun + 1; verb <= tree.size(); verb++) {
            int stolen = tree.dependent(verb, "nsubj", "nsubj:pass");
            int main = tree.head(verb);
            if (tree.tag[verb].equals("VBD")
                    && tree.hasRelation(verb, "ccomp", "dep", "parataxis")
                    && stolen > 0
                    && stolen < after
                    && main > 0
                    && main < stolen
                    && accusing.contains(tree.lemma[main])
                    && !speech.isSpeech(tree, main)
                    && tree.dependent(main, "obj") == 0) {
                tree.attach(stolen, main, "obj");
                tree.attach(noun, verb, tree.subjectRelation(verb));
                tree.attach(after, verb, "mark");
                tree.attach(verb, main, "advcl");
                return;
            }
        }
    }

    /** "Diplomats who met him told the press": the second relative clause has no relative pronoun, and is none. */
    private static void mendSecondRelative(DraftTree tree, int verb) {
        int noun = tree.head(verb);
        if (!tree.relation(verb).equals("acl:relcl")
                || !tree.hasTag(verb, "VBD", "VBZ", "VBP")
                || noun > verb
                || !isHeadOfSentence(tree, noun)
                || hasPronoun(tree, verb)
                || tree.dependent(verb, "nsubj", "nsubj:pass") > 0
                        && tree.dependent(verb, "nsubj", "nsubj:pass") < verb) {
            return;
        }
        for (int other : tree.dependents(noun, "acl:relcl")) {
            if (other < verb && hasPronoun(tree, other)) {
                promote(tree, verb, noun);
                return;
            }
        }
    }

    /** "The opposition, which says that they cheated, called for protests": the last verb is no part of what it says. */
    private void mendSpeechBehindRelative(DraftTree tree, int verb) {
        if (!tree.hasRelation(verb, "dep", "conj", "parataxis")
                || !tree.hasTag(verb, "VBD", "VBN", "VBZ", "VBP")
                || !speech.isSpeechAct(tree, verb)
                || !tree.isComma(tree.left(verb) - 1)
                || tree.hasSubject(verb)
                || tree.dependent(verb, "cc", "mark") > 0
                || tree.dependent(verb, "aux", "aux:pass") > 0) {
            return;
        }
        int clause = tree.head(verb);
        while (clause > 0 && tree.hasRelation(clause, "ccomp", "xcomp")) {
            clause = tree.head(clause);
        }
        int noun = clause > 0 && tree.relation(clause).equals("acl:relcl") ? tree.head(clause) : 0;
        if (noun > 0 && noun < verb && isHeadOfSentence(tree, noun) && tree.tag[noun].startsWith("N")) {
            promote(tree, verb, noun);
        }
    }

    /**
     * "A doctor at the hospital where the shells landed insisted the army had fired them": of two verbs side by side the
     * second is of another clause, and what is said is none of the first's.
     */
    private void mendSpeechBehindWhere(DraftTree tree, int verb) {
        int where = verb - 1;
        int said = tree.head(verb);
        int adverb = tree.dependent(where, "advmod");
        if (said <= verb
                || adverb == 0
                || tree.head(said) != where
                || !tree.hasTag(verb, "VBD", "VBZ", "VBP")
                || !tree.hasRelation(where, "acl:relcl", "advcl")
                || !tree.tag[adverb].equals("WRB")
                || !speech.isSpeech(tree, verb)) {
            return;
        }
        int noun = tree.head(where);
        while (noun > 0 && tree.hasRelation(noun, "nmod", "acl")) {
            noun = tree.head(noun);
        }
        if (noun == 0 || noun > where || !isHeadOfSentence(tree, noun) || !tree.tag[noun].startsWith("N")) {
            return;
        }
        promote(tree, verb, noun);
        tree.attach(said, verb, "ccomp");
        for (int subject : tree.dependents(verb, "obj")) {
            if (subject < said && !tree.hasSubject(said)) {
                tree.attach(subject, said, tree.subjectRelation(said));
            }
        }
    }

    /** "Two of the officials, however, admitted …": behind an aside, a participle of speech is a past tense. */
    private void mendSpeechBehindAside(DraftTree tree, int verb) {
        int noun = tree.head(verb);
        if (tree.relation(verb).equals("acl")
                && tree.tag[verb].equals("VBN")
                && noun < verb
                && speech.isSpeech(tree, verb)
                && isHeadOfSentence(tree, noun)
                && (tree.tag[noun].startsWith("N") || tree.hasTag(noun, "CD"))
                && tree.isComma(verb - 1)
                && tree.dependent(noun, "advmod") > noun
                && tree.isComma(tree.dependent(noun, "advmod") - 1)) {
            promote(tree, verb, noun);
            tree.tag[verb] = "VBD";
        }
    }

    /** "Videos verified by a newspaper show …": a participle is no subject; its noun is. */
    private static void mendParticipleAsSubject(DraftTree tree, int participle) {
        int verb = tree.head(participle);
        int noun = tree.dependent(participle, "nsubj", "nsubj:pass");
        if (tree.relation(participle).equals("csubj")
                && tree.tag[participle].equals("VBN")
                && noun == participle - 1
                && noun > 0
                && verb > participle
                && tree.dependent(participle, "aux", "aux:pass") == 0) {
            tree.attach(noun, verb, tree.subjectRelation(verb));
            tree.attach(participle, noun, "acl");
        }
    }

    /** "denied there had been neglect", "said reports of a raid were false": what is said is no subject. */
    private void mendSpeechAsSubject(DraftTree tree, int verb) {
        int clause = tree.head(verb);
        boolean passive = tree.relation(verb).equals("csubj:pass");
        if (!tree.relation(verb).equals("csubj") && !(passive && speech.isSpeech(tree, verb))
                || clause < verb
                || !speech.isSpeechAct(tree, verb)
                || !tree.hasTag(verb, "VBD", "VBZ", "VBP")
                || !tree.hasSubject(verb)
                || !tree.isFinite(clause)) {
            return;
        }
        int saying = verb;
        for (int joined : tree.dependents(verb, "conj")) {
            saying = joined < clause && speech.isSpeechAct(tree, joined) ? joined : saying;
        }
        tree.attach(verb, tree.head(clause), tree.relation(clause));
        tree.attach(clause, saying, "ccomp");
        for (int there : tree.dependents(saying, "advmod", "expl")) {
            if (there > saying && there < clause && tree.lemma[there].equals("there")) {
                tree.attach(there, clause, "expl");
            }
        }
        tree.raiseObject(saying, clause);
        for (int joined : tree.dependents(clause, "conj")) {
            if (speech.isSpeechAct(tree, joined) && !tree.hasSubject(joined)) {
                tree.attach(joined, verb, "conj");
            }
        }
    }

    /** "…, but diplomats doubt that it will": joined are two clauses, not a clause and a noun. */
    private static void mendVerbOfConjunct(DraftTree tree, int verb) {
        int noun = tree.head(verb);
        if (noun > 0
                && noun == verb - 1
                && tree.relation(verb).equals("dep")
                && tree.hasTag(verb, "VBD", "VBZ", "VBP")
                && tree.tag[noun].startsWith("N")
                && tree.relation(noun).equals("conj")
                && !tree.hasSubject(verb)
                && tree.isFinite(tree.head(noun))) {
            tree.attach(verb, tree.head(noun), "conj");
            tree.attach(noun, verb, "nsubj");
            for (int i : tree.dependents(noun)) {
                if (i > verb || tree.relation(i).equals("cc")) {
                    tree.attach(i, verb, tree.relation(i));
                }
            }
        }
    }

    /** "a commander of one such faction denied it": of two subjects, one stands behind a preposition. */
    private static void mendNounBehindPreposition(DraftTree tree, int noun) {
        int verb = tree.head(noun);
        if (!tree.relation(noun).equals("nsubj") || noun != verb - 1) {
            return;
        }
        int first = tree.dependent(verb, "nsubj");
        int preposition = 0;
        for (int i = noun - 1; i > first; i--) {
            if (!tree.hasTag(i, "DT", "CD", "JJ", "IN", "NN", "NNP", "PRP$")) {
                return;
            }
            preposition = tree.tag[i].equals("IN") ? i : preposition;
        }
        if (first == noun || preposition == 0 || preposition != first + 1) {
            return;
        }
        tree.attach(noun, first, "nmod");
        tree.attach(preposition, noun, "case");
        for (int i = preposition + 1; i < noun; i++) {
            if (tree.head(i) == verb) {
                tree.attach(i, noun, "nummod");
            }
        }
    }

    /** "…; a doctor said six had died": a clause behind a semicolon stands beside the whole one before it. */
    private static void mendBehindSemicolon(DraftTree tree, int verb) {
        int root = tree.root();
        if (tree.hasRelation(verb, "dep", "parataxis", "conj", "ccomp")
                && tree.isFinite(verb)
                && tree.hasSubject(verb)
                && root < verb
                && tree.head(verb) != root
                && tree.left(verb) > 2
                && tree.form[tree.left(verb) - 1].equals(";")) {
            tree.attach(verb, root, "parataxis");
        }
    }

    /** "Denying claims that he had fled, the mayor appeared": the claims are denied, and head no sentence. */
    private static void mendFrontedObject(DraftTree tree, int participle) {
        int noun = tree.head(participle);
        if (participle != 1
                || !tree.tag[participle].equals("VBG")
                || !tree.relation(participle).equals("amod")
                || tree.head(noun) != 0) {
            return;
        }
        for (int verb = tree.size(); verb > noun; verb--) {
            if (tree.hasTag(verb, "VBD", "VBZ", "VBP")
                    && tree.hasRelation(verb, "parataxis", "ccomp", "dep")
                    && tree.dependent(verb, "nsubj", "nsubj:pass") > noun
                    && tree.isComma(tree.left(verb) - 1)) {
                tree.attach(verb, 0, "root");
                tree.attach(participle, verb, "advcl");
                tree.attach(noun, participle, "obj");
                return;
            }
        }
    }

    /** Tells whether a noun is the root, or hangs on nothing but the conjunction that opens the sentence. */
    private static boolean isHeadOfSentence(DraftTree tree, int noun) {
        int above = noun == 0 ? -1 : tree.head(noun);
        return above == 0 || above == 1 && tree.head(1) == 0 && tree.tag[1].equals("CC");
    }

    private static boolean hasPronoun(DraftTree tree, int verb) {
        for (int i : tree.dependents(verb)) {
            if (i < verb && (tree.tag[i].startsWith("W") || tree.lemma[i].equals("that"))) {
                return true;
            }
        }
        return false;
    }

    /** Makes a verb the root and a noun before it its subject. */
    private static void promote(DraftTree tree, int verb, int noun) {
        int root = tree.root();
        tree.attach(verb, 0, "root");
        tree.attach(noun, verb, "nsubj");
        if (root != noun) {
            tree.attach(root, verb, "cc");
        }
        for (int i : tree.dependents(noun)) {
            if (i > verb && tree.hasRelation(i, "punct", "ccomp", "parataxis", "obl", "obj")) {
                tree.attach(i, verb, tree.relation(i));
            }
        }
        for (int i : tree.dependents(root)) {
            if (root != noun && i != verb) {
                tree.attach(i, verb, tree.relation(i));
            }
        }
    }
}
