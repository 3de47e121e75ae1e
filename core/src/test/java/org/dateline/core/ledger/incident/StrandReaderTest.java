package org.dateline.core.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much is compared where one article tells of very much. */
class StrandReaderTest {

    private static final int MANY = 60;

    /** One article that tells of the same again and again. */
    private static List<Report> many() {
        Surroundings around =
                new Surroundings(List.of("Fighters attacked Orla, an Afghan town."), List.of(), List.of());
        return IntStream.range(0, MANY)
                .mapToObj(i -> Told.that("event-%03d".formatted(i), "Fighters attacked Orla in hour " + i + ".")
                        .in("article")
                        .at(Told.ORLA)
                        .byTaliban()
                        .report())
                .map(report ->
                        new Report(report.event(), report.telling(), report.holders(), report.headline(), around))
                .toList();
    }

    @Test
    void theArticleAroundManyReportsIsReadOnce() {
        AtomicInteger read = new AtomicInteger();
        List<Traits> traits = TraitsReader.SHARED.all(many(), around -> {
            read.incrementAndGet();
            return TraitsReader.SHARED.around(around);
        });

        assertThat(read).hasValue(1);
        assertThat(traits)
                .hasSize(MANY)
                .allSatisfy(one -> assertThat(one.theatre()).contains("AFG"));
    }

    @Test
    void linksAreComparedByScoresThatAreKnown() {
        LikenessModel model = LikenessModel.load();
        List<Traits> traits = TraitsReader.SHARED.all(many());
        AtomicInteger asked = new AtomicInteger();
        List<Join> joins = new JoinTree(traits, AnalystLinks.NONE, (one, other) -> {
                    asked.incrementAndGet();
                    return model.of(traits.get(one), traits.get(other)).score();
                })
                .joins(model);

        assertThat(joins).hasSize(MANY - 1);
        assertThat(asked.get()).as("each pair once").isEqualTo(MANY * (MANY - 1) / 2);
    }

    @Test
    void ofEqualLinksTheSmallestNamesCount() {
        LikenessModel model = LikenessModel.load();
        List<Traits> traits = TraitsReader.SHARED.all(many().subList(0, 4));

        assertThat(new JoinTree(traits, AnalystLinks.NONE, (one, other) -> 0.7).joins(model))
                .extracting(join -> join.report() + " " + join.to())
                .containsExactly("event-001 event-000", "event-002 event-000", "event-003 event-000");
    }
}
