package org.dateline.core.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.place.Place;
import org.junit.jupiter.api.Test;

/** Reports come together, in whatever order, at once or one after the other, and as analysts decide. */
class IncidentMergerTest {

    private static final LikenessModel MODEL = LikenessModel.load();
    private static final IncidentMerger MERGER = new IncidentMerger(MODEL);

    private static final Report A = market("a").report();
    private static final Report B = market("b").by("Wire", "2021-07-05").report();
    private static final Report C =
            market("c").on("2021-07-20").by("Wire", "2021-07-21").report();

    private static Told market(String id) {
        return Told.that(id, "The bomb attack on the market of Orla, report " + id + ", killed 14 shoppers.")
                .at(Told.ORLA)
                .code("183")
                .figure("killed", 14L, 14L);
    }

    private static Set<Set<String>> merged(List<Report> reports, AnalystLinks links) {
        return MERGER.merge(reports, links).stream()
                .map(incident -> incident.reports().stream().map(Report::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void oneHappeningIsOneIncidentAndAnotherDayAnother() {
        assertThat(merged(List.of(A, B, C), AnalystLinks.NONE))
                .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"));
    }

    @Test
    void eachReportButTheAnchorTellsWhyItIsThere() {
        Incident incident = MERGER.merge(List.of(A, B), AnalystLinks.NONE).get(0);
        assertThat(incident.joins()).extracting(Join::report).containsExactly("b");
        assertThat(incident.joins().get(0).likeness().reasons())
                .extracting(MergeReason::text)
                .contains("at the same place");
    }

    @Test
    void analystsPartAndJoin() {
        AnalystLinks parted = new AnalystLinks(Set.of(), Set.of(IdPair.of("a", "b")));
        assertThat(merged(List.of(A, B), parted)).containsExactlyInAnyOrder(Set.of("a"), Set.of("b"));
        AnalystLinks joined = new AnalystLinks(Set.of(IdPair.of("a", "c")), Set.of());
        assertThat(merged(List.of(A, C), joined)).containsExactly(Set.of("a", "c"));
    }

    @Test
    void whatIsChainedToWhatMustBeApartIsApart() {
        Report late = market("d").by("Courier", "2021-07-06").report();
        AnalystLinks links = new AnalystLinks(Set.of(IdPair.of("a", "c")), Set.of(IdPair.of("b", "c")));
        assertThat(merged(List.of(A, B, C, late), links)).containsExactlyInAnyOrder(Set.of("a", "c", "d"), Set.of("b"));
    }

    @Test
    void copiesArePartedByAnAnalystToo() {
        Report copy = Told.that("d", A.event().sentence().exact())
                .at(Told.ORLA)
                .code("183")
                .figure("killed", 14L, 14L)
                .report();
        assertThat(merged(List.of(A, copy), AnalystLinks.NONE)).containsExactly(Set.of("a", "d"));
        AnalystLinks parted = new AnalystLinks(Set.of(), Set.of(IdPair.of("a", "d")));
        assertThat(merged(List.of(A, copy), parted)).containsExactlyInAnyOrder(Set.of("a"), Set.of("d"));
    }

    @Test
    void aFloodOfCopiesStaysCheapAndMovesNothing() {
        List<Report> flood = new ArrayList<>(List.of(B, C));
        for (int i = 0; i < 5_000; i++) {
            flood.add(Told.that("copy-" + i, A.event().sentence().exact())
                    .at(Told.ORLA)
                    .code("183")
                    .figure("killed", 14L, 14L)
                    .by("Outlet " + i, "2021-07-05")
                    .report());
        }
        assertThat(MERGER.merge(flood, AnalystLinks.NONE)).hasSize(2);
    }

    @Test
    void theOrderOfReportsChangesNothing() {
        List<Report> reports = crisis(new Random(11), 120);
        List<Incident> first = MERGER.merge(reports, AnalystLinks.NONE);
        Random random = new Random(12);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(reports, random);
            assertThat(MERGER.merge(reports, AnalystLinks.NONE)).isEqualTo(first);
        }
    }

    /** Reports of a few happenings at a few places, in many words, some several to an article, some copies. */
    static List<Report> crisis(Random random, int size) {
        List<String> deeds =
                List.of("A car bomb hit the market", "Gunmen raided the school", "Shells fell on the hospital");
        List<Place> places = List.of(Told.ORLA, Told.BRENA, Told.TARN);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int deed = random.nextInt(3);
            int day = 1 + random.nextInt(9);
            Place place = places.get(random.nextInt(3));
            Told told = Told.that(
                            "id" + i,
                            deeds.get(deed) + " in " + place.name() + ", the attack number " + random.nextInt(3) + ".")
                    .in("article" + random.nextInt(size))
                    .code(List.of("183", "190", "194").get(deed))
                    .by("Outlet " + random.nextInt(6), "2021-07-1" + random.nextInt(3))
                    .between("2021-07-0" + day, "2021-07-0" + Math.min(9, day + random.nextInt(3)));
            if (random.nextInt(4) > 0) {
                told.at(place);
            }
            if (random.nextBoolean()) {
                told.byTaliban();
            }
            if (random.nextBoolean()) {
                told.figure("killed", 5L + random.nextInt(9), null);
            }
            reports.add(told.report());
        }
        return reports;
    }
}
