package org.dateline.corenlp.mending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConjunctMenderTest {

    @Test
    void joinsAVerbWithTenseWithTheOneAboveAGerund() {
        DraftTree tree =
                Trees.mended("Chad/Chad/NNP/2/nsubj accused/accuse/VBD/0/root Oman/Oman/NNP/2/obj of/of/IN/5/case"
                        + " arming/arm/VBG/2/obl the/the/DT/7/det rebels/rebel/NNS/5/obj and/and/CC/9/cc"
                        + " recalled/recall/VBD/5/conj its/its/PRP$/11/nmod:poss envoy/envoy/NN/9/obj ./././2/punct");

        assertThat(Trees.arcs(tree))
                .contains("conj(accused, recalled)", "obj(recalled, envoy)", "obl(accused, arming)");
    }

    @Test
    void takesAJoinedParticipleWithAnObjectForAPastTense() {
        DraftTree tree =
                Trees.mended("Chad/Chad/NNP/2/nsubj accused/accuse/VBD/0/root Oman/Oman/NNP/2/obj of/of/IN/5/case"
                        + " hacking/hack/VBG/2/obl the/the/DT/7/det bank/bank/NN/5/obj and/and/CC/9/cc"
                        + " expelled/expel/VBN/5/conj two/two/CD/11/nummod envoys/envoy/NNS/9/obj ./././2/punct");

        assertThat(Trees.arcs(tree)).contains("conj(accused, expelled)", "obj(expelled, envoys)");
    }

    @Test
    void joinsWithTheSideThatHasAnOwner() {
        DraftTree tree = Trees.mended("Nepal/Nepal/NNP/3/nmod:poss 's/'s/POS/1/case government/government/NN/6/compound"
                + " and/and/CC/5/cc Maoist/Maoist/NNP/3/conj rebels/rebel/NNS/7/nsubj met/meet/VBD/0/root"
                + " ./././7/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "nsubj(met, government)",
                        "conj(government, rebels)",
                        "compound(rebels, Maoist)",
                        "cc(rebels, and)");
    }

    @Test
    void leavesAVerbJoinedInARelativeClause() {
        String tree = "Guards/guard/NNS/2/nsubj freed/free/VBD/0/root monks/monk/NNS/2/obj who/who/WP/6/nsubj"
                + " can/can/MD/6/aux teach/teach/VB/3/acl:relcl or/or/CC/8/cc have/have/VB/6/conj"
                + " a/a/DT/10/det trade/trade/NN/8/obj ./././2/punct";

        assertThat(Trees.arcs(Trees.mended(tree))).isEqualTo(Trees.arcs(Trees.read(tree)));
    }
}
