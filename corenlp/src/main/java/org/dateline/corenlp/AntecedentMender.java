package org.dateline.corenlp;

import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.WordList;

/** Finds the noun that a relative clause belongs to. Thread-safe. */
final class AntecedentMender {

    private final WordList months = WordList.ofResource(AntecedentMender.class, "months.txt");

    /** The rules, in the order in which a token is to meet them. */
    List<Mending> rules() {
        return List.of(this::mendRelativeOfDate);
    }

    /** "an assault in 2014 that killed": a date has no relative clause, what happened then has. */
    private void mendRelativeOfDate(DraftTree tree, int verb) {
        int date = tree.head[verb];
        int pronoun = tree.dependent(verb, "nsubj", "nsubj:pass", "obj");
        if (date == 0
                || pronoun == 0
                || !tree.tag[pronoun].startsWith("W")
                || !Set.of("dep", "acl:relcl").contains(tree.relation[verb])) {
            return;
        }
        int noun = date;
        while (noun > 0 && (tree.tag[noun].equals("CD") || months.contains(tree.lemma[noun]))) {
            noun = tree.head[noun];
        }
        if (noun > 0 && tree.tag[noun].startsWith("N")) {
            tree.attach(verb, noun, "acl:relcl");
        }
    }
}
