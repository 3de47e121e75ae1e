package org.dateline.corenlp.mending;

import java.util.List;
import java.util.Locale;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.NameType;

/**
 * Mends the arguments of verbs: objects without a name, gerunds and infinitives that the parser read as parts of
 * a noun. Thread-safe.
 */
final class ArgumentMender {

    private final WordList roughly = WordList.ofResource(ArgumentMender.class, "rough-numbers.txt");
    private final WordList floating = WordList.ofResource(ArgumentMender.class, "floating-quantifiers.txt");
    private final WordList gerundVerbs = WordList.ofResource(ArgumentMender.class, "gerund-verbs.txt");
    private final WordList declaring = WordList.ofResource(ArgumentMender.class, "declaring-verbs.txt");
    private final WordList accusing = WordList.ofResource(ArgumentMender.class, "accusing-verbs.txt");
    private final WordList deeds = WordList.ofResource(ArgumentMender.class, "deed-nouns.txt");
    private final WordList infinitiveNouns = WordList.ofResource(ArgumentMender.class, "infinitive-nouns.txt");

    /** The rules, in the order in which a token is to meet them. */
    List<Mending> rules() {
        return List.of(
                ArgumentMender::mendNamelessObject,
                this::mendObjectReadAsState,
                ArgumentMender::mendTermReadAsTime,
                ArgumentMender::mendStateReadAsAdjective,
                ArgumentMender::mendGoalOfAdverb,
                ArgumentMender::mendNounBehindState,
                this::mendNumber,
                this::mendFloatingQuantifier,
                this::mendGerund,
                this::mendAccusation,
                this::mendPhraseOfAccusation,
                ArgumentMender::mendContactClause,
                ArgumentMender::mendSubjectBeforeGerund,
                ArgumentMender::mendGerundBehindPreposition,
                this::mendInfinitiveOfNoun,
                ArgumentMender::mendVerbReadAsNoun,
                this::mendDeedReadAsGerund,
                ArgumentMender::mendApposedPlace,
                ArgumentMender::mendNounReadAsAdjective);
    }

    /** "were given eight years by a court": what is given is no time at which. */
    private static void mendTermReadAsTime(DraftTree tree, int term) {
        int verb = tree.head(term);
        if (tree.relation(term).equals("obl:tmod")
                && tree.hasLemma(term, "year", "month")
                && tree.dependent(term, "nummod") > 0
                && verb > 0
                && verb < term
                && tree.hasLemma(verb, "give", "hand")
                && tree.dependent(verb, "obj") == 0) {
            tree.relate(term, "obj");
        }
    }

    /** "left 30 inmates dead": what stands behind the noun is what became of them. */
    private static void mendStateReadAsAdjective(DraftTree tree, int adjective) {
        int noun = tree.head(adjective);
        int verb = noun == 0 ? 0 : tree.head(noun);
        if (tree.relation(adjective).equals("amod")
                && tree.tag[adjective].startsWith("JJ")
                && adjective > noun
                && verb > 0
                && verb < noun
                && tree.lemma[verb].equals("leave")
                && tree.relation(noun).equals("obj")
                && tree.dependent(verb, "xcomp") == 0) {
            tree.attach(adjective, verb, "xcomp");
            tree.attach(noun, adjective, "nsubj");
        }
    }

    /** "shot dead a man suspected of theft": the man is whom they shot. */
    private static void mendNounBehindState(DraftTree tree, int noun) {
        int state = tree.head(noun);
        int verb = state - 1;
        if (state > 1
                && state < noun
                && tree.hasRelation(noun, "dep", "obj", "nsubj")
                && tree.isNominal(noun)
                && tree.tag[state].startsWith("JJ")
                && tree.relation(state).equals("xcomp")
                && tree.head(state) == verb
                && tree.isVerb(verb)
                && tree.dependent(verb, "obj") == 0) {
            tree.attach(noun, verb, "obj");
        }
    }

