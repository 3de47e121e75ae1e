package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees are written a token a word: {@code form/lemma/tag/head/relation}, numbered from 1. */
class TreeMenderTest {

    private static final TreeMender MENDER = new TreeMender();

    private static DraftTree mended(String tree) {
        String[] words = tree.split(" ");
        int size = words.length + 1;
        DraftTree draft =
                new DraftTree(new String[size], new String[size], new String[size], new int[size], new String[size]);
        for (int i = 1; i < size; i++) {
            String[] parts = words[i - 1].split("/");
            draft.form[i] = parts[0];
            draft.lemma[i] = parts[1];
            draft.tag[i] = parts[2];
            draft.attach(i, Integer.parseInt(parts[3]), parts[4]);
        }
        MENDER.mend(draft);
        return draft;
    }

    @Test
    void takesAQuotationMarkFromTheRoot() {
        DraftTree tree = mended("``/``/``/0/root We/we/PRP/3/nsubj left/leave/VBD/1/dep ./././1/punct");

        assertThat(tree.root()).isEqualTo(3);
        assertThat(tree.head[1]).isEqualTo(3);
        assertThat(tree.relation[1]).isEqualTo("punct");
    }

    @Test
    void hangsARelativeClauseOnWhatHappenedNotOnItsDate() {
        DraftTree tree = mended("A/a/DT/2/det raid/raid/NN/0/root in/in/IN/4/case June/June/NNP/2/nmod"
                + " that/that/WDT/6/nsubj killed/kill/VBD/4/acl:relcl two/two/CD/6/obj");

        assertThat(tree.head[6]).isEqualTo(2);
        assertThat(tree.relation[6]).isEqualTo("acl:relcl");
    }

    @Test
    void hangsAHinderedGerundOnTheVerbThatHinders() {
        DraftTree tree = mended("Guards/guard/NNS/2/nsubj stop/stop/VBP/0/root people/people/NNS/2/obj"
                + " living/live/VBG/3/acl there/there/RB/4/advmod from/from/IN/7/mark crossing/cross/VBG/4/advcl");

        assertThat(tree.head[7]).isEqualTo(2);
    }

    @Test
    void leavesATreeThatAMendingWouldTear() {
        String tree = "Troops/troop/NNS/5/nsubj while/while/IN/0/root voicing/voice/VBG/4/amod"
                + " support/support/NN/5/nsubj left/leave/VBD/2/dep";
        DraftTree mended = mended(tree);

        assertThat(mended.isTree()).isTrue();
        assertThat(mended.head).containsExactly(0, 5, 0, 4, 5, 2);
    }
}
