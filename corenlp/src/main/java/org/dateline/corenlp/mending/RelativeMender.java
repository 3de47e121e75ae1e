package org.dateline.corenlp.mending;

import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.WordList;

/** Mends relative clauses, full and reduced: which noun they belong to, and which verb is none of theirs. Thread-safe. */
final class RelativeMender {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

    private final WordList changes = WordList.ofResource(RelativeMender.class, "changing-verbs.txt");
    private final WordList subordinators = WordList.ofResource(RelativeMender.class, "subordinators.txt");
    private final WordList claimNouns = WordList.ofResource(RelativeMender.class, "claim-nouns.txt");

    /** The rules that find the noun of a clause, for before all others. */
    List<Mending> ofNouns() {
        return List.of(
                RelativeMender::mendReducedRelative,
                RelativeMender::mendNamelessParticiple,
                RelativeMender::mendParticipleBeforeVerb,
                this::mendClauseReadAsPhrase,
                this::mendFiniteReadAsComplement);
    }

    /** The rules that find the main clause beside a relative one, for when arguments are mended. */
    List<Mending> ofClauses() {
        return List.of(
                this::mendContactRelative,
                RelativeMender::mendSpeechInRelative,
                RelativeMender::mendVerbReadAsAuxiliary,
                RelativeMender::mendVerbReadAsAdjective,
                RelativeMender::mendSplitPerfect,
                RelativeMender::mendVerbBehindParticiple,
                RelativeMender::mendVerbBehindRelative);
    }

    /** "the kingdom, which said it had taken him in": the kingdom speaks, and the rest is what it says. */
    private static void mendSpeechInRelative(DraftTree tree, int speech) {
        int verb = tree.head(speech);
        int pronoun = speech - 1;
        if (verb > speech + 1
                && pronoun > 0
                && tree.relation(speech).equals("discourse")
                && tree.hasTag(speech, "VBD", "VBZ")
                && tree.hasTag(pronoun, "WDT", "WP")
                && tree.head(pronoun) == verb
                && tree.relation(verb).equals("acl:relcl")
                && tree.dependents(verb, "nsubj").contains(speech + 1)) {
            tree.attach(speech, tree.head(verb), "acl:relcl");
            tree.attach(verb, speech, "ccomp");
            tree.attach(pronoun, speech, "nsubj");
        }
    }

    /** "treated men wounded in the fight": the participle belongs to the noun, the noun to the verb. */
    private static void mendReducedRelative(DraftTree tree, int participle) {
        int verb = tree.head(participle);
        if (!tree.tag[participle].equals("VBN")
                || !tree.hasRelation(participle, "dep", "ccomp", "xcomp")
                || !tree.isVerb(verb)
                || tree.dependent(participle, "aux", "aux:pass", "mark", "cop") > 0
                || tree.dependent(verb, "obj") > 0) {
            return;
        }
        int noun = tree.dependent(participle, "nsubj", "nsubj:pass");
        if (noun > verb && noun < participle) {
            tree.attach(noun, verb, "obj");
            tree.attach(participle, noun, "acl");
        }
    }

    /** "fled as a column of soldiers burned their homes": a past tense with an object is the clause that "as" opens. */
    private void mendClauseReadAsPhrase(DraftTree tree, int verb) {
        int noun = tree.head(verb);
        int subordinator = noun == 0 ? 0 : tree.dependent(noun, "case", subordinators::contains);
        if (subordinator == 0
                || noun > verb
                || !tree.tag[verb].equals("VBD")
                || !tree.relation(verb).equals("acl")
                || !tree.relation(noun).equals("obl")
                || tree.dependent(verb, "obj") < verb
                || tree.hasSubject(verb)
                || tree.dependent(verb, "mark", "aux", "aux:pass") > 0) {
            return;
        }
        tree.attach(verb, tree.head(noun), "advcl");
        tree.attach(noun, verb, "nsubj");
        tree.attach(subordinator, verb, "mark");
    }

    /** "a lorry turned into a bomb went off": the verb with a tense is what the lorry did. */
    private void mendFiniteReadAsComplement(DraftTree tree, int verb) {
        int participle = tree.head(verb);
        int noun = participle == 0 ? 0 : tree.dependent(participle, "nsubj");
        if (noun == 0
                || noun != participle - 1
                || verb < participle
                || !tree.tag[verb].equals("VBD")
                || !tree.relation(verb).equals("xcomp")
                || !tree.hasTag(participle, "VBD", "VBN")
                || !changes.contains(tree.lemma[participle])
                || tree.hasSubject(verb)
                || tree.dependent(participle, "aux", "aux:pass", "obj") > 0) {
            return;
        }
        tree.attach(verb, tree.head(participle), tree.relation(participle));
        for (int other : tree.dependents(participle)) {
            if (other < noun || other > verb) {
                tree.attach(other, verb, tree.relation(other));
            }
        }
        tree.attach(noun, verb, "nsubj");
        tree.attach(participle, noun, "acl");
        tree.tag[participle] = "VBN";
    }

