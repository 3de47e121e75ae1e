package org.dateline.corenlp.mending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.syntax.NameType;

/** Trees for tests, written a token a word: {@code form/lemma/tag/head/relation}, a name with its type behind, numbered from 1. */
final class Trees {

    private static final TreeMender MENDER = new TreeMender();

    private Trees() {}

    static DraftTree read(String tree) {
        String[] words = tree.split(" ");
        int size = words.length + 1;
        NameType[] names = new NameType[size];
        Arrays.fill(names, NameType.NONE);
        DraftTree draft = new DraftTree(
                new String[size], new String[size], new String[size], new int[size], new String[size], names);
        for (int i = 1; i < size; i++) {
            String[] parts = words[i - 1].split("/");
            draft.form[i] = parts[0];
            draft.lemma[i] = parts[1];
            draft.tag[i] = parts[2];
            draft.attach(i, Integer.parseInt(parts[3]), parts[4]);
            if (parts.length > 5) {
                draft.name[i] = NameType.valueOf(parts[5]);
            }
        }
        return draft;
    }

    static DraftTree mended(String tree) {
        DraftTree draft = read(tree);
        MENDER.mend(draft);
        return draft;
    }

    /** The arcs of a tree in the notation of Stanford dependencies: {@code nsubj(angered, refusal)}. */
    static List<String> arcs(DraftTree tree) {
        List<String> arcs = new ArrayList<>();
        for (int i = 1; i <= tree.size(); i++) {
            String head = tree.head(i) == 0 ? "ROOT" : tree.form[tree.head(i)];
            arcs.add(tree.relation(i) + "(" + head + ", " + tree.form[i] + ")");
        }
        return arcs;
    }
}
