package org.dateline.corenlp.mending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerblessMenderTest {

    @Test
    void takesJoinedParticiplesWithAnObjectForVerbs() {
        DraftTree tree =
                Trees.mended("Nurses/nurse/NNS/0/root from/from/IN/5/case two/two/CD/5/nummod aid/aid/NN/5/compound"
                        + " groups/group/NNS/1/nmod donated/donate/VBN/9/amod and/and/CC/8/cc"
                        + " delivered/deliver/VBN/6/conj food/food/NN/5/dep to/to/IN/12/case the/the/DT/12/det"
                        + " camp/camp/NN/9/nmod ./././1/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "root(ROOT, donated)",
                        "nsubj(donated, Nurses)",
                        "conj(donated, delivered)",
                        "obj(donated, food)",
                        "obl(donated, camp)");
    }

    @Test
    void leavesAParticipleOfAnApposition() {
        String tree = "Police/police/NNS/0/root ,/,/,/1/punct rebels/rebel/NNS/1/appos named/name/VBN/3/acl"
                + " Omar/Omar/NNP/6/compound Diallo/Diallo/NNP/4/obj ./././1/punct";

        assertThat(Trees.arcs(Trees.mended(tree))).isEqualTo(Trees.arcs(Trees.read(tree)));
    }
}
