package org.dateline.corenlp;

import java.util.Set;
import org.dateline.core.lexicon.WordList;

/**
 * Mends the trees of sentences in which somebody speaks: who speaks, and what is said. A speech clause
 * behind what is said is a parataxis of it, as the Universal Dependencies guidelines ask. Thread-safe.
 */
final class SpeechMender {

    private final WordList occasions = WordList.ofResource(SpeechMender.class, "speech-occasions.txt");
    private final WordList calling = WordList.ofResource(SpeechMender.class, "calling-verbs.txt");
    private final WordList verbs = WordList.ofResource(SpeechMender.class, "speech-verbs.txt");
    private final WordList acts = WordList.ofResource(SpeechMender.class, "speech-acts.txt");
    private final WordList telling = WordList.ofResource(SpeechMender.class, "telling-verbs.txt");

    boolean isSpeech(DraftTree tree, int verb) {
        return verbs.contains(tree.lemma[verb]);
    }

    /** Tells whether a verb is one of those that a speaker does with words: "called for", "said". */
    boolean isSpeechAct(DraftTree tree, int verb) {
        return isSpeech(tree, verb) || acts.contains(tree.lemma[verb]);
    }

    /** "said Ms. Roe of the council, the town may …": the noun behind the verb speaks. */
    void mendInverted(DraftTree tree, int verb) {
        if (!verbs.contains(tree.lemma[verb]) || tree.dependent(verb, "nsubj") > 0) {
            return;
        }
        int clause = tree.dependent(verb, "ccomp");
        int speaker = clause > verb ? tree.dependent(clause, "nsubj") : 0;
        int subject = speaker > 0 ? tree.dependent(speaker, "appos") : 0;
        if (speaker > verb && tree.left(speaker) == verb + 1 && subject > speaker && subject < clause) {
            tree.attach(speaker, verb, "nsubj");
            tree.attach(subject, clause, "nsubj");
        }
    }

    /** "but rebels allied with them said fighting went on": a verb of speech is nobody's auxiliary. */
    void mendAuxiliary(DraftTree tree, int verb) {
        int clause = tree.head[verb];
        if (!tree.relation[verb].equals("aux")
                || clause < verb
                || !verbs.contains(tree.lemma[verb])
                || !tree.tag[verb].matches("VBD|VBZ|VBP")) {
            return;
        }
        int participle = participleWithSubjectBefore(tree, verb);
        int noun = participle == 0 ? 0 : tree.dependent(participle, "nsubj", "nsubj:pass");
        if (participle > 0) {
            tree.attach(verb, tree.head[participle], tree.relation[participle]);
            int and = tree.dependent(participle, "cc");
            if (and > 0 && and < noun) {
                tree.attach(and, verb, "cc");
            }
            tree.attach(noun, verb, "nsubj");
            tree.attach(participle, noun, "acl");
        } else {
            noun = subjectBefore(tree, clause, verb);
            if (noun == 0) {
                return;
            }
            tree.attach(verb, tree.head[clause], tree.relation[clause]);
            tree.attach(noun, verb, "nsubj");
        }
        tree.attach(clause, verb, "ccomp");
    }

    private static int participleWithSubjectBefore(DraftTree tree, int verb) {
        for (int i = verb - 1; i > 1 && !tree.isComma(i); i--) {
            if (tree.tag[i].equals("VBN") && tree.dependent(i, "aux", "aux:pass") == 0) {
                int noun = tree.dependent(i, "nsubj", "nsubj:pass");
                return noun > 0 && noun < i ? i : 0;
            }
        }
        return 0;
    }

    /** The first of two subjects of a clause: the one before the verb of speech. */
    private static int subjectBefore(DraftTree tree, int clause, int verb) {
        int noun = tree.dependent(clause, "nsubj", "nsubj:pass");
        boolean other = tree.dependents(clause, "nsubj", "nsubj:pass").stream().anyMatch(i -> i > verb);
        return other && noun < verb ? noun : 0;
    }

    /** "officials, who asked not to be named, said it had fallen": those who asked say it. */
    void mendSpeakerWhoAsked(DraftTree tree, int asked) {
        int verb = tree.head[asked];
        int who = asked - 1;
        if (!tree.relation[asked].equals("nsubj")
                || !tree.tag[asked].matches("VBD|VBZ|VBP")
                || !isSpeech(tree, verb)
                || who < 1
                || !tree.tag[who].equals("WP")
                || !tree.relation[verb].equals("acl:relcl")) {
            return;
        }
        int noun = tree.head[verb];
        int clause = tree.head[noun];
        tree.attach(asked, noun, "acl:relcl");
        tree.attach(who, asked, "nsubj");
        if (clause > verb && tree.relation[noun].startsWith("nsubj")) {
            tree.attach(verb, tree.head[clause], tree.relation[clause]);
            tree.attach(clause, verb, "ccomp");
            tree.attach(noun, verb, "nsubj");
            int object = tree.dependent(verb, "obj");
            if (object > verb && object < clause && !tree.hasSubject(clause)) {
                tree.attach(object, clause, tree.subjectRelation(clause));
            }
        }
    }

