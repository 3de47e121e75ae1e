package org.dateline.corenlp.mending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuxiliaryMenderTest {

    @Test
    void givesWhatIsSaidToHappenItsRelativePronoun() {
        DraftTree tree =
                Trees.mended("They/they/PRP/2/nsubj planned/plan/VBD/0/root a/a/DT/4/det strike/strike/NN/2/obj"
                        + " ,/,/,/4/punct which/which/WDT/10/obj it/it/PRP/10/nsubj:pass said/say/VBD/10/aux:pass"
                        + " had/have/VBD/10/aux killed/kill/VBN/4/acl:relcl guards/guard/NNS/10/obj ./././2/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "acl:relcl(strike, said)",
                        "nsubj(said, it)",
                        "ccomp(said, killed)",
                        "nsubj(killed, which)",
                        "obj(killed, guards)");
    }

    @Test
    void leavesAPassiveWithASpeakerAsItIs() {
        DraftTree tree = Trees.mended("The/the/DT/2/det strike/strike/NN/5/nsubj that/that/WDT/5/nsubj:pass"
                + " was/be/VBD/5/aux:pass planned/plan/VBN/0/root ./././5/punct");

        assertThat(Trees.arcs(tree)).contains("aux:pass(planned, was)");
    }

    @Test
    void takesANounBeforeAVerbWithAnObjectForItsSubject() {
        DraftTree tree =
                Trees.mended("A/a/DT/2/det Chad/Chad/NNP/4/nsubj:pass drone/drone/VB/4/aux:pass killed/kill/VBN/0/root"
                        + " ten/ten/CD/6/nummod guards/guard/NNS/4/obj");

        assertThat(Trees.arcs(tree))
                .contains("det(drone, A)", "nsubj(killed, drone)", "compound(drone, Chad)", "obj(killed, guards)");
    }

    @Test
    void leavesAVerbThatGetsSomethingDone() {
        DraftTree tree =
                Trees.mended("Roads/road/NNS/3/nsubj:pass got/get/VBD/3/aux:pass cut/cut/VBN/0/root ./././3/punct");

        assertThat(Trees.arcs(tree)).contains("aux:pass(cut, got)");
    }
}
