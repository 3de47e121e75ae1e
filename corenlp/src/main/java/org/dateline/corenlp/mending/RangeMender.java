package org.dateline.corenlp.mending;

import java.util.List;

/**
 * Mends the noun phrases whose number is a range: "between 30 and 40 people", "50 to 60 people". Thread-safe.
 */
final class RangeMender {

    /** The rules, in the order in which a token is to meet them. */
    List<Mending> rules() {
        return List.of(RangeMender::mendBetween, RangeMender::mendTo);
    }

    /** "killed between 18 and 22 men": the men were killed, and nothing was between them. */
    private static void mendBetween(DraftTree tree, int noun) {
        int between = tree.dependent(noun, "case", "between"::equals);
        int verb = tree.head(noun);
        if (between == 0
                || !tree.tag[noun].startsWith("NN")
                || !tree.relation(noun).equals("obl")
                || !tree.isVerb(verb)
                || noun < between + 4
                || !tree.tag[between + 1].equals("CD")
                || !tree.lemma[between + 2].equals("and")
                || !tree.tag[between + 3].equals("CD")) {
            return;
        }
        if (noun < verb && !tree.hasSubject(verb)) {
            tree.relate(noun, tree.subjectRelation(verb));
        } else if (noun > verb && tree.dependent(verb, "obj") == 0) {
            tree.relate(noun, "obj");
        } else {
            return;
        }
        join(tree, between + 1, between + 3, noun);
        tree.attach(between, between + 3, "advmod");
        tree.attach(between + 2, between + 3, "cc");
    }

    /** "arrested 50 to 60 people": the people were arrested. */
    private static void mendTo(DraftTree tree, int noun) {
        int to = tree.dependent(noun, "case", "to"::equals);
        int verb = tree.head(noun);
        if (to > 1
                && tree.tag[noun].startsWith("NN")
                && tree.relation(noun).equals("obl")
                && tree.isVerb(verb)
                && tree.tag[to - 1].equals("CD")
                && tree.head(to - 1) == verb
                && tree.relation(to - 1).equals("obj")
                && noun > to + 1
                && tree.tag[to + 1].equals("CD")) {
            tree.relate(noun, "obj");
            join(tree, to - 1, to + 1, noun);
            tree.attach(to, to + 1, "advmod");
        }
    }

    private static void join(DraftTree tree, int low, int high, int noun) {
        tree.attach(high, noun, "nummod");
        tree.attach(low, high, "compound");
    }
}
