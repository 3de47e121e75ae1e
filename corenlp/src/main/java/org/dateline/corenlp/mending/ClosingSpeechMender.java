package org.dateline.corenlp.mending;

import java.util.List;
import org.dateline.core.lexicon.WordList;

/**
 * Mends sentences in which somebody speaks behind what is said: "…, killing eight people, a mayor said". Such
 * a clause of speech is a parataxis of what is said, as the Universal Dependencies guidelines ask. Thread-safe.
 */
final class ClosingSpeechMender {

    private final WordList claimNouns = WordList.ofResource(ClosingSpeechMender.class, "claim-nouns.txt");
    private final WordList telling = WordList.ofResource(ClosingSpeechMender.class, "telling-verbs.txt");
    private final SpeechMender speech;

    ClosingSpeechMender(SpeechMender speech) {
        this.speech = speech;
    }

    /** The rules for when all others have been met. */
    List<Mending> closing() {
        return List.of(
                this::mendClosing,
                this::mendClaimBehindSpeech,
                this::mendParticipleBehindSpeech,
                ClosingSpeechMender::mendClosingAccording);
    }

    /** "X hit a dam, officials said, forcing many to flee": what is said goes on behind the clause of speech. */
    private void mendParticipleBehindSpeech(DraftTree tree, int participle) {
        int verb = tree.head(participle);
        if (!tree.tag[participle].equals("VBG")
                || !tree.relation(participle).equals("advcl")
                || verb == 0
                || verb > participle
                || !speech.isSpeech(tree, verb)
                || !tree.isComma(tree.left(participle) - 1)
                || tree.hasSubject(participle)
                || speech.isSpeechAct(tree, participle)) {
            return;
        }
        int clause = tree.dependent(verb, "ccomp");
        if (clause == 0 && tree.relation(verb).equals("parataxis")) {
            clause = tree.head(verb);
        }
        if (clause > 0 && clause < verb && tree.isVerb(clause)) {
            tree.attach(participle, clause, "advcl");
        }
    }

    /** "was hit when rebels attacked, according to officials": at the end it tells of the whole sentence. */
    private static void mendClosingAccording(DraftTree tree, int according) {
        int noun = tree.head(according);
        int clause = noun == 0 ? 0 : tree.head(noun);
        if (!tree.lemma[according].equals("accord")
                || !tree.isComma(according - 1)
                || clause == 0
                || clause > according
                || !tree.hasRelation(clause, "advcl", "ccomp")
                || tree.hasTag(tree.root(), "``", "''")
                || !endsSentence(tree, noun)) {
            return;
        }
        tree.attach(noun, tree.root(), "obl");
    }

    /** "…, killing eight people, a local official said": the official stands in no apposition, but speaks. */
    void mendApposition(DraftTree tree, int verb) {
        if (!speech.isSpeech(tree, verb) || !tree.hasTag(verb, "VBD", "VBZ", "VBP") || !endsClause(tree, verb)) {
            return;
        }
        int comma = commaBefore(tree, verb);
        int speaker = comma == 0 ? 0 : headOfStretch(tree, comma + 1, verb - 1);
        if (speaker == 0 || !hasFiniteVerb(tree, comma - 1)) {
            return;
        }
        if (tree.head(verb) == 0) {
            if (mendClauseUnderClosingSpeech(tree, verb, comma) && tree.head(speaker) != verb) {
                tree.attach(speaker, verb, "nsubj");
            }
            return;
        }
        boolean speaks = tree.head(speaker) == verb && tree.relation(speaker).equals("nsubj");
        boolean misplaced = tree.hasRelation(verb, "dep", "obl", "nmod", "acl:relcl")
                || tree.relation(verb).equals("ccomp") && tree.head(verb) < comma && tree.dependent(verb, "mark") == 0;
        if (speaks && !misplaced && !holdsBefore(tree, verb, comma)) {
            return;
        }
        int above = tree.head(verb) > comma && tree.head(verb) < verb ? tree.head(speaker) : tree.head(verb);
        for (int i = 1; i < comma; i++) {
            if (tree.head(i) == verb || tree.head(i) == speaker) {
                boolean keeps = tree.head(i) == speaker || tree.hasRelation(i, "obl", "advcl", "advmod");
                tree.attach(i, above, keeps ? tree.relation(i) : "dep");
            }
        }
        for (int i = comma + 1; i < verb; i++) {
            if (i != speaker && (tree.head(i) <= comma || tree.head(i) >= verb)) {
                tree.attach(i, speaker, tree.tag[i].startsWith("N") ? "conj" : tree.relation(i));
            }
        }
        tree.attach(speaker, verb, "nsubj");
        tree.attach(comma, verb, "punct");
        tree.attach(verb, tree.isWithin(tree.root(), verb) ? above : tree.root(), "parataxis");
    }

