package org.dateline.corenlp.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.core.syntax.NameType;
import org.junit.jupiter.api.Test;

class DraftTreeTest {

    private static final int TOKENS = 9;

    @Test
    void listsDependentsInTheOrderOfTheSentenceWhateverWasAttached() {
        DraftTree tree = chain();
        Random random = new Random(3);
        for (int change = 0; change < 500; change++) {
            tree.attach(1 + random.nextInt(TOKENS), random.nextInt(TOKENS + 1), random.nextBoolean() ? "obj" : "nsubj");
            for (int of = 0; of <= TOKENS; of++) {
                int head = of;
                Integer[] all = IntStream.rangeClosed(1, TOKENS)
                        .filter(i -> tree.head(i) == head)
                        .boxed()
                        .toArray(Integer[]::new);
                assertThat(tree.dependents(of)).containsExactly(all);
                assertThat(tree.dependent(of, "obj", "obl"))
                        .isEqualTo(Arrays.stream(all)
                                .filter(i -> tree.relation(i).equals("obj"))
                                .findFirst()
                                .orElse(0));
            }
        }
    }

    @Test
    void takesBackWhatLeavesNoTree() {
        DraftTree tree = chain();
        tree.mend(
                (draft, token) -> {
                    draft.relate(2, "obj");
                    draft.attach(token, 5, "nsubj");
                },
                3);
        assertThat(tree.head(3)).isEqualTo(2);
        assertThat(tree.relation(3)).isEqualTo("dep");
        assertThat(tree.relation(2)).isEqualTo("dep");
        assertThat(tree.dependents(2)).containsExactly(3);
        assertThat(tree.dependents(5)).containsExactly(6);
    }

    @Test
    void keepsWhatLeavesATree() {
        DraftTree tree = chain();
        tree.mend((draft, token) -> draft.attach(token, 1, "nsubj"), 5);
        assertThat(tree.head(5)).isEqualTo(1);
        assertThat(tree.dependent(1, "nsubj")).isEqualTo(5);
    }

    @Test
    void attachesNothingToNothing() {
        DraftTree tree = chain();
        tree.attach(0, 4, "nsubj");
        assertThat(tree.dependents(4)).containsExactly(5);
        assertThat(tree.relation(0)).isEmpty();
    }

    /** Each token hangs on the one before it. */
    private static DraftTree chain() {
        String[] words = new String[TOKENS + 1];
        Arrays.fill(words, "word");
        String[] relations = new String[TOKENS + 1];
        Arrays.fill(relations, "dep");
        NameType[] names = new NameType[TOKENS + 1];
        Arrays.fill(names, NameType.NONE);
        int[] heads =
                IntStream.rangeClosed(0, TOKENS).map(i -> Math.max(0, i - 1)).toArray();
        return new DraftTree(words, words.clone(), words.clone(), heads, relations, names);
    }
}
