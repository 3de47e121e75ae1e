package org.dateline.corenlp.mending;

import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.WordList;

/**
 * Mends coordination: verbs that the parser joins with a word inside the clause of the verb that they go on from,
 * and elliptic passives. Thread-safe.
 */
final class ConjunctMender {

    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp", "dep");

    private final WordList speechActs = WordList.ofResource(ConjunctMender.class, "speech-acts.txt");

    /** The rules, in the order in which a token is to meet them. */
    List<Mending> rules() {
        return List.of(
                ConjunctMender::mendEllipticPassive,
                ConjunctMender::mendOwnedReadAsModifier,
                this::mendOuterConjunct,
                ConjunctMender::mendConjunctOfNoun,
                ConjunctMender::mendConjunctOfGerund);
    }

    /** "Nepal's government and Maoist rebels met": two sides, not rebels of two sorts. */
    private static void mendOwnedReadAsModifier(DraftTree tree, int owned) {
        int noun = tree.head(owned);
        int other = tree.dependent(owned, "conj");
        int and = other == 0 ? 0 : tree.dependent(other, "cc");
        if (noun > other
                && and == owned + 1
                && other == and + 1
                && noun == other + 1
                && tree.relation(owned).equals("compound")
                && tree.hasTag(owned, "NN", "NNS")
                && tree.tag[noun].equals("NNS")
                && tree.hasTag(other, "NNP", "NNPS", "JJ")
                && Character.isUpperCase(tree.form[other].codePointAt(0))
                && tree.dependent(owned, "nmod:poss") > 0) {
            tree.attach(owned, tree.head(noun), tree.relation(noun));
            tree.attach(noun, owned, "conj");
            tree.attach(and, noun, "cc");
            tree.attach(other, noun, tree.tag[other].equals("JJ") ? "amod" : "compound");
        }
    }

    /** "accused them of backing the rebels and recalled its envoy": a verb with tense is not joined with a noun. */
    private static void mendConjunctOfNoun(DraftTree tree, int verb) {
        int noun = tree.head(verb);
        if (noun > 0
                && noun < verb
                && tree.relation(verb).equals("conj")
                && (tree.tag[noun].startsWith("N") || tree.hasTag(noun, "PRP", "CD"))
                && tree.dependent(noun, "cop", "aux", "nsubj") == 0
                && (tree.hasTag(verb, "VBD", "VBN")
                        || tree.dependents(noun, "conj").get(0) == verb)
                && !tree.hasSubject(verb)) {
            joinWithFinite(tree, verb, noun);
        }
    }

    /** "accused them of hacking banks and expelled two envoys": nor is it joined with a gerund. */
    private static void mendConjunctOfGerund(DraftTree tree, int verb) {
        int gerund = tree.head(verb);
        if (gerund > 0
                && gerund < verb
                && tree.relation(verb).equals("conj")
                && tree.tag[gerund].equals("VBG")
                && (!tree.relation(gerund).equals("amod") || tree.dependent(verb, "obj") > verb)
                && tree.dependent(gerund, "aux") == 0
                && !tree.hasSubject(verb)) {
            joinWithFinite(tree, verb, gerund);
        }
    }

    /** Joins a verb with the nearest one above a word that has tense and a subject, if it has tense itself. */
    private static void joinWithFinite(DraftTree tree, int verb, int inside) {
        int above = inside;
        while (above > 0 && !(tree.isVerb(above) && tree.isFinite(above))) {
            above = tree.head(above);
        }
        boolean past = tree.tag[verb].equals("VBN")
                && tree.dependent(verb, "aux", "aux:pass") == 0
                && tree.dependent(verb, "obj") > verb
                && tree.tag[above].equals("VBD");
        if (above == 0 || above > inside || !tree.hasSubject(above) || !past && !hasTense(tree, verb)) {
            return;
        }
        tree.tag[verb] = past ? "VBD" : tree.tag[verb];
        tree.attach(verb, above, "conj");
    }

    private static boolean hasTense(DraftTree tree, int verb) {
        return tree.hasTag(verb, "VBD", "VBZ", "VBP")
                || tree.dependents(verb, "aux", "aux:pass").stream()
                        .anyMatch(auxiliary -> tree.hasTag(auxiliary, "VBD", "VBZ", "VBP", "MD"));
    }

