package org.dateline.corenlp.mending;

import java.util.List;
import org.dateline.core.lexicon.WordList;

/** Mends the trees of sentences in which somebody speaks: who speaks, and which verb is one of speech. Thread-safe. */
final class SpeechMender {

    private final WordList calling = WordList.ofResource(SpeechMender.class, "calling-verbs.txt");
    private final WordList verbs = WordList.ofResource(SpeechMender.class, "speech-verbs.txt");
    private final WordList acts = WordList.ofResource(SpeechMender.class, "speech-acts.txt");

    /** The rules, in the order in which a token is to meet them. */
    List<Mending> rules() {
        return List.of(
                this::mendAuxiliary,
                this::mendInverted,
                this::mendSpeakerWhoAsked,
                this::mendQuotedAs,
                this::mendReportedParticiple,
                this::mendCalled,
                this::mendCalledSo,
                this::mendSayingClause);
    }

    boolean isSpeech(DraftTree tree, int verb) {
        return verbs.contains(tree.lemma[verb]);
    }

    /** Tells whether a verb is one of those that a speaker does with words: "called for", "said". */
    boolean isSpeechAct(DraftTree tree, int verb) {
        return isSpeech(tree, verb) || acts.contains(tree.lemma[verb]);
    }

    /** "said Ms. Roe of the council, the town may …": the noun behind the verb speaks. */
    private void mendInverted(DraftTree tree, int verb) {
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
    private void mendAuxiliary(DraftTree tree, int verb) {
        int clause = tree.head(verb);
        if (!tree.relation(verb).equals("aux")
                || clause < verb
                || !verbs.contains(tree.lemma[verb])
                || !tree.hasTag(verb, "VBD", "VBZ", "VBP")) {
            return;
        }
        int participle = participleWithSubjectBefore(tree, verb);
        int noun = participle == 0 ? 0 : tree.dependent(participle, "nsubj", "nsubj:pass");
        if (participle > 0) {
            tree.attach(verb, tree.head(participle), tree.relation(participle));
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
            tree.attach(verb, tree.head(clause), tree.relation(clause));
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
    private void mendSpeakerWhoAsked(DraftTree tree, int asked) {
        int verb = tree.head(asked);
        int who = asked - 1;
        if (!tree.relation(asked).equals("nsubj")
                || !tree.hasTag(asked, "VBD", "VBZ", "VBP")
                || !isSpeech(tree, verb)
                || who < 1
                || !tree.tag[who].equals("WP")
                || !tree.relation(verb).equals("acl:relcl")) {
            return;
        }
        int noun = tree.head(verb);
        int clause = tree.head(noun);
        tree.attach(asked, noun, "acl:relcl");
        tree.attach(who, asked, "nsubj");
        if (clause > verb && tree.relation(noun).startsWith("nsubj")) {
            tree.attach(verb, tree.head(clause), tree.relation(clause));
            tree.attach(clause, verb, "ccomp");
            tree.attach(noun, verb, "nsubj");
            tree.raiseObject(verb, clause);
        }
    }

    /** "denied it, saying fighting went on": what the parser took for a part of the clause behind it says it. */
    private void mendSayingClause(DraftTree tree, int gerund) {
        int clause = tree.head(gerund);
        int above = clause == 0 ? 0 : tree.head(clause);
        if (!tree.tag[gerund].equals("VBG")
                || !isSpeech(tree, gerund)
                || !tree.isComma(gerund - 1)
                || !tree.hasRelation(gerund, "nsubj", "csubj", "mark", "aux")
                || clause < gerund
                || !tree.isFinite(clause)
                || above == 0
                || above > gerund) {
            return;
        }
        tree.attach(gerund, above, "advcl");
        tree.attach(clause, gerund, "ccomp");
        tree.raiseObject(gerund, clause);
    }

    /** "called the report “a lie”": a quoted noun behind the object is what it is called. */
    private void mendCalled(DraftTree tree, int name) {
        int above = tree.head(name);
        if (!tree.hasRelation(name, "dep", "appos") || !tree.tag[name].startsWith("N") || above == 0) {
            return;
        }
        int verb = above;
        while (verb > 0 && !tree.isVerb(verb)) {
            verb = tree.head(verb);
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

    /** "called that claim “shameful”": the claim is what is so called. */
    private void mendCalledSo(DraftTree tree, int adjective) {
        int verb = tree.head(adjective);
        int noun = tree.dependent(adjective, "obl:npmod", "nsubj", "nmod");
        if (tree.relation(adjective).equals("obj")
                && tree.tag[adjective].startsWith("JJ")
                && calling.contains(tree.lemma[verb])
                && noun > verb
                && noun < adjective) {
            tree.attach(adjective, verb, "xcomp");
            tree.attach(noun, adjective, "nsubj");
            for (int i : tree.dependents(adjective, "det", "amod")) {
                if (i < noun) {
                    tree.attach(i, noun, tree.relation(i));
                }
            }
        }
    }

    /** "were reported killed": killed they were, and reported is how far that goes, as "reportedly" tells. */
    private void mendReportedParticiple(DraftTree tree, int participle) {
        int verb = tree.head(participle);
        if (!tree.tag[participle].equals("VBN")
                || !tree.hasRelation(participle, "dep", "xcomp")
                || verb != participle - 1
                || !tree.lemma[verb].equals("report")
                || tree.dependent(verb, "aux:pass") == 0) {
            return;
        }
        tree.attach(participle, tree.head(verb), tree.relation(verb));
        for (int i : tree.dependents(verb)) {
            if (i != participle) {
                tree.attach(i, participle, tree.relation(i));
            }
        }
        tree.attach(verb, participle, "advmod");
    }

    /** "quoted the army as saying": what the army says is in its own clause. */
    private void mendQuotedAs(DraftTree tree, int gerund) {
        int as = tree.head(gerund);
        if (tree.tag[gerund].equals("VBG")
                && as > 0
                && as == gerund - 1
                && tree.lemma[as].equals("as")
                && tree.head(as) > 0
                && tree.isVerb(tree.head(as))) {
            tree.attach(gerund, tree.head(as), "advcl");
            tree.attach(as, gerund, "mark");
        }
    }
}
