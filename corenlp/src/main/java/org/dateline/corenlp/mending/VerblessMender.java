package org.dateline.corenlp.mending;

import java.util.List;
import org.dateline.core.lexicon.WordList;

/** Finds the verb of a sentence in which the tagger saw none but participles. Thread-safe. */
final class VerblessMender {

    private final WordList gettingVerbs = WordList.ofResource(VerblessMender.class, "getting-verbs.txt");

    /** The rules, for before all others: most of them ask where a clause has its head. */
    List<Mending> rules() {
        return List.of(this::mendVerbless);
    }

    /** "Doctors from three groups cooked and served meals": where no word is a verb, a participle with an object is. */
    private void mendVerbless(DraftTree tree, int participle) {
        int noun = tree.root();
        if (!tree.tag[participle].equals("VBN")
                || noun == 0
                || noun > participle
                || !tree.tag[noun].startsWith("N")
                || !tree.isNominal(participle - 1)
                || !tree.hasRelation(participle, "acl", "amod", "dep")
                || gettingVerbs.contains(tree.lemma[participle])
                || hasFinite(tree)) {
            return;
        }
        int last = participle;
        for (int joined : tree.dependents(participle, "conj")) {
            last = joined == last + 2 && tree.hasTag(joined, "VBN", "VBD") ? joined : last;
        }
        int object = tree.objectBehind(last);
        boolean subject =
                tree.dependents(participle, "nsubj", "nsubj:pass").stream().anyMatch(i -> i < participle);
        if (object == 0) {
            return;
        }
        // "suspected rebels" is no verb and its object, "attacked the rebels" is.
        boolean verb = last > participle || tree.hasTag(participle + 1, "DT", "PRP$", "CD");
        boolean apart = tree.dependent(noun, "case") > 0 || hasComma(tree, noun, last);
        if (!verb || subject != apart) {
            return;
        }
        int above = tree.head(object);
        tree.attach(participle, 0, "root");
        tree.attach(noun, participle, subject ? "obl" : "nsubj");
        tree.attach(object, participle, "obj");
        for (int i = last + 1; i <= tree.size(); i++) {
            int preposition = tree.head(i) == object ? tree.dependent(i, "case") : 0;
            if (preposition > 0 && !tree.lemma[preposition].equals("of")) {
                tree.attach(i, participle, "obl");
            } else if (i != object && (tree.head(i) == noun || tree.head(i) == above && above != participle)) {
                tree.attach(i, participle, tree.relation(i));
            }
        }
        tree.tag[participle] = "VBD";
        tree.tag[last] = "VBD";
    }

    private static boolean hasComma(DraftTree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tree.isComma(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFinite(DraftTree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.hasTag(i, "VBZ", "VBP", "MD")
                    || tree.tag[i].equals("VBD") && !tree.relation(i).equals("conj")) {
                return true;
            }
        }
        return false;
    }
}