    /** "moved back into the town": it is the verb that has a goal. */
    private static void mendGoalOfAdverb(DraftTree tree, int noun) {
        int adverb = tree.head(noun);
        int preposition = tree.dependent(noun, "case");
        if (adverb > 0
                && tree.relation(noun).equals("obl")
                && preposition == adverb + 1
                && !tree.lemma[preposition].equals("of")
                && tree.hasTag(adverb, "RB", "RP")
                && tree.relation(adverb).equals("advmod")
                && tree.head(adverb) == adverb - 1
                && tree.isVerb(adverb - 1)) {
            tree.attach(noun, adverb - 1, "obl");
        }
    }

    /** "has declared a state of emergency": who declares one becomes none. */
    private void mendObjectReadAsState(DraftTree tree, int noun) {
        int verb = tree.head(noun);
        if (tree.tag[noun].equals("NN")
                && tree.relation(noun).equals("xcomp")
                && verb > 0
                && verb < noun
                && tree.isVerb(verb)
                && declaring.contains(tree.lemma[verb])
                && tree.dependent(noun, "det") > 0
                && tree.dependent(verb, "obj", "nsubj:pass") == 0) {
            tree.relate(noun, "obj");
        }
    }

    /** "militants riding motorcycles stormed a post": the militants stormed it. */
    private static void mendSubjectBeforeGerund(DraftTree tree, int gerund) {
        int object = tree.head(gerund);
        int noun = gerund - 1;
        if (tree.tag[gerund].equals("VBG")
                && tree.relation(gerund).equals("amod")
                && object > gerund
                && noun > 0
                && tree.tag[noun].equals("NNS")
                && tree.head(noun) == object
                && tree.relation(noun).equals("compound")
                && tree.relation(object).startsWith("nsubj")) {
            tree.attach(noun, tree.head(object), tree.relation(object));
            tree.attach(gerund, noun, "acl");
            tree.attach(object, gerund, "obj");
            for (int i : tree.dependents(object)) {
                if (i < noun) {
                    tree.attach(i, noun, tree.relation(i));
                }
            }
        }
    }

    /**
     * "resorted to throwing stones", "blamed them for killing nine people": the stones are thrown, and nobody resorts to
     * them. No adjective stands before a number.
     */
    private static void mendGerundBehindPreposition(DraftTree tree, int gerund) {
        int noun = tree.head(gerund);
        int preposition = gerund - 1;
        int verb = noun == 0 ? 0 : tree.head(noun);
        if (tree.tag[gerund].equals("VBG")
                && tree.relation(gerund).equals("amod")
                && noun > gerund
                && preposition > 0
                && (tree.head(preposition) == gerund
                        || tree.head(preposition) == noun && tree.tag[gerund + 1].equals("CD"))
                && tree.relation(preposition).equals("case")
                && tree.isVerb(verb)
                && verb < gerund) {
            tree.attach(gerund, verb, "advcl");
            tree.attach(preposition, gerund, "mark");
            tree.attach(noun, gerund, "obj");
        }
    }

    /** "rejected its demand to sever ties": the demand is what is rejected, and does not sever them. */
    private void mendInfinitiveOfNoun(DraftTree tree, int verb) {
        int governor = tree.head(verb);
        int noun = tree.dependent(verb, "nsubj");
        if (tree.tag[verb].equals("VB")
                && tree.relation(verb).equals("ccomp")
                && tree.isVerb(governor)
                && governor < noun
                && noun == verb - 2
                && tree.lemma[verb - 1].equals("to")
                && infinitiveNouns.contains(tree.lemma[noun])
                && tree.dependent(governor, "obj") == 0) {
            tree.attach(noun, governor, "obj");
            tree.attach(verb, noun, "acl");
            tree.attach(verb - 1, verb, "mark");
        }
    }

