package org.dateline.corenlp.mending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AntecedentMenderTest {

    @Test
    void givesWhoThePersonsBeforeAPlace() {
        DraftTree tree = Trees.mended("Monks/monk/NNS/3/nsubj:pass were/be/VBD/3/aux:pass ambushed/ambush/VBN/0/root"
                + " by/by/IN/5/case bandits/bandit/NNS/3/obl in/in/IN/7/case Chad/Chad/NNP/3/obl"
                + " ,/,/,/3/punct who/who/WP/10/nsubj killed/kill/VBD/3/dep two/two/CD/10/obj ./././3/punct");

        assertThat(Trees.arcs(tree)).contains("acl:relcl(bandits, killed)", "nsubj(killed, who)");
    }

    @Test
    void takesNoBuildingForWho() {
        DraftTree tree =
                Trees.mended("A/a/DT/2/det bus/bus/NN/4/nsubj:pass was/be/VBD/4/aux:pass stopped/stop/VBN/0/root"
                        + " by/by/IN/6/case bandits/bandit/NNS/4/obl at/at/IN/9/case a/a/DT/9/det"
                        + " church/church/NN/4/obl ,/,/,/9/punct who/who/WP/12/nsubj beat/beat/VBD/9/acl:relcl"
                        + " the/the/DT/14/det driver/driver/NN/12/obj ./././4/punct");

        assertThat(Trees.arcs(tree)).contains("acl:relcl(bandits, beat)");
    }

    @Test
    void givesAnAsideToNobody() {
        DraftTree tree = Trees.mended("The/the/DT/2/det mayor/mayor/NN/3/nsubj has/have/VBZ/0/root a/a/DT/5/det"
                + " plan/plan/NN/3/obj ,/,/,/3/punct who/who/WP/8/nsubj knows/know/VBZ/3/parataxis");

        assertThat(Trees.arcs(tree)).contains("parataxis(has, knows)");
    }
}