    /** "denied it, saying fighting went on": what the parser took for a part of the clause behind it says it. */
    void mendSayingClause(DraftTree tree, int gerund) {
        int clause = tree.head[gerund];
        int above = clause == 0 ? 0 : tree.head[clause];
        if (!tree.tag[gerund].equals("VBG")
                || !isSpeech(tree, gerund)
                || !tree.isComma(gerund - 1)
                || !tree.relation[gerund].matches("nsubj|csubj|mark|aux")
                || clause < gerund
                || !tree.isFinite(clause)
                || above == 0
                || above > gerund) {
            return;
        }
        tree.attach(gerund, above, "advcl");
        tree.attach(clause, gerund, "ccomp");
        int noun = tree.dependent(gerund, "obj");
        if (noun > gerund && noun < clause && !tree.hasSubject(clause)) {
            tree.attach(noun, clause, tree.subjectRelation(clause));
        }
    }

    /** "admitted in interviews that stocks were low": the clause is what was admitted. */
    void mendClauseOfOccasion(DraftTree tree, int clause) {
        int noun = tree.head[clause];
        int verb = noun == 0 ? 0 : tree.head[noun];
        int that = tree.dependent(clause, "mark", "that"::equals);
        if (that == 0) {
            that = tree.dependent(clause, "dep", "that"::equals);
        }
        if (that == noun + 1
                && tree.relation[clause].matches("ccomp|acl|dep|acl:relcl")
                && tree.relation[noun].equals("obl")
                && occasions.contains(tree.lemma[noun])
                && isSpeech(tree, verb)
                && verb < noun
                && tree.dependent(verb, "ccomp") == 0
                && tree.isFinite(clause)) {
            tree.attach(clause, verb, "ccomp");
            tree.attach(that, clause, "mark");
        }
    }

    /** "said that they had fired, and that it had answered": the second clause is said too. */
    void mendSecondClause(DraftTree tree, int clause) {
        int verb = tree.head[clause];
        int first = verb == 0 ? 0 : tree.dependent(verb, "ccomp");
        if (tree.relation[clause].equals("conj")
                && isSpeech(tree, verb)
                && first > verb
                && first < clause
                && tree.dependent(clause, "mark", "that"::equals) > first) {
            tree.attach(clause, first, "conj");
        }
    }

    /** "called the report “a lie”": a quoted noun behind the object is what it is called. */
    void mendCalled(DraftTree tree, int name) {
        int above = tree.head[name];
        if (!tree.relation[name].matches("dep|appos") || !tree.tag[name].startsWith("N") || above == 0) {
            return;
        }
        int verb = above;
        while (verb > 0 && !tree.isVerb(verb)) {
            verb = tree.head[verb];
        }
        int object = verb == 0 ? 0 : tree.dependent(verb, "obj");
        int mark = tree.left(name) - 1;
        boolean quoted = mark > 0 && tree.tag[mark].equals("``")
                || tree.left(name) > 0 && tree.tag[tree.left(name)].equals("``");
        if (quoted && calling.contains(tree.lemma[verb]) && object > verb && object < name) {
            tree.attach(name, verb, "xcomp");
            tree.attach(object, name, "nsubj");
        }
    }

    /** "were reported killed": killed they were, and reported is how far that goes, as "reportedly" tells. */
    void mendReportedParticiple(DraftTree tree, int participle) {
        int verb = tree.head[participle];
        if (!tree.tag[participle].equals("VBN")
                || !tree.relation[participle].matches("dep|xcomp")
                || verb != participle - 1
                || !tree.lemma[verb].equals("report")
                || tree.dependent(verb, "aux:pass") == 0) {
            return;
        }
        tree.attach(participle, tree.head[verb], tree.relation[verb]);
        for (int i : tree.dependents(verb)) {
            if (i != participle) {
                tree.attach(i, participle, tree.relation[i]);
            }
        }
        tree.attach(verb, participle, "advmod");
    }