    /** "demanded that the government end curbs": what has a subject and an object of its own is a verb. */
    private static void mendVerbReadAsNoun(DraftTree tree, int noun) {
        if (tree.tag[noun].equals("NN")
                && tree.relation(noun).equals("ccomp")
                && tree.dependent(noun, "nsubj") > 0
                && tree.dependent(noun, "obj") > noun
                && tree.dependent(noun, "cop", "det", "case", "amod", "nmod:poss") == 0) {
            tree.tag[noun] = "VB";
        }
    }

    /** "that fighting continued in parts of the town": the bare subject of a verb without an object is a noun. */
    private void mendDeedReadAsGerund(DraftTree tree, int gerund) {
        if (tree.tag[gerund].equals("VBG")
                && tree.hasRelation(gerund, "nsubj", "nsubj:pass", "csubj")
                && tree.isVerb(tree.head(gerund))
                && tree.head(gerund) > gerund
                && deeds.contains(tree.form[gerund].toLowerCase(Locale.ROOT))
                && tree.dependent(gerund, "obj", "ccomp", "xcomp") == 0) {
            tree.tag[gerund] = "NN";
            tree.lemma[gerund] = tree.form[gerund].toLowerCase(Locale.ROOT);
            tree.relate(gerund, tree.subjectRelation(tree.head(gerund)));
        }
    }

    /** "In Orla, a city of 300,000, rebels took the prison": what stands between commas behind a place is the place. */
    private static void mendApposedPlace(DraftTree tree, int noun) {
        int verb = tree.head(noun);
        if (verb < noun
                || !tree.relation(noun).equals("nsubj")
                || tree.dependents(verb, "nsubj").size() < 2) {
            return;
        }
        int place = tree.left(noun) - 2;
        int next = tree.dependents(verb, "nsubj").stream()
                .filter(i -> i > noun)
                .findFirst()
                .orElse(0);
        if (place > 0
                && next > 0
                && next < verb
                && tree.isComma(place + 1)
                && tree.isComma(tree.left(next) - 1)
                && tree.head(place) == verb
                && tree.relation(place).equals("obl")
                && tree.name[place] == NameType.LOCATION) {
            tree.attach(noun, place, "appos");
        }
    }

    /** "A missionary was arrested": what has an article and is the subject or object of a verb is a noun. */
    private static void mendNounReadAsAdjective(DraftTree tree, int adjective) {
        if (tree.tag[adjective].equals("JJ")
                && tree.hasRelation(adjective, "nsubj", "nsubj:pass", "obj")
                && tree.isVerb(tree.head(adjective))
                && tree.dependent(adjective, "det", article -> article.equals("a") || article.equals("an")) > 0) {
            tree.tag[adjective] = "NN";
        }
    }

    /** "wounding two people", "recaptured Orla": the phrase right behind a verb without an object is its object. */
    static void mendNamelessObject(DraftTree tree, int noun) {
        int verb = tree.head(noun);
        if (verb > 0
                && verb < noun
                && tree.relation(noun).equals("dep")
                && (tree.hasTag(noun, "NN", "NNS") || tree.name[noun] == NameType.LOCATION)
                && tree.isVerb(verb)
                && tree.left(noun) == verb + 1
                && tree.dependent(verb, "obj", "aux:pass", "nsubj:pass") == 0
                && tree.dependent(noun, "case", "mark", "nsubj") == 0) {
            tree.relate(noun, "obj");
        }
    }

    /** "deported about 65,000": the number is what was deported, "about" goes with it. */
    private void mendNumber(DraftTree tree, int number) {
        int verb = tree.head(number);
        int about = tree.dependent(number, "case", roughly::contains);
        if (tree.tag[number].equals("CD")
                && tree.relation(number).equals("obl")
                && about == number - 1
                && verb == about - 1
                && tree.isVerb(verb)
                && tree.dependent(verb, "obj") == 0) {
            tree.relate(number, "obj");
            tree.relate(about, "advmod");
        }
    }

