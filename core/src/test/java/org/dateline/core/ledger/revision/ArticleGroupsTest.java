package org.dateline.core.ledger.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.core.record.ArticleLine;
import org.junit.jupiter.api.Test;

class ArticleGroupsTest {

    @Test
    void captureIsTiedToAnotherThroughAThird() {
        ArticleLine page = Draft.of("Two died.").at("https://gazette.example/a").line();
        ArticleLine both = Draft.of("Three died.")
                .at("https://gazette.example/a")
                .given("17")
                .by("Gazette")
                .line();
        ArticleLine feed = Draft.of("Four died.").given("17").by("Gazette").line();
        ArticleLine other = Draft.of("Five died.").given("18").by("Gazette").line();

        ArticleGroups groups = ArticleGroups.of(List.of(page, feed, other, both));

        assertThat(groups.all()).hasSize(2);
        assertThat(groups.idOf(page)).isEqualTo(groups.idOf(feed)).isNotEqualTo(groups.idOf(other));
        assertThatThrownBy(() -> groups.idOf(Draft.of("Nothing.").line())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderOfCapturesDoesNotMatter() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<ArticleLine> captures = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                captures.add(Draft.of("Number " + i + " died.")
                        .at("https://gazette.example/" + random.nextInt(20))
                        .given("" + random.nextInt(20))
                        .by("Gazette")
                        .published("2021-08-0" + (1 + random.nextInt(9)))
                        .line());
            }
            ArticleGroups groups = ArticleGroups.of(captures);
            Collections.shuffle(captures, random);

            assertThat(ArticleGroups.of(captures).all()).isEqualTo(groups.all());
            assertThat(groups.all().stream()
                            .mapToInt(group -> group.captures().size())
                            .sum())
                    .isEqualTo(30);
            assertThat(groups.all())
                    .allSatisfy(group -> assertThat(group.captures())
                            .allSatisfy(capture -> assertThat(group.keys()).containsAll(ArticleKeys.of(capture))));
        }
    }

    @Test
    void revisionsStandInTheOrderOfTheirUpdates() {
        ArticleLine undated = Draft.of("One.").line();
        ArticleLine first = Draft.of("Two.").published("2021-08-01T10:00:00Z").line();
        ArticleLine day = Draft.of("Three.").published("2021-08-01").line();
        ArticleLine updated = Draft.of("Four.")
                .published("2021-08-01T10:00:00Z")
                .updated("2021-08-02T01:00:00+04:30")
                .line();
        ArticleLine last = Draft.of("Five.")
                .published("2021-08-01")
                .updated("2021-08-02T03:00:00Z")
                .line();

        assertThat(Revisions.inOrder(List.of(last, day, updated, first, undated)))
                .containsExactly(undated, day, first, updated, last);
    }
}