    /** "told a reporter the army had left": behind the one who is told, the noun is the subject of what is told. */
    void mendToldClause(DraftTree tree, int clause) {
        int verb = tree.head[clause];
        int noun = verb == 0 ? 0 : tree.dependent(verb, "obj");
        if (noun > 0
                && telling.contains(tree.lemma[verb])
                && tree.dependent(verb, "iobj") > verb
                && noun < clause
                && Set.of("dep", "ccomp", "parataxis").contains(tree.relation[clause])
                && tree.isFinite(clause)
                && !tree.hasSubject(clause)) {
            tree.attach(noun, clause, tree.subjectRelation(clause));
            tree.attach(clause, verb, "ccomp");
        }
    }

    /** "X hit a dam, officials said, forcing many to flee": what is said goes on behind the clause of speech. */
    void mendParticipleBehindSpeech(DraftTree tree, int participle) {
        int verb = tree.head[participle];
        if (!tree.tag[participle].equals("VBG")
                || !tree.relation[participle].equals("advcl")
                || verb == 0
                || verb > participle
                || !isSpeech(tree, verb)
                || !tree.isComma(tree.left(participle) - 1)
                || tree.hasSubject(participle)
                || isSpeechAct(tree, participle)) {
            return;
        }
        int clause = tree.dependent(verb, "ccomp");
        if (clause == 0 && tree.relation[verb].equals("parataxis")) {
            clause = tree.head[verb];
        }
        if (clause > 0 && clause < verb && tree.isVerb(clause)) {
            tree.attach(participle, clause, "advcl");
        }
    }

    /** "was hit when rebels attacked, according to officials": at the end it tells of the whole sentence. */
    static void mendClosingAccording(DraftTree tree, int according) {
        int noun = tree.head[according];
        int clause = noun == 0 ? 0 : tree.head[noun];
        if (!tree.lemma[according].equals("accord")
                || !tree.isComma(according - 1)
                || clause == 0
                || clause > according
                || !tree.relation[clause].matches("advcl|ccomp")
                || tree.tag[tree.root()].matches("``|''")) {
            return;
        }
        for (int i = noun + 1; i <= tree.size(); i++) {
            if (!tree.isWithin(i, noun) && Character.isLetterOrDigit(tree.form[i].codePointAt(0))) {
                return;
            }
        }
        tree.attach(noun, tree.root(), "obl");
    }

    /** "quoted the army as saying": what the army says is in its own clause. */
    void mendQuotedAs(DraftTree tree, int gerund) {
        int as = tree.head[gerund];
        if (tree.tag[gerund].equals("VBG")
                && as > 0
                && as == gerund - 1
                && tree.lemma[as].equals("as")
                && tree.head[as] > 0
                && tree.isVerb(tree.head[as])) {
            tree.attach(gerund, tree.head[as], "advcl");
            tree.attach(as, gerund, "mark");
        }
    }

    /** "said 12 people, two children among them, had been killed": the people are not what was said. */
    void mendLostSubject(DraftTree tree, int clause) {
        int verb = tree.head[clause];
        if (verb == 0
                || verb > clause
                || !isSpeechAct(tree, verb)
                || telling.contains(tree.lemma[verb])
                || !Set.of("dep", "ccomp", "conj", "parataxis").contains(tree.relation[clause])
                || !tree.isFinite(clause)
                || tree.hasSubject(clause)
                || tree.dependent(clause, "cc") > 0) {
            return;
        }
        int noun = tree.dependent(verb, "obj");
        // "condemned it, did not name anybody", "denied it and left": only the finite clause right behind.
        boolean behind = isSpeech(tree, verb)
                || tree.relation[clause].matches("dep|ccomp")
                        && tree.dependent(clause, "aux", "cop", "aux:pass") == noun + 1;
        if (noun > verb && noun < clause && behind) {
            tree.attach(noun, clause, tree.subjectRelation(clause));
            tree.attach(clause, verb, "ccomp");
        }
    }

