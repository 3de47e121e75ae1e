package org.dateline.corenlp.mending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidClauseMenderTest {

    @Test
    void takesWhatIsSaidToBeDoneForAClause() {
        DraftTree tree =
                Trees.mended("Oman/Oman/NNP/2/nsubj says/say/VBZ/0/root Chad/Chad/NNP/4/nsubj jailed/jail/VBN/2/ccomp"
                        + " the/the/DT/6/det pilots/pilot/NNS/4/obj ,/,/,/6/punct which/which/WDT/10/obj"
                        + " Muscat/Muscat/NNP/10/nsubj denies/deny/VBZ/6/acl:relcl ./././2/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "ccomp(says, jailed)",
                        "nsubj(jailed, Chad)",
                        "obj(jailed, pilots)",
                        "acl:relcl(pilots, denies)");
    }

    @Test
    void leavesAParticipleOfWhatWasReported() {
        String tree = "Police/police/NNS/2/nsubj reported/report/VBD/0/root crimes/crime/NNS/2/obj"
                + " committed/commit/VBN/3/acl by/by/IN/6/case soldiers/soldier/NNS/4/obl ./././2/punct";

        assertThat(Trees.arcs(Trees.mended(tree))).isEqualTo(Trees.arcs(Trees.read(tree)));
    }

    @Test
    void leavesAParticipleOfAPredicate() {
        String tree = "Guards/guard/NNS/2/nsubj say/say/VBP/0/root it/it/PRP/5/nsubj is/be/VBZ/5/cop"
                + " propaganda/propaganda/NN/2/ccomp aimed/aim/VBN/5/acl at/at/IN/8/case"
                + " Oman/Oman/NNP/6/obl ./././2/punct";

        assertThat(Trees.arcs(Trees.mended(tree))).isEqualTo(Trees.arcs(Trees.read(tree)));
    }

    @Test
    void hangsAnInfinitiveOnTheSubjectOfWhatIsSaid() {
        DraftTree tree =
                Trees.mended("Police/police/NNS/2/nsubj said/say/VBD/10/csubj:pass a/a/DT/4/det plot/plot/NN/2/obj"
                        + " to/to/TO/6/mark kill/kill/VB/2/xcomp him/he/PRP/6/obj had/have/VBD/10/aux"
                        + " been/be/VBN/10/aux:pass foiled/foil/VBN/0/root ./././10/punct");

        assertThat(Trees.arcs(tree))
                .contains("root(ROOT, said)", "ccomp(said, foiled)", "nsubj:pass(foiled, plot)", "acl(plot, kill)");
    }

    @Test
    void takesADayBehindAVerbOfSpeechFromTheSubject() {
        DraftTree tree = Trees.mended("The/the/DT/2/det mayor/mayor/NN/3/nsubj said/say/VBD/0/root on/on/IN/6/case"
                + " Monday/Monday/NNP/6/compound rebels/rebel/NNS/3/obl had/have/VBD/8/aux"
                + " attacked/attack/VBN/3/dep Sake/Sake/NNP/8/obj ./././3/punct");

        assertThat(Trees.arcs(tree))
                .contains("obl(said, Monday)", "case(Monday, on)", "ccomp(said, attacked)", "nsubj(attacked, rebels)");
    }

    @Test
    void givesTheNounBeforeAParenthesisTheVerbBehindIt() {
        DraftTree tree = Trees.mended("One/one/CD/2/nummod thing/thing/NN/0/root :/:/:/2/punct rebels/rebel/NNS/2/dep"
                + " ,/,/,/8/punct a/a/DT/7/det spokesman/spokesman/NN/8/nsubj said/say/VBD/2/parataxis ,/,/,/8/punct"
                + " have/have/VBP/11/aux taken/take/VBN/8/dep Orla/Orla/NNP/11/obj ./././2/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "nsubj(taken, rebels)", "parataxis(taken, said)", "nsubj(said, spokesman)", "obj(taken, Orla)");
    }
}
