package org.dateline.corenlp.mending;

import java.util.Set;

/** Finds the verb with tense behind an infinitive or a participle that the parser took for the head of the clause. */
final class VerbBehind {

    /** Tags of words inside the phrases that may stand between the modifier and the verb. */
    private static final Set<String> PHRASE = Set.of(
            "DT", "PDT", "PRP", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "IN", "TO", "RB",
            "RBR", "RP", "CC", "VB", "VBG", "VBN", "HYPH", "$", "FW");

    /** Pronouns that are subjects, and so open a clause. */
    private static final Set<String> NOMINATIVE = Set.of("I", "he", "she", "we", "they");

    private VerbBehind() {}

    static boolean isInPhrase(DraftTree tree, int i) {
        return PHRASE.contains(tree.tag[i]);
    }

    /** Tells whether "by" and a noun follow a verb, so that it is passive: "seized by pirates", not "by seizing". */
    static boolean isBeforeAgent(DraftTree tree, int verb) {
        return verb + 1 < tree.size() && tree.lemma[verb + 1].equals("by") && !tree.tag[verb + 2].equals("VBG");
    }

    /** The first word with tense behind a modifier, phrases and further infinitives between the two; 0 if none. */
    static int finite(DraftTree tree, int modifier) {
        int doubtful = 0;
        for (int i = modifier + 1; i <= tree.size(); i++) {
            boolean past = tree.tag[i].equals("VBD");
            boolean participle =
                    past && (isBeforeAgent(tree, i) || tree.relation(i).equals("acl"));
            boolean relative = tree.relation(i).equals("acl:relcl");
            if (tree.hasTag(i, "VBD", "VBZ", "VBP", "MD") && !participle && !relative) {
                return tree.tag[i - 1].equals("CC") && doubtful > 0 ? doubtful : i;
            }
            doubtful = participle && doubtful == 0 && !isBeforeAgent(tree, i) ? i : doubtful;
            if (opensClause(tree, i) || !participle && !relative && !isInPhrase(tree, i)) {
                return tree.isComma(i) && tree.dependent(doubtful, "obj") == 0 ? 0 : doubtful;
            }
        }
        return doubtful;
    }

    /** The word with tense behind the comma that closes an aside, of which a participle is the first word; 0 if none. */
    static int finiteBehindAside(DraftTree tree, int participle) {
        if (!tree.isComma(participle - 1)) {
            return 0;
        }
        int end = participle + 1;
        while (end < tree.size() && isInPhrase(tree, end) && !opensClause(tree, end)) {
            end++;
        }
        return end < tree.size() && tree.isComma(end) && tree.hasTag(end + 1, "VBD", "VBZ", "VBP", "MD") ? end + 1 : 0;
    }

    private static boolean opensClause(DraftTree tree, int i) {
        return tree.lemma[i].equals("that")
                || NOMINATIVE.contains(tree.form[i])
                || tree.relation(i).equals("mark") && tree.tag[i].equals("IN") && !tree.lemma[i].equals("to");
    }

    /** The predicate that a word with tense belongs to, if it hangs on the modifier or the modifier on it; else 0. */
    static int predicate(DraftTree tree, int finite, int modifier) {
        if (finite == 0) {
            return 0;
        }
        int verb = finite;
        if (tree.hasRelation(finite, "aux", "aux:pass", "cop")) {
            verb = tree.head(finite) > finite ? tree.head(finite) : participleBehind(tree, finite);
        }
        boolean above = tree.head(modifier) == verb && tree.relation(modifier).startsWith("csubj");
        boolean joined = verb > 0 && tree.tag[Math.max(1, finite - 1)].equals("CC");
        return verb > 0 && !joined && (above || tree.isWithin(verb, modifier)) ? verb : 0;
    }

    /** The first verb behind an auxiliary that is none itself; 0 if there is none. */
    private static int participleBehind(DraftTree tree, int auxiliary) {
        int i = auxiliary + 1;
        while (i < tree.size() && (tree.tag[i].equals("RB") || tree.lemma[i].equals("be"))) {
            i++;
        }
        return i <= tree.size() && tree.isVerb(i) ? i : 0;
    }
}
