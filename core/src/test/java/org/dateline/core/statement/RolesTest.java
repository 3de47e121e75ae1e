package org.dateline.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dateline.core.lexicon.LexiconFault;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    private final Roles roles = Roles.load();

    @ParameterizedTest
    @CsvSource({
        "aid/NN/2/compound/aid agency/NN/0/root/agency, ORGANISATION",
        "agency/NN/0/root/agency of/IN/3/case/of aid/NN/1/nmod/aid, ORGANISATION",
        "commander/NN/0/root/commander of/IN/3/case/of rebels/NNS/1/nmod/rebel, MILITANT",
        "rights/NNS/2/compound/right groups/NNS/0/root/group, CRITIC",
        "literary/JJ/2/amod/literary critic/NN/0/root/critic, EXPERT",
        "head/NN/0/root/head of/IN/3/case/of state/NN/1/nmod/state, OFFICIAL",
        "officials/NNPS/0/root/Officials, OFFICIAL"
    })
    void aModifierDecidesBeforeItsNoun(String tree, SpeakerClass kind) {
        Sentence sentence = Trees.article(tree).sentences().get(0);
        assertThat(sentence.tokens().stream()
                        .filter(token -> token.head() == 0)
                        .findFirst()
                        .flatMap(head -> roles.find(sentence, head)))
                .hasValue(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "chief of staff, 'not a noun, nor a modifier and a noun: chief of staff'",
        "speaker for, 'not a noun, nor a modifier and a noun: speaker for'",
        "Kremlin, not in lower case: Kremlin",
        "envoy, envoy stands twice"
    })
    void aNounThatNothingMatchesOrThatStandsTwiceIsRefused(String noun, String reason) {
        assertFault("official", noun, reason);
    }

    @Test
    void aQuantityIsOneWordAndStandsOnce() {
        assertFault("quantity", "large number", "a quantity of several words: large number");
        assertFault("quantity", "score|score", "score stands twice");
        assertFault("officer", "colonel", "no such class: officer");
    }

    private static void assertFault(String kind, String nouns, String reason) {
        Table table = Table.parse("speakers.tsv", "class\tnoun\nofficial\tenvoy\n" + kind + "\t" + nouns + "\n");
        assertThatThrownBy(() -> new Roles(table))
                .isInstanceOf(LexiconFault.class)
                .hasMessage("speakers.tsv:3: " + reason);
    }
}