    /** "Nine miners slain by gunmen were buried": those slain were buried. */
    private static void mendParticipleBeforeVerb(DraftTree tree, int participle) {
        int verb = tree.head(participle);
        int noun = participle - 1;
        if (tree.tag[participle].equals("VBN")
                && tree.hasRelation(participle, "dep", "csubj", "csubj:pass", "advcl", "ccomp")
                && verb > participle
                && tree.isVerb(verb)
                && noun > 0
                && tree.head(noun) == participle
                && tree.relation(noun).startsWith("nsubj")
                && tree.dependent(participle, "aux", "aux:pass", "cop", "mark", "obj") == 0
                && !tree.hasSubject(verb)) {
            tree.attach(noun, verb, tree.subjectRelation(verb));
            tree.attach(participle, noun, "acl");
        }
    }

    /** "A teacher accused of theft was freed": the participle right behind a noun tells of it. */
    private static void mendNamelessParticiple(DraftTree tree, int participle) {
        int noun = participle - 1;
        if (tree.tag[participle].equals("VBN")
                && tree.relation(participle).equals("dep")
                && noun > 0
                && tree.head(participle) == noun
                && tree.hasTag(noun, "NN", "NNS", "NNP", "NNPS")
                && tree.hasRelation(noun, "nsubj", "nsubj:pass", "obj", "obl", "nmod")
                && tree.dependent(participle, "aux", "aux:pass", "cop", "nsubj", "nsubj:pass", "mark", "cc") == 0) {
            tree.relate(participle, "acl");
        }
    }

    /** "Troops backed by drones killed 60 rebels": a participle without an auxiliary heads no sentence. */
    private static void mendVerbBehindParticiple(DraftTree tree, int verb) {
        int participle = verb;
        do {
            participle = tree.head(participle);
        } while (participle > 0 && !tree.isVerb(participle));
        if (participle == 0
                || participle > verb
                || !tree.hasTag(verb, "VBD", "VBN", "VBZ", "VBP")
                || !tree.hasRelation(verb, "acl", "dep", "obj")
                || tree.dependent(verb, "obj", "xcomp") == 0
                || tree.dependent(verb, "aux", "aux:pass", "nsubj", "nsubj:pass", "mark", "cc") > 0
                || !tree.tag[participle].equals("VBN")
                || tree.dependent(participle, "aux", "aux:pass", "cc", "obj") > 0) {
            return;
        }
        int noun = tree.dependent(participle, "nsubj", "nsubj:pass");
        if (noun == participle - 1 && tree.dependent(participle, "obl") > participle) {
            tree.attach(verb, tree.head(participle), tree.relation(participle));
            tree.attach(noun, verb, "nsubj");
            tree.attach(participle, noun, "acl");
            for (int i : tree.dependents(participle)) {
                if (i > verb || i < noun) {
                    tree.attach(i, verb, tree.relation(i));
                }
            }
        }
    }

    /** "Ms. Roe, an envoy who leads the talks, ordered a halt": the verb behind the relative clause is hers. */
    private static void mendVerbBehindRelative(DraftTree tree, int verb) {
        int relative = tree.head(verb);
        if (relative == 0
                || relative > verb
                || !tree.relation(relative).equals("acl:relcl")
                || !tree.hasRelation(verb, "dep", "conj", "parataxis")
                || !tree.hasTag(verb, "VBD", "VBZ", "VBP")
                || !tree.isComma(tree.left(verb) - 1)
                || tree.hasSubject(verb)
                || tree.dependent(verb, "cc", "mark") > 0) {
            return;
        }
        int noun = tree.head(relative);
        while (noun > 0 && tree.relation(noun).equals("appos")) {
            noun = tree.head(noun);
        }
        if (noun > 0 && tree.head(noun) == 0 && tree.tag[noun].startsWith("N")) {
            tree.attach(verb, 0, "root");
            tree.attach(noun, verb, "nsubj");
        }
    }

    /** "…, a charge the ministry denies": the clause behind the noun says who does what with the charge. */
    private void mendContactRelative(DraftTree tree, int noun) {
        if (!claimNouns.contains(tree.lemma[noun])
                || !tree.tag[noun].equals("NN")
                || noun < 4
                || !tree.hasTag(noun - 1, "DT", "JJ")
                || !tree.isComma(tree.tag[noun - 1].equals("JJ") ? noun - 3 : noun - 2)) {
            return;
        }
        int verb = finiteVerbBehindNounPhrase(tree, noun + 1);
        int subject = verb == 0 ? 0 : tree.dependent(verb, "nsubj");
        if (verb == 0 || tree.head(noun) == verb && subject != 0 && subject < noun) {
            return;
        }
        int last = lastNoun(tree, noun + 1, verb);
        if (last == 0) {
            return;
        }
        int main = mainVerb(tree, noun, verb);
        if (main == 0) {
            return;
        }
        if (tree.head(verb) == 0) {
            tree.attach(main, 0, "root");
        }
        for (int i : tree.dependents(verb)) {
            if (i < noun && i != main) {
                tree.attach(i, main, tree.relation(i));
            }
        }
        for (int i : tree.dependents(last)) {
            if (i <= noun) {
                tree.attach(i, noun, tree.relation(i));
            }
        }
        tree.attach(noun, main, "appos");
        tree.attach(last, verb, "nsubj");
        tree.attach(verb, noun, "acl:relcl");
    }

