package org.dateline.corenlp.mending;

import java.util.List;
import org.dateline.core.lexicon.WordList;

/**
 * Finds the verb of a subject that an infinitive or a participle modifies, where the parser took the modifier for
 * the head of the clause: "The plan to attack the town has failed", "Six soldiers held by rebels were freed". In
 * Universal Dependencies the modifier is an {@code acl} of the noun. Thread-safe.
 */
final class ModifiedSubjectMender {

    private final SpeechMender speech;
    private final WordList prompting = WordList.ofResource(ModifiedSubjectMender.class, "appeal-prepositions.txt");
    private final WordList bare = WordList.ofResource(ModifiedSubjectMender.class, "bare-infinitive-verbs.txt");
    private final WordList subordinators = WordList.ofResource(ModifiedSubjectMender.class, "subordinators.txt");
    private final WordList thinking = WordList.ofResource(ModifiedSubjectMender.class, "thought-verbs.txt");
    private final WordList gettingVerbs = WordList.ofResource(ModifiedSubjectMender.class, "getting-verbs.txt");

    ModifiedSubjectMender(SpeechMender speech) {
        this.speech = speech;
    }

    /** The rules, for before all others: most of them ask where a clause has its head. */
    List<Mending> rules() {
        return List.of(this::mendInfinitive, this::mendParticiple);
    }

    /** "Hungary's refusal to send arms angered Poland": an infinitive has no subject, the noun before it has a verb. */
    private void mendInfinitive(DraftTree tree, int infinitive) {
        int to = infinitiveMark(tree, infinitive);
        int noun = to == 0 ? 0 : tree.dependent(infinitive, "nsubj", "nsubj:pass");
        int saying = noun == 0 && to > 0 ? speechBefore(tree, infinitive) : 0;
        if (saying > 0) {
            noun = tree.dependent(saying, "obj");
        }
        if (noun == 0
                || noun > to
                || !tree.hasTag(noun, "NN", "NNS")
                || tree.dependent(noun, "case") > 0
                || isPromptedOrFinite(tree, infinitive, noun)) {
            return;
        }
        int finite = VerbBehind.finite(tree, infinitive);
        if (finite == 0) {
            finite = activeBehind(tree, infinitive);
        }
        int verb = VerbBehind.predicate(tree, finite, infinitive);
        boolean clause = verb > 0
                && subjectBetween(tree, verb, infinitive) > 0
                && (speech.isSpeechAct(tree, infinitive)
                        || tree.tag[finite].equals("VBP") && bare.contains(tree.lemma[infinitive]));
        if (verb > 0 && !clause) {
            tree.attach(to, infinitive, "mark");
            if (saying > 0 && tree.head(infinitive) == saying) {
                tree.relate(infinitive, "ccomp");
            }
            if (tree.tag[verb].equals("VBN") && verb == finite) {
                tree.tag[verb] = "VBD";
            }
            subordinate(tree, noun, infinitive, finite, verb);
        }
    }

    /** "said the threat to use arms was idle": the verb of speech that took the noun right before "to" for its object. */
    private int speechBefore(DraftTree tree, int infinitive) {
        int verb = tree.head(infinitive);
        if (tree.relation(infinitive).startsWith("csubj")) {
            verb = tree.head(verb);
        }
        int noun = verb == 0 ? 0 : tree.dependent(verb, "obj");
        int to = infinitiveMark(tree, infinitive);
        boolean before = verb < noun && noun < to && tree.isWithin(to - 1, noun);
        return before && tree.isVerb(verb) && speech.isSpeech(tree, verb) ? verb : 0;
    }

    /** "called on troops to leave", "the offers were to leave": a preposition, or a verb before the infinitive, has the noun. */
    private boolean isPromptedOrFinite(DraftTree tree, int infinitive, int noun) {
        return tree.dependents(infinitive, "mark", "case", "aux", "cop").stream()
                .anyMatch(i -> i < infinitive && tree.hasTag(i, "VBD", "VBZ", "VBP", "MD")
                        || i < noun && prompting.contains(tree.lemma[i]));
    }

    /** "Six soldiers abducted by rebels were freed": without an auxiliary a participle heads no sentence. */
    private void mendParticiple(DraftTree tree, int participle) {
        List<Integer> subjects = tree.dependents(participle, "nsubj", "nsubj:pass");
        if (subjects.size() != 1
                || subjects.get(0) > participle
                || !tree.tag[subjects.get(0)].startsWith("N")
                        && !tree.hasTag(subjects.get(0), "CD")
                        && !tree.form[subjects.get(0)].matches("(?i)those|some|all")
                || !isReduced(tree, participle)
                || tree.dependent(participle, "aux", "aux:pass", "cop", "ccomp") > 0) {
            return;
        }
        int finite = VerbBehind.finite(tree, participle);
        if (finite == 0 && tree.tag[participle].equals("VBN")) {
            finite = VerbBehind.finiteBehindAside(tree, participle);
        }
        int verb = VerbBehind.predicate(tree, finite, participle);
        boolean surely = tree.tag[participle].equals("VBN") || VerbBehind.isBeforeAgent(tree, participle);
        if (verb > 0
                && (surely || isSecondVerb(tree, participle, finite, verb))
                && !hasFullObject(tree, participle, finite)
                && subjectBetween(tree, verb, participle) == 0
                && tree.dependent(verb, "mark") == 0) {
            tree.tag[participle] = "VBN";
            subordinate(tree, subjects.get(0), participle, finite, verb);
        }
    }