    /** "Kenya and Uganda have both denied it": "both" is not who denied it. */
    private void mendFloatingQuantifier(DraftTree tree, int both) {
        int verb = tree.head(both);
        if (verb > both && tree.relation(both).equals("nsubj") && floating.contains(tree.lemma[both])) {
            for (int subject : tree.dependents(verb, "nsubj")) {
                if (subject < both) {
                    tree.relate(both, "advmod");
                }
            }
        }
    }

    /** "both deny shelling hospitals": the gerund is what they deny, the noun what is shelled. */
    private void mendGerund(DraftTree tree, int gerund) {
        int noun = tree.head(gerund);
        int verb = gerund - 1;
        if (tree.tag[gerund].equals("VBG")
                && tree.relation(gerund).equals("amod")
                && noun > gerund
                && verb > 0
                && tree.head(noun) == verb
                && tree.relation(noun).equals("obj")
                && gerundVerbs.contains(tree.lemma[verb])) {
            tree.attach(gerund, verb, "xcomp");
            tree.attach(noun, gerund, "obj");
        }
    }

    /** "accused them of killing prisoners and burning farms": the gerunds are what they are accused of. */
    private void mendAccusation(DraftTree tree, int gerund) {
        int noun = tree.head(gerund);
        int of = gerund - 1;
        if (!tree.tag[gerund].equals("VBG")
                || !tree.relation(gerund).equals("amod")
                || of < 1
                || !tree.lemma[of].equals("of")
                || tree.head(of) != noun) {
            return;
        }
        int verb = tree.head(noun);
        while (verb > 0 && !tree.isVerb(verb)) {
            verb = tree.head(verb);
        }
        if (verb == 0 || !accusing.contains(tree.lemma[verb])) {
            return;
        }
        tree.attach(gerund, verb, "advcl");
        tree.attach(of, gerund, "mark");
        tree.attach(noun, gerund, "obj");
        for (int next : tree.dependents(verb, "conj")) {
            if (next > gerund && tree.tag[next].equals("VBG")) {
                tree.attach(next, gerund, "conj");
            }
        }
        for (int other : tree.dependents(noun, "conj")) {
            int next = tree.dependent(other, "amod");
            if (next > 0 && tree.tag[next].equals("VBG") && tree.tag[next - 1].equals("CC")) {
                tree.attach(next, gerund, "conj");
                tree.attach(next - 1, next, "cc");
                tree.attach(other, next, "obj");
            }
        }
    }

    /** "accused them of shipping arms to the rebels": what follows the gerund is of the deed. */
    private void mendPhraseOfAccusation(DraftTree tree, int gerund) {
        int verb = tree.head(gerund);
        if (verb > 0
                && tree.tag[gerund].equals("VBG")
                && tree.relation(gerund).equals("advcl")
                && tree.marker(gerund, "of"::equals) > 0
                && accusing.contains(tree.lemma[verb])) {
            for (int phrase : tree.dependents(verb, "obl")) {
                if (phrase > gerund) {
                    tree.attach(phrase, gerund, "obl");
                }
            }
        }
    }

    /** "freed the pilots they had seized": a clause right behind a noun, and without an object, is the noun's. */
    private static void mendContactClause(DraftTree tree, int verb) {
        int subject = tree.dependent(verb, "nsubj");
        int noun = subject - 1;
        if (subject > 1
                && subject < verb
                && tree.tag[subject].equals("PRP")
                && tree.tag[noun].startsWith("N")
                && tree.head(verb) > 0
                && tree.head(verb) < noun
                && tree.hasRelation(verb, "parataxis", "dep", "ccomp")
                && tree.hasTag(verb, "VBD", "VBN", "VBZ", "VBP")
                && tree.hasRelation(noun, "obj", "nsubj", "nsubj:pass", "obl", "nmod")
                && tree.dependent(verb, "obj", "ccomp", "xcomp", "mark") == 0) {
            tree.attach(verb, noun, "acl:relcl");
        }
    }
}
