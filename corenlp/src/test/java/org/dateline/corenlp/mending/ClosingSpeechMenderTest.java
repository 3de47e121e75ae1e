package org.dateline.corenlp.mending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosingSpeechMenderTest {

    @Test
    void takesTheNounBeforeAClosingVerbFromTheClauseThatIsSaid() {
        DraftTree tree =
                Trees.mended("Chad/Chad/NNP/3/nsubj might/might/MD/3/aux allow/allow/VB/12/csubj Oman/Oman/NNP/3/obj"
                        + " to/to/TO/6/mark use/use/VB/3/xcomp its/its/PRP$/8/nmod:poss ports/port/NNS/6/obj"
                        + " ,/,/,/8/punct an/a/DT/11/det envoy/envoy/NN/8/appos said/say/VBD/0/root ./././12/punct");

        assertThat(Trees.arcs(tree))
                .contains("root(ROOT, allow)", "parataxis(allow, said)", "nsubj(said, envoy)", "obj(use, ports)");
    }

    @Test
    void keepsTheCountedObjectBeforeTheSpeaker() {
        DraftTree tree =
                Trees.mended("The/the/DT/2/det army/army/NN/3/nsubj executed/execute/VBN/0/root at/at/IN/5/case"
                        + " least/least/RBS/6/obl:npmod 20/20/CD/7/nummod herders/herder/NNS/3/obj ,/,/,/7/punct"
                        + " Rights/Rights/NNPS/10/compound Watch/Watch/NNP/11/nsubj said/say/VBD/7/dep"
                        + " ./././3/punct");

        assertThat(Trees.arcs(tree))
                .contains("obj(executed, herders)", "parataxis(executed, said)", "nsubj(said, Watch)");
    }

    @Test
    void letsWhoTellsSomebodySpeak() {
        DraftTree tree = Trees.mended("Rebels/rebel/NNS/2/nsubj looted/loot/VBD/0/root about/about/RB/4/advmod"
                + " 100/100/CD/5/nummod homes/home/NNS/10/nsubj ,/,/,/5/punct a/a/DT/9/det"
                + " village/village/NN/9/compound chief/chief/NN/5/appos told/tell/VBD/2/ccomp"
                + " reporters/reporter/NNS/10/obj ./././2/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "root(ROOT, looted)",
                        "obj(looted, homes)",
                        "parataxis(looted, told)",
                        "nsubj(told, chief)",
                        "obj(told, reporters)");
    }

    @Test
    void leavesWhatIsSaidBehindAVerbOfSpeech() {
        String tree = "Asked/ask/VBN/8/advmod if/if/IN/5/mark he/he/PRP/5/nsubj was/be/VBD/5/cop"
                + " angry/angry/JJ/1/advcl ,/,/,/8/punct Diallo/Diallo/NNP/8/nsubj replied/reply/VBD/0/root"
                + " ,/,/,/8/punct “/``/``/8/punct Well/well/UH/14/discourse ,/,/,/14/punct"
                + " maybe/maybe/RB/14/advmod so/so/RB/8/ccomp ./././8/punct";

        assertThat(Trees.arcs(Trees.mended(tree))).isEqualTo(Trees.arcs(Trees.read(tree)));
    }
}