    /** Tells whether a verb looks like a participle, or like a past tense that no clause without "that" would follow. */
    private boolean isReduced(DraftTree tree, int verb) {
        boolean past = tree.tag[verb].equals("VBD");
        boolean clause = speech.isSpeechAct(tree, verb) || past && thinking.contains(tree.lemma[verb]);
        return (past || tree.tag[verb].equals("VBN")) && (VerbBehind.isBeforeAgent(tree, verb) || !clause);
    }

    /**
     * Tells whether nothing but one phrase parts what may be a past tense from a verb that hangs on it, so that
     * the first of the two must be a participle.
     */
    private boolean isSecondVerb(DraftTree tree, int first, int finite, int verb) {
        boolean content = verb == finite;
        boolean with = content && finite < tree.size() && tree.lemma[finite + 1].equals("with");
        if (content && !(tree.head(verb) == first && tree.relation(verb).equals("dep")) || with) {
            return false;
        }
        for (int i = first + 1; i < finite; i++) {
            boolean conjunction = subordinators.contains(tree.lemma[i]) && !tree.hasLemma(i, "by", "without");
            boolean name = tree.tag[i].startsWith("NNP") && tree.hasTag(i - 1, "NN", "NNS");
            boolean joined = tree.hasTag(i, "CC", "TO", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ")
                    && (content && tree.tag[i].equals("CC") || !tree.isNominal(i + 1));
            if (conjunction || name || joined) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether an object follows that is more than the bare noun of "taken hostage". */
    private static boolean hasFullObject(DraftTree tree, int participle, int finite) {
        return tree.dependents(participle, "obj").stream()
                .anyMatch(object -> object > participle + 1 && object < finite || object < participle);
    }

    /** The "to" of an infinitive; 0 if it has none. */
    private static int infinitiveMark(DraftTree tree, int verb) {
        if (!tree.isVerb(verb)) {
            return 0;
        }
        for (int to : tree.dependents(verb, "mark", "dep", "aux", "case")) {
            if (to < verb && tree.lemma[to].equals("to") && tree.hasTag(verb, "VB", "VBN")) {
                return to;
            }
        }
        return 0;
    }

    /** The first verb behind a modifier that looks like a participle but has an object right behind it; 0 if none. */
    private int activeBehind(DraftTree tree, int modifier) {
        for (int i = modifier + 1; i < tree.size() && VerbBehind.isInPhrase(tree, i); i++) {
            if (tree.tag[i].equals("VBN")
                    && tree.hasRelation(i, "acl", "amod", "dep")
                    && tree.isNominal(i - 1)
                    && tree.objectBehind(i) > 0
                    && !gettingVerbs.contains(tree.lemma[i])) {
                return i;
            }
        }
        return 0;
    }

    private static int subjectBetween(DraftTree tree, int verb, int modifier) {
        for (int subject : tree.dependents(verb, "nsubj", "nsubj:pass", "expl")) {
            if (subject > modifier) {
                return subject;
            }
        }
        return 0;
    }

    /** Gives the modifier's place to the verb, the noun to the verb, the modifier to the noun, and to each what is its. */
    private static void subordinate(DraftTree tree, int noun, int modifier, int finite, int verb) {
        if (tree.head(modifier) != verb) {
            tree.attach(verb, tree.head(modifier), tree.relation(modifier));
        }
        for (int i : tree.dependents(modifier)) {
            boolean own = tree.hasRelation(i, "advmod", "aux", "aux:pass") || tree.lemma[i].equals("to");
            if (i < noun || i < modifier && i > noun && !own) {
                tree.attach(i, verb, tree.relation(i));
            }
        }
        tree.attach(modifier, noun, "acl");
        for (int i = modifier + 1; i < finite; i++) {
            boolean own = tree.head(i) == verb && !tree.hasRelation(i, "aux", "aux:pass", "cop", "advmod");
            boolean lost = tree.head(i) > finite && tree.head(i) != verb && tree.tag[i].startsWith("N");
            if (own || lost) {
                tree.attach(i, modifier, relationBefore(tree, i, modifier));
            }
        }
        for (int i = finite + 1; i <= tree.size(); i++) {
            if (i != verb && tree.head(i) >= noun && tree.head(i) < finite && tree.head(i) != verb) {
                tree.attach(i, verb, relationBehind(tree, i, verb));
            }
        }
        tree.attach(noun, verb, tree.subjectRelation(verb));
    }

    /** How what the parser hung on a verb or a word behind it belongs to a modifier before them. */
    private static String relationBefore(DraftTree tree, int i, int modifier) {
        if (tree.dependent(i, "case") > 0
                || !tree.relation(i).startsWith("nsubj") && !tree.hasRelation(i, "compound", "amod", "nmod")) {
            return tree.relation(i);
        }
        return tree.dependent(modifier, "obj") == 0 ? "obj" : "dep";
    }

    /** How what the parser hung on a word before a verb belongs to that verb. */
    private static String relationBehind(DraftTree tree, int i, int verb) {
        boolean noun = tree.tag[i].startsWith("N") || tree.hasTag(i, "PRP", "CD");
        boolean argument =
                tree.relation(i).startsWith("nsubj") || tree.hasRelation(i, "appos", "nmod", "obj", "dep", "compound");
        if (!argument || !noun) {
            return tree.relation(i);
        }
        if (tree.dependent(i, "case") > 0) {
            return "obl";
        }
        return tree.dependent(verb, "obj", "aux:pass", "cop") == 0 ? "obj" : "dep";
    }
}