    /** "nine were killed and forty wounded": what the second participle tells of, happens to the forty. */
    private static void mendEllipticPassive(DraftTree tree, int participle) {
        int verb = tree.head(participle);
        if (verb > 0
                && tree.tag[participle].equals("VBN")
                && tree.relation(participle).equals("conj")
                && tree.dependent(verb, "aux:pass") > 0
                && tree.dependent(participle, "aux", "aux:pass", "obj") == 0) {
            for (int subject : tree.dependents(participle, "nsubj")) {
                tree.relate(subject, "nsubj:pass");
            }
        }
    }

    /**
     * "denied that the town had fallen and blamed the press": a verb in the tense of the outer verb, and not
     * in the form of the inner one, is coordinated with the outer one.
     */
    private void mendOuterConjunct(DraftTree tree, int verb) {
        int inner = tree.head(verb);
        boolean joined = tree.relation(verb).equals("conj")
                || tree.relation(verb).equals("dep") && tree.dependent(verb, "advmod", "then"::equals) > 0;
        if (inner == 0
                || !joined
                || !tree.hasTag(verb, "VBD", "VBZ", "VBP")
                        && !isActiveBesidePassive(tree, verb, inner)
                        && !isActiveBesideInfinitive(tree, verb, inner)
                || tree.hasSubject(verb)
                || tree.dependent(verb, "aux", "aux:pass") > 0
                || !isBare(tree, inner)
                        && !(isPerfect(tree, inner) && goesOn(tree, verb))
                        && !(isStative(tree, inner) && speechActs.contains(tree.lemma[verb]))) {
            return;
        }
        int clause = inner;
        while (COMPLEMENTS.contains(tree.relation(clause)) && tree.head(clause) > 0) {
            int outer = tree.head(clause);
            boolean sameTense = tree.tag[outer].equals(tree.tag[verb]) || tree.tag[verb].equals("VBN");
            if (outer < clause && tree.hasSubject(outer) && sameTense) {
                tree.tag[verb] = tree.tag[outer];
                tree.attach(verb, outer, "conj");
                for (int i : tree.dependents(inner, "obj", "ccomp")) {
                    if (i > verb) {
                        tree.attach(i, verb, tree.relation(i));
                    }
                }
                return;
            }
            if (isPerfect(tree, outer) && !goesOn(tree, verb)) {
                tree.attach(verb, outer, "conj");
                return;
            }
            clause = outer;
        }
    }

    /** "had been involved and condemned the raid": what has an object is no passive, but a past tense. */
    private static boolean isActiveBesidePassive(DraftTree tree, int verb, int passive) {
        boolean object = tree.dependent(verb, "obj", "ccomp") > verb || tree.dependent(passive, "obj", "ccomp") > verb;
        return tree.tag[verb].equals("VBN") && object && tree.dependent(passive, "aux:pass") > 0;
    }

    /** "had nothing to do with it and called for help": an infinitive and a participle are not joined. */
    private boolean isActiveBesideInfinitive(DraftTree tree, int verb, int infinitive) {
        return tree.tag[verb].equals("VBN")
                && tree.tag[infinitive].equals("VB")
                && speechActs.contains(tree.lemma[verb]);
    }

    private static boolean isBare(DraftTree tree, int verb) {
        return tree.tag[verb].equals("VB") || tree.tag[verb].equals("VBG");
    }

    /** "said that the town was calm but denied …": what is something does not speak. */
    private static boolean isStative(DraftTree tree, int predicate) {
        return tree.dependent(predicate, "cop") > 0;
    }

    private static boolean isPerfect(DraftTree tree, int verb) {
        return tree.tag[verb].equals("VBN") && tree.dependent(verb, "aux", "have"::equals) > 0;
    }

    /** Most past tenses look like participles: only what a speaker does next with words is surely his. */
    private boolean goesOn(DraftTree tree, int verb) {
        return speechActs.contains(tree.lemma[verb])
                || tree.dependent(verb, "advmod", "then"::equals) > 0
                || tree.dependent(tree.head(verb), "cc", "but"::equals) > 0;
    }
}