    /** The verb that follows a noun phrase directly, adverbs and auxiliaries between them; 0 if none does. */
    private static int finiteVerbBehindNounPhrase(DraftTree tree, int first) {
        boolean finite = false;
        for (int i = first; i <= tree.size(); i++) {
            if (tree.hasTag(i, "VBD", "VBZ", "VBP", "MD")) {
                finite = true;
            }
            boolean auxiliary = tree.relation(i).startsWith("aux");
            if (tree.isVerb(i) && !auxiliary) {
                return finite && i > first ? i : 0;
            }
            if (!auxiliary
                    && !tree.hasTag(
                            i, "DT", "PRP", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "RB", "HYPH", "MD")) {
                return 0;
            }
        }
        return 0;
    }

    private static int lastNoun(DraftTree tree, int first, int before) {
        for (int i = before - 1; i >= first; i--) {
            if (tree.tag[i].startsWith("N") || tree.tag[i].equals("PRP")) {
                return i;
            }
        }
        return 0;
    }

    /** The finite verb of the clause before a noun: the root, or what the parser hung under the later verb. */
    private static int mainVerb(DraftTree tree, int noun, int later) {
        int root = tree.root();
        if (root < noun) {
            return root;
        }
        for (int i = 1; i < noun; i++) {
            if (tree.isVerb(i) && tree.isFinite(i) && tree.head(i) == later) {
                return i;
            }
        }
        return 0;
    }

    /** "Survivors who reached Kandar say …": a verb with a meaning of its own is nobody's auxiliary. */
    private static void mendVerbReadAsAuxiliary(DraftTree tree, int verb) {
        int saying = tree.head(verb);
        int noun = saying == 0 ? 0 : tree.head(saying);
        int object = saying == 0 ? 0 : tree.dependent(saying, "nsubj");
        if (!tree.relation(verb).equals("aux")
                || !tree.hasTag(verb, "VBD", "VBZ", "VBP")
                || AUXILIARIES.contains(tree.lemma[verb])
                || !tree.relation(saying).equals("acl:relcl")
                || noun > verb
                || object != saying - 1
                || !tree.hasTag(verb - 1, "WP", "WDT")) {
            return;
        }
        tree.attach(verb - 1, verb, "nsubj");
        tree.attach(object, verb, "obj");
        promote(tree, saying, verb, noun);
    }

    /** "the agency that oversees crossings insists …": a verb with tense is nobody's adjective. */
    private static void mendVerbReadAsAdjective(DraftTree tree, int verb) {
        int object = tree.head(verb);
        int saying = object == 0 ? 0 : tree.head(object);
        int noun = saying == 0 ? 0 : tree.head(saying);
        if (!tree.relation(verb).equals("amod")
                || !tree.hasTag(verb, "VBZ", "VBD", "VBP")
                || object < verb
                || !tree.relation(object).equals("nsubj")
                || !tree.hasRelation(saying, "dep", "acl:relcl", "acl")
                || noun == 0
                || noun > verb
                || !tree.hasTag(verb - 1, "WP", "WDT")) {
            return;
        }
        tree.attach(object, verb, "obj");
        tree.attach(verb - 1, verb, "nsubj");
        promote(tree, saying, verb, noun);
    }

    /** Gives a verb the place of the noun before it, which is its subject and has the relative clause. */
    private static void promote(DraftTree tree, int verb, int relative, int noun) {
        tree.attach(verb, tree.head(noun), tree.relation(noun));
        tree.attach(noun, verb, "nsubj");
        tree.attach(relative, noun, "acl:relcl");
        if (tree.tag[verb].equals("VB")) {
            tree.tag[verb] = "VBP";
        }
        for (int i : tree.dependents(noun)) {
            if (i > verb) {
                tree.attach(i, verb, tree.relation(i));
            }
        }
    }

    /** "has repeatedly and vehemently denied": joined are the adverbs, and the verb is behind them. */
    private static void mendSplitPerfect(DraftTree tree, int verb) {
        int adverb = tree.head(verb);
        int have = adverb == 0 ? 0 : tree.head(adverb);
        if (!tree.relation(verb).equals("conj")
                || !tree.hasTag(verb, "VBD", "VBN")
                || !tree.tag[adverb].equals("RB")
                || adverb > verb
                || !tree.lemma[have].equals("have")
                || have > adverb
                || tree.dependent(have, "obj") > 0) {
            return;
        }
        tree.tag[verb] = "VBN";
        tree.attach(verb, tree.head(have), tree.relation(have));
        for (int i : tree.dependents(have)) {
            tree.attach(i, verb, tree.relation(i));
        }
        tree.attach(have, verb, "aux");
    }
}
