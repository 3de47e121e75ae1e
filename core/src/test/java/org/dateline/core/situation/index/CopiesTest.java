package org.dateline.core.situation.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.event.ControlChange.Kind;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.control.ControlReport;
import org.dateline.core.ledger.displacement.DisplacementCues;
import org.dateline.core.ledger.displacement.DisplacementReport;
import org.dateline.core.ledger.incident.AnalystLinks;
import org.dateline.core.ledger.incident.IncidentMerger;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.record.ActorPart;
import org.dateline.core.statement.SpeakerClass;
import org.junit.jupiter.api.Test;

/** Copies of what a voice told, under other addresses and on later days, change no index. */
class CopiesTest {

    private static final Recipe RECIPE = Recipe.load();
    private static final IncidentMerger MERGER = IncidentMerger.load();
    private static final IncidentContributions INCIDENTS = new IncidentContributions(RECIPE);
    private static final ControlChanges CONTROL = new ControlChanges(RECIPE, ActorLexicon.load());
    private static final Flights FLIGHTS = new Flights(RECIPE, DisplacementCues.load());

    private static final String[] VOICES = {"Lantern", "Courier", "Relay"};
    private static final String[] PLACES = {"Orla", "Brena", "Tusk"};
    private static final List<ActorPart> ACTORS =
            List.of(Accounts.BAND, Accounts.ARMY, Accounts.PAKISTAN, Accounts.WASHINGTON);
    private static final PloverType[] TYPES = {
        PloverType.ASSAULT, PloverType.ACCUSE, PloverType.REQUEST, PloverType.AID, PloverType.SANCTION
    };

    /** What one article tells, to be told again by the same voice. */
    private record Telling(int number, int voice, int place, int by, int type, int day, int number2, int stance) {

        static Telling of(int number, Random random) {
            return new Telling(
                    number,
                    random.nextInt(VOICES.length),
                    random.nextInt(PLACES.length),
                    random.nextInt(ACTORS.size()),
                    random.nextInt(TYPES.length),
                    random.nextInt(20),
                    10 + random.nextInt(2000),
                    random.nextInt(5));
        }

        private Accounts account(int copy) {
            LocalDate day = LocalDate.parse("2021-07-01").plusDays(day());
            Accounts account = Accounts.told(VOICES[voice], day.plusDays(copy).toString(), number + "." + copy)
                    .on(day.toString())
                    .at(PLACES[place]);
            if (stance == 0) {
                account.speaker("a spokesman", SpeakerClass.MILITANT, FactualityValue.CT_PLUS, "AFGREBRBD");
            } else if (stance == 1) {
                account.author(FactualityValue.CT_PLUS)
                        .speaker("a minister", SpeakerClass.OFFICIAL, FactualityValue.CT_MINUS, "AFGGOV");
            }
            return account;
        }

        Report event(int copy) {
            return account(copy)
                    .event(
                            TYPES[type],
                            TYPES[type].generalCode(),
                            List.of(ACTORS.get(by)),
                            List.of(ACTORS.get((by + 1) % ACTORS.size())));
        }

        ControlReport control(int copy) {
            return account(copy)
                    .control(type == 0 ? Kind.HELD : type == 1 ? Kind.LOST : Kind.CAPTURED, ACTORS.get(by % 2), null);
        }

        DisplacementReport flight(int copy) {
            return account(copy).fled(number2, type == 0 ? "families" : "people");
        }
    }

    private static List<Contribution> contributions(List<Telling> tellings, int copies) {
        List<Report> events = new ArrayList<>();
        List<ControlReport> control = new ArrayList<>();
        List<DisplacementReport> flights = new ArrayList<>();
        for (Telling telling : tellings) {
            for (int copy = 0; copy <= copies; copy++) {
                events.add(telling.event(copy));
                control.add(telling.control(copy));
                flights.add(telling.flight(copy));
            }
        }
        List<Contribution> contributions = new ArrayList<>();
        MERGER.merge(events, AnalystLinks.NONE).forEach(incident -> contributions.addAll(INCIDENTS.of(incident)));
        CONTROL.of(control).values().forEach(contributions::addAll);
        FLIGHTS.of(flights).values().forEach(contributions::addAll);
        return contributions;
    }

    private static List<IndexSeries> series(List<Contribution> contributions) {
        List<IndexSeries> all = new ArrayList<>();
        for (IndexName index : IndexName.values()) {
            SeriesFrame frame = SeriesFrame.around(
                    index,
                    Grain.DAY,
                    LocalDate.parse("2021-06-20"),
                    LocalDate.parse("2021-08-20"),
                    LocalDate.parse("2021-05-01"));
            all.add(IndexSeries.of(
                    frame,
                    contributions.stream()
                            .filter(contribution -> contribution.index() == index)
                            .toList(),
                    RECIPE));
        }
        return all;
    }

    @Test
    void copiesChangeNothing() {
        int told = 0;
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Telling> tellings = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                tellings.add(Telling.of(i, random));
            }
            List<IndexSeries> once = series(contributions(tellings, 0));
            List<Telling> flooded = new ArrayList<>(tellings);
            Collections.shuffle(flooded, random);
            assertThat(series(contributions(flooded, 4))).as("seed %d", seed).isEqualTo(once);
            told += (int) once.stream()
                    .filter(series -> series.points().stream()
                            .anyMatch(point -> point.sum().value().tenThousandths() != 0))
                    .count();
        }
        assertThat(told).isGreaterThan(40 * 3);
    }
}
