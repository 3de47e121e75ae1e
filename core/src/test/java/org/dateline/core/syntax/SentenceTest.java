package org.dateline.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.dateline.core.article.BlockType;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;

/** What hangs on a token, by plain definitions, in random trees: with several roots, and with branches that cross others. */
class SentenceTest {

    private static final String[] RELATIONS = {
        "nsubj", "nsubj:pass", "obl", "obl:tmod", "obl:agent", "conj", "nsub", "oblique"
    };

    private static Sentence tree(Random random) {
        int size = 1 + random.nextInt(24);
        List<Integer> order = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            order.add(number);
        }
        // Heads that all stand before their dependents leave more branches in one piece.
        if (random.nextBoolean()) {
            Collections.shuffle(order, random);
        }
        int[] heads = new int[size + 1];
        for (int i = 1; i < size; i++) {
            heads[order.get(i)] = random.nextInt(12) == 0 ? 0 : order.get(random.nextInt(i));
        }
        List<Token> tokens = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            String relation = heads[number] == 0 ? "root" : RELATIONS[random.nextInt(RELATIONS.length)];
            Span span = new Span(2 * number, 2 * number + 1);
            tokens.add(new Token(number, span, "w", "w", "NN", NameType.NONE, heads[number], relation));
        }
        return new Sentence(0, BlockType.PARAGRAPH, tokens);
    }

    /** Tells whether a token is another one, or hangs on it by tokens that a test keeps, itself among them. */
    private static boolean hangs(Sentence sentence, Token token, Token top, Predicate<Token> kept) {
        return token.equals(top)
                || token.head() != 0 && kept.test(token) && hangs(sentence, sentence.token(token.head()), top, kept);
    }

    private static List<Token> below(Sentence sentence, Token top, Predicate<Token> kept) {
        return sentence.tokens().stream()
                .filter(token -> hangs(sentence, token, top, kept))
                .toList();
    }

    @Test
    void aSubtreeIsWhatHangsOnItsTop() {
        Random random = new Random(5);
        int apart = 0;
        int together = 0;
        for (int round = 0; round < 500; round++) {
            Sentence sentence = tree(random);
            for (Token top : sentence.tokens()) {
                List<Token> below = below(sentence, top, token -> true);
                assertThat(sentence.subtree(top)).isEqualTo(below);
                int stretch = below.get(below.size() - 1).index() - below.get(0).index() + 1;
                if (stretch > below.size()) {
                    apart++;
                } else if (stretch > 1) {
                    together++;
                }
            }
        }
        assertThat(apart).isGreaterThan(300);
        assertThat(together).isGreaterThan(300);
    }

    @Test
    void aSubtreeLeavesOutTheBranchesThatATestRefuses() {
        Random random = new Random(6);
        int cut = 0;
        for (int round = 0; round < 500; round++) {
            Sentence sentence = tree(random);
            boolean[] refused = new boolean[sentence.size() + 1];
            for (int number = 1; number < refused.length; number++) {
                refused[number] = random.nextInt(4) == 0;
            }
            Predicate<Token> kept = token -> !refused[token.index()];
            for (Token top : sentence.tokens()) {
                List<Token> found = sentence.subtree(top, kept);
                assertThat(found).isEqualTo(below(sentence, top, kept));
                cut += found.size() < sentence.subtree(top).size() ? 1 : 0;
            }
        }
        assertThat(cut).isGreaterThan(500);
    }

    @Test
    void dependentsAreThoseWhoseHeadATokenIs() {
        Random random = new Random(7);
        int related = 0;
        for (int round = 0; round < 500; round++) {
            Sentence sentence = tree(random);
            String[] relations = {"nsubj", RELATIONS[random.nextInt(RELATIONS.length)]};
            for (Token top : sentence.tokens()) {
                List<Token> all = sentence.tokens().stream()
                        .filter(token -> token.head() == top.index())
                        .toList();
                List<Token> some = all.stream()
                        .filter(token -> Arrays.stream(relations)
                                .anyMatch(relation -> (token.relation() + ":").startsWith(relation + ":")))
                        .toList();
                assertThat(sentence.dependents(top)).isEqualTo(all);
                assertThat(sentence.dependents(top, relations)).isEqualTo(some);
                assertThat(sentence.findDependent(top, relations))
                        .isEqualTo(some.stream().findFirst());
                assertThat(sentence.hasDependent(top, relations)).isEqualTo(!some.isEmpty());
                related += some.size();
            }
        }
        assertThat(related).isGreaterThan(500);
    }
}
