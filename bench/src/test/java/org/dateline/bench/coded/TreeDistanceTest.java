package org.dateline.bench.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.junit.jupiter.api.Test;

/** On "The old envoy met the king of Tarn and left town". */
class TreeDistanceTest {

    private final HandCoded coded =
            HandCoded.of("The/3 old/3 envoy/4 met/0 the/6 king/4 of/8 Tarn/6 and/10 left/4 town/10");
    private final Sentence sentence = coded.article().parsed().sentences().get(0);
    private final TreeDistance tree = new TreeDistance(sentence);

    @Test
    void aPhraseIsHeadedByTheWordThatHangsOnNoneOfIt() {
        assertThat(tree.findHead(coded.span("the king of Tarn")).map(Token::form))
                .contains("king");
        assertThat(tree.findHead(coded.span("The old")).map(Token::form)).contains("The");
    }

    @Test
    void aPathGoesOverWhereTheTwoWaysUpMeet() {
        assertThat(tree.path(sentence.token(3), sentence.token(8)))
                .extracting(Token::form)
                .containsExactlyInAnyOrder("envoy", "met", "king", "Tarn");
        assertThat(tree.path(sentence.token(8), sentence.token(6)))
                .extracting(Token::form)
                .containsExactlyInAnyOrder("Tarn", "king");
    }

    @Test
    void stepsAreCountedAlongTheTree() {
        assertThat(tree.depth(sentence.token(4))).isZero();
        assertThat(tree.depth(sentence.token(8))).isEqualTo(2);
        Set<Token> path = tree.path(sentence.token(3), sentence.token(6));
        assertThat(tree.nearest(sentence.token(6), path)).isZero();
        assertThat(tree.nearest(sentence.token(11), path)).isEqualTo(2);
    }
}