    /** "…, killing eight people, a local official said": the official stands in no apposition, but speaks. */
    void mendApposition(DraftTree tree, int verb) {
        if (!verbs.contains(tree.lemma[verb]) || !tree.tag[verb].matches("VBD|VBZ|VBP") || !endsClause(tree, verb)) {
            return;
        }
        int comma = commaBefore(tree, verb);
        int speaker = comma == 0 ? 0 : headOfStretch(tree, comma + 1, verb - 1);
        if (speaker == 0 || !hasFiniteVerb(tree, comma - 1)) {
            return;
        }
        if (tree.head[verb] == 0) {
            if (mendClauseUnderClosingSpeech(tree, verb, comma) && tree.head[speaker] != verb) {
                tree.attach(speaker, verb, "nsubj");
            }
            return;
        }
        boolean speaks = tree.head[speaker] == verb && tree.relation[speaker].equals("nsubj");
        boolean misplaced = tree.relation[verb].matches("dep|obl|nmod")
                || tree.relation[verb].equals("ccomp") && tree.head[verb] < comma && tree.dependent(verb, "mark") == 0;
        if (speaks && !misplaced && !holdsBefore(tree, verb, comma)) {
            return;
        }
        int above = tree.head[verb] > comma && tree.head[verb] < verb ? tree.head[speaker] : tree.head[verb];
        for (int i = 1; i < comma; i++) {
            if (tree.head[i] == verb || tree.head[i] == speaker) {
                boolean keeps = tree.head[i] == speaker || tree.relation[i].startsWith("obl");
                tree.attach(i, above, keeps ? tree.relation[i] : "dep");
            }
        }
        for (int i = comma + 1; i < verb; i++) {
            if (i != speaker && (tree.head[i] <= comma || tree.head[i] >= verb)) {
                tree.attach(i, speaker, tree.tag[i].startsWith("N") ? "conj" : tree.relation[i]);
            }
        }
        tree.attach(speaker, verb, "nsubj");
        tree.attach(comma, verb, "punct");
        tree.attach(verb, tree.isWithin(tree.root(), verb) ? above : tree.root(), "parataxis");
    }

    /** Tells whether a clause of speech that is a parataxis has words of what is said for its own. */
    private static boolean holdsBefore(DraftTree tree, int verb, int comma) {
        return tree.relation[verb].equals("parataxis")
                && tree.head[verb] < comma
                && tree.dependents(verb).stream().anyMatch(i -> i < comma);
    }

    /** "It would stand by its ally, the envoy said": what is said is the main clause and keeps its phrases. */
    private static boolean mendClauseUnderClosingSpeech(DraftTree tree, int verb, int comma) {
        int clause = tree.dependent(verb, "dep");
        if (clause == 0 || clause > comma || !tree.isVerb(clause)) {
            return false;
        }
        for (int i : tree.dependents(verb)) {
            if (i < comma && i != clause) {
                tree.attach(i, clause, tree.relation[i]);
            }
        }
        tree.attach(clause, 0, "root");
        tree.attach(verb, clause, "parataxis");
        return true;
    }

    /** Nothing that could be what is said follows: a stop, a phrase, a participle. */
    private static boolean endsClause(DraftTree tree, int verb) {
        if (verb == tree.size()) {
            return true;
        }
        String next = tree.tag[verb + 1];
        boolean that = tree.lemma[verb + 1].equals("that");
        boolean day = next.equals("NNP") && verb + 1 < tree.size() && !tree.tag[verb + 2].startsWith("VB");
        return !that && (day || next.matches("IN|TO|RB|VBG|''|``|:|-RRB-") || !Character.isLetter(next.charAt(0)));
    }

    /** The comma before a noun phrase that ends at a verb; 0 if there is anything else between the two. */
    private static int commaBefore(DraftTree tree, int verb) {
        for (int i = verb - 1; i > 1; i--) {
            if (tree.isComma(i)) {
                return i < verb - 1 ? i : 0;
            }
            if (!tree.tag[i].matches("DT|PRP\\$?|JJ|JJS|NN|NNS|NNP|NNPS|POS|CD|IN|CC|HYPH|RB|,")) {
                return 0;
            }
        }
        return 0;
    }

    /** The first noun of a stretch that hangs on a word outside it; 0 if there is none. */
    private static int headOfStretch(DraftTree tree, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean outside = tree.head[i] < first || tree.head[i] > last;
            if (outside && tree.tag[i].matches("N.*|PRP|CD")) {
                return i;
            }
        }
        return 0;
    }

    private static boolean hasFiniteVerb(DraftTree tree, int last) {
        for (int i = 1; i <= last; i++) {
            if (tree.tag[i].matches("VBD|VBZ|VBP|MD")) {
                return true;
            }
        }
        return false;
    }

    /** "…, they say." at the end belongs to the whole sentence. */
    void mendClosing(DraftTree tree, int verb) {
        if (!tree.relation[verb].equals("parataxis")
                || !verbs.contains(tree.lemma[verb])
                || !tree.hasSubject(verb)
                || !tree.isComma(tree.left(verb) - 1)
                || tree.dependent(verb, "ccomp", "obj", "xcomp") > 0) {
            return;
        }
        for (int i = verb + 1; i <= tree.size(); i++) {
            if (!tree.isWithin(i, verb) && Character.isLetterOrDigit(tree.form[i].codePointAt(0))) {
                return;
            }
        }
        int root = tree.root();
        if (root != verb && !tree.isWithin(root, verb)) {
            tree.attach(verb, root, "parataxis");
        }
    }
}
