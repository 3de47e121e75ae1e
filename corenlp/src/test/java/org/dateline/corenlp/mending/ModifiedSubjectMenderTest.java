package org.dateline.corenlp.mending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModifiedSubjectMenderTest {

    @Test
    void findsTheVerbBehindAnInfinitiveOfItsSubject() {
        DraftTree tree = Trees.mended("The/the/DT/2/det plot/plot/NN/4/nsubj to/to/TO/4/mark kill/kill/VB/0/root"
                + " the/the/DT/6/det king/king/NN/4/obj was/be/VBD/8/aux:pass foiled/foil/VBN/4/dep"
                + " by/by/IN/10/case guards/guard/NNS/8/obl ./././4/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "root(ROOT, foiled)",
                        "nsubj:pass(foiled, plot)",
                        "acl(plot, kill)",
                        "mark(kill, to)",
                        "obj(kill, king)",
                        "obl(foiled, guards)");
    }

    @Test
    void givesTheInfinitiveTheObjectThatTheVerbTookForItsSubject() {
        DraftTree tree = Trees.mended("Efforts/effort/NNS/5/nsubj by/by/IN/3/case monks/monk/NNS/1/nmod to/to/TO/5/mark"
                + " end/end/VB/0/root the/the/DT/7/det siege/siege/NN/8/nsubj failed/fail/VBD/5/ccomp"
                + " ./././5/punct");

        assertThat(Trees.arcs(tree))
                .contains("root(ROOT, failed)", "nsubj(failed, Efforts)", "acl(Efforts, end)", "obj(end, siege)");
    }

    @Test
    void takesAParticipleWithAnObjectForTheVerbWhereNoOtherIs() {
        DraftTree tree = Trees.mended("Norway/Norway/NNP/3/nmod:poss 's/'s/POS/1/case refusal/refusal/NN/5/nsubj"
                + " to/to/TO/5/mark send/send/VB/0/root arms/arm/NNS/8/compound angered/anger/VBN/8/amod"
                + " Chad/Chad/NNP/5/obj ./././5/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "root(ROOT, angered)",
                        "nsubj(angered, refusal)",
                        "acl(refusal, send)",
                        "obj(send, arms)",
                        "obj(angered, Chad)");
    }

    @Test
    void findsTheVerbOfASubjectBehindAVerbOfSpeech() {
        DraftTree tree =
                Trees.mended("Rebels/rebel/NNS/2/nsubj said/say/VBD/0/root Chad/Chad/NNP/5/nmod:poss 's/'s/POS/3/case"
                        + " decision/decision/NN/2/obj to/to/TO/7/mark close/close/VB/2/xcomp the/the/DT/9/det"
                        + " road/road/NN/11/compound stranded/strand/VBN/11/amod traders/trader/NNS/7/obj"
                        + " ./././2/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "root(ROOT, said)",
                        "ccomp(said, stranded)",
                        "nsubj(stranded, decision)",
                        "acl(decision, close)",
                        "obj(close, road)",
                        "obj(stranded, traders)");
    }

    @Test
    void leavesAnInfinitiveBehindAVerbWithTense() {
        String tree = "The/the/DT/2/det offers/offer/NNS/5/nsubj were/be/VBD/5/aux to/to/TO/5/mark"
                + " use/use/VB/0/root force/force/NN/5/obj ./././5/punct";

        assertThat(Trees.arcs(Trees.mended(tree))).isEqualTo(Trees.arcs(Trees.read(tree)));
    }

    @Test
    void findsTheVerbBehindAParticipleOfItsSubject() {
        DraftTree tree = Trees.mended("Six/six/CD/2/nummod nurses/nurse/NNS/3/nsubj seized/seize/VBN/7/csubj:pass"
                + " by/by/IN/5/case rebels/rebel/NNS/3/obl were/be/VBD/7/aux:pass freed/free/VBN/0/root"
                + " ./././7/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "root(ROOT, freed)", "nsubj:pass(freed, nurses)", "acl(nurses, seized)", "obl(seized, rebels)");
    }

    @Test
    void takesTheFirstOfTwoPastTensesForAParticiple() {
        DraftTree tree =
                Trees.mended("Shots/shot/NNS/2/nsubj fired/fire/VBD/0/root from/from/IN/4/case Goma/Goma/NNP/2/obl"
                        + " struck/strike/VBD/2/dep a/a/DT/7/det bus/bus/NN/5/obj ./././2/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "root(ROOT, struck)",
                        "nsubj(struck, Shots)",
                        "acl(Shots, fired)",
                        "obl(fired, Goma)",
                        "obj(struck, bus)");
    }

    @Test
    void leavesAParticipleItsBareNoun() {
        DraftTree tree = Trees.mended("Two/two/CD/2/nummod guards/guard/NNS/3/nsubj taken/take/VBN/0/root"
                + " hostage/hostage/NN/3/obj by/by/IN/6/case inmates/inmate/NNS/3/obl"
                + " were/be/VBD/8/aux:pass freed/free/VBN/3/dep ./././3/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "root(ROOT, freed)", "nsubj:pass(freed, guards)", "acl(guards, taken)", "obj(taken, hostage)");
    }

    @Test
    void leavesAPastTenseBeforeByAndAGerund() {
        DraftTree tree =
                Trees.mended("An/a/DT/2/det envoy/envoy/NN/3/nsubj responded/respond/VBD/8/csubj by/by/IN/6/case"
                        + " saying/say/VBG/6/amod rebels/rebel/NNS/3/obl should/should/MD/8/aux leave/leave/VB/0/root");

        assertThat(Trees.arcs(tree)).contains("nsubj(responded, envoy)", "ccomp(responded, leave)");
    }

    @Test
    void leavesAVerbOfSpeechBeforeWhatIsSaid() {
        DraftTree tree = Trees.mended(
                "Guards/guard/NNS/2/nsubj alleged/allege/VBN/0/root on/on/IN/5/case Monday/Monday/NNP/5/compound"
                        + " rebels/rebel/NNS/2/obl were/be/VBD/7/cop near/near/JJ/2/dep");

        assertThat(Trees.arcs(tree)).contains("root(ROOT, alleged)", "ccomp(alleged, near)", "nsubj(near, rebels)");
    }

    @Test
    void findsTheVerbBehindAParticipleBetweenCommas() {
        DraftTree tree = Trees.mended("A/a/DT/2/det nurse/nurse/NN/4/nsubj ,/,/,/2/punct seized/seize/VBN/0/root"
                + " in/in/IN/6/case January/January/NNP/4/obl ,/,/,/4/punct has/have/VBZ/10/aux been/be/VBN/10/aux:pass"
                + " freed/free/VBN/4/dep ./././4/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "root(ROOT, freed)", "nsubj:pass(freed, nurse)", "acl(nurse, seized)", "obl(seized, January)");
    }
}