    /** Tells whether a clause of speech that is a parataxis has words of what is said for its own. */
    private static boolean holdsBefore(DraftTree tree, int verb, int comma) {
        return tree.relation(verb).equals("parataxis")
                && tree.head(verb) < comma
                && tree.dependents(verb).stream().anyMatch(i -> i < comma);
    }

    /** "It would stand by its ally, the envoy said": what is said is the main clause and keeps its phrases. */
    private static boolean mendClauseUnderClosingSpeech(DraftTree tree, int verb, int comma) {
        int clause = tree.dependent(verb, "dep", "csubj", "csubj:pass");
        if (clause == 0) {
            clause = tree.dependent(verb, "advcl");
        }
        if (clause == 0
                || clause > comma
                || !tree.isVerb(clause)
                || tree.relation(clause).equals("advcl") && !isMainClause(tree, clause)
                || !tree.relation(clause).equals("dep") && isQuotedBehind(tree, verb)) {
            return false;
        }
        for (int i : tree.dependents(verb)) {
            if (i < comma && i != clause) {
                tree.attach(i, clause, tree.relation(i));
            }
        }
        tree.attach(clause, 0, "root");
        tree.attach(verb, clause, "parataxis");
        return true;
    }

    private static boolean isQuotedBehind(DraftTree tree, int verb) {
        for (int i = verb + 1; i <= tree.size(); i++) {
            if (tree.tag[i].equals("``")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a clause has tense and a subject, and no conjunction that opens it. */
    private static boolean isMainClause(DraftTree tree, int clause) {
        return tree.isFinite(clause) && tree.hasSubject(clause) && tree.dependent(clause, "mark", "advmod") == 0;
    }

    /** Nothing that could be what is said follows: a stop, a phrase, a participle, behind the one who is told. */
    private boolean endsClause(DraftTree tree, int verb) {
        int last = verb;
        while (telling.contains(tree.lemma[verb])
                && last < tree.size()
                && tree.hasTag(last + 1, "DT", "PRP", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "POS")) {
            last++;
        }
        if (last == tree.size()) {
            return true;
        }
        String next = tree.tag[last + 1];
        boolean that = tree.lemma[last + 1].equals("that");
        boolean day = next.equals("NNP") && last + 1 < tree.size() && !tree.tag[last + 2].startsWith("VB");
        return !that
                && (day
                        || tree.hasTag(last + 1, "IN", "TO", "RB", "VBG", "''", "``", ":", "-RRB-")
                        || !Character.isLetter(next.charAt(0)));
    }

    /** The comma before a noun phrase that ends at a verb; 0 if there is anything else between the two. */
    private static int commaBefore(DraftTree tree, int verb) {
        for (int i = verb - 1; i > 1; i--) {
            if (tree.isComma(i)) {
                return i < verb - 1 ? i : 0;
            }
            if (!tree.hasTag(
                    i, "DT", "PRP", "PRP$", "JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "IN", "CC", "HYPH",
                    "RB", ",")) {
                return 0;
            }
        }
        return 0;
    }

    /** The first noun of a stretch that hangs on a word outside it; 0 if there is none. */
    private static int headOfStretch(DraftTree tree, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean outside = tree.head(i) < first || tree.head(i) > last;
            if (outside && (tree.tag[i].startsWith("N") || tree.hasTag(i, "PRP", "CD"))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean hasFiniteVerb(DraftTree tree, int last) {
        for (int i = 1; i <= last; i++) {
            boolean active = tree.tag[i].equals("VBN") && tree.dependent(i, "nsubj") > 0;
            if (active || tree.hasTag(i, "VBD", "VBZ", "VBP", "MD")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether no word follows a phrase or clause that is not part of it. */
    private static boolean endsSentence(DraftTree tree, int top) {
        for (int i = top + 1; i <= tree.size(); i++) {
            if (!tree.isWithin(i, top) && Character.isLetterOrDigit(tree.form[i].codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** "…, they say." at the end belongs to the whole sentence. */
    private void mendClosing(DraftTree tree, int verb) {
        if (!tree.relation(verb).equals("parataxis")
                || !speech.isSpeech(tree, verb)
                || !tree.hasSubject(verb)
                || !tree.isComma(tree.left(verb) - 1)
                || tree.dependent(verb, "ccomp", "obj", "xcomp") > 0
                || !endsSentence(tree, verb)) {
            return;
        }
        int root = tree.root();
        if (root != verb && !tree.isWithin(root, verb)) {
            tree.attach(verb, root, "parataxis");
        }
    }

    /** "The town fell, officials alleged, a claim that …": what was alleged stands before, and is called a claim. */
    private void mendClaimBehindSpeech(DraftTree tree, int noun) {
        int verb = tree.head(noun);
        if (tree.relation(noun).equals("obj")
                && claimNouns.contains(tree.lemma[noun])
                && speech.isSpeech(tree, verb)
                && tree.relation(verb).equals("parataxis")
                && tree.head(verb) < verb
                && tree.isComma(tree.left(noun) - 1)) {
            tree.attach(noun, tree.head(verb), "appos");
        }
    }
}
