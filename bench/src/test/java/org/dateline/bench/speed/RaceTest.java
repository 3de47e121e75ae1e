package org.dateline.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.core.article.Article;
import org.dateline.core.article.Publication;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;

class RaceTest {

    private static final List<Article> ARTICLES = IntStream.range(0, 10)
            .mapToObj(i -> new Article("a" + i, "sha256:0", "en", Publication.UNKNOWN, Text.of("text"), List.of()))
            .toList();

    /** Notes whose turn it was, and with what. */
    private record Noting(String name, List<String> notes) implements Contender {
        @Override
        public void work(Article article) {
            notes.add(name + " " + article.id());
        }
    }

    @Test
    void everyContenderDoesEveryArticleOnceAndEachBeginsInItsTurn() {
        List<String> notes = new ArrayList<>();
        List<Contender> two = List.of(new Noting("x", notes), new Noting("y", notes));

        double[][] costs = new Race(ARTICLES, 5, 0).run(two, done -> {});

        assertThat(costs).hasDimensions(2, 5);
        assertThat(notes).hasSize(20);
        assertThat(new HashSet<>(notes)).hasSize(20);
        assertThat(notes.subList(0, 2)).containsExactly("x a0", "x a5");
        assertThat(notes.subList(4, 6)).containsExactly("y a1", "y a6");
    }

    @Test
    void refusesMoreRoundsThanArticles() {
        assertThatThrownBy(() -> new Race(ARTICLES, 11, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("11 rounds of 10 articles");
    }

    @Test
    void ratiosAreTakenRoundByRound() {
        Spread spread = Spread.ofRatios(new double[] {4, 9, 20}, new double[] {2, 3, 4});

        assertThat(spread).isEqualTo(new Spread(2, 3, 5));
        assertThat(Spread.of(1, 2).median()).isEqualTo(1.5, within(1e-12));
    }

    @Test
    void growthLooksAtTheSameArticlesAgainAndAgain() {
        List<String> notes = new ArrayList<>();

        List<Growth.Look> looks =
                Growth.of(new Noting("x", notes), ARTICLES.subList(0, 2), ARTICLES.subList(2, 10), 42, done -> {});

        assertThat(looks.stream().map(Growth.Look::after)).containsExactly(2, 4, 8, 12, 16, 21, 25, 29, 33, 37, 42);
        assertThat(notes.stream().filter(note -> note.equals("x a0"))).hasSize(12);
        assertThat(notes).hasSize(2 * 12 + 40);
    }
}
