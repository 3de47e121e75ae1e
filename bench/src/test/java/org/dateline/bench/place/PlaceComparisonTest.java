package org.dateline.bench.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.bench.coded.HandCoded;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Places whose figures are worked out by hand; a degree of latitude is 111.2 km. */
class PlaceComparisonTest {

    private static final HandCoded SENTENCE =
            HandCoded.of("Turkish/0 tanks/1 reached/1 Tarn/1 and/1 Lower/1 Orla/1 near/1 Vesta/1");

    private static final String TARN = mark("Tarn", "'lat': 40.0, 'lon': 30.0, 'country': 'Turkey'");
    private static final String ORLA = mark("Lower Orla", "'lat': 10.0, 'lon': 10.0, 'country': 'NG'");
    private static final String VESTA = mark("Vesta", "'lat': null, 'lon': null, 'country': null");
    private static final String TURKISH = mark("Turkish", "'lat': 39.0, 'lon': 35.0");

    private static PlaceComparison comparison;

    @BeforeAll
    static void loadTheGazetteerOnce() {
        Gazetteer gazetteer = Gazetteer.load();
        Resolver nowhere = new Resolver() {
            @Override
            public String name() {
                return "nowhere";
            }

            @Override
            public Optional<Place> resolve(PlaceMention mention, String words) {
                return Optional.empty();
            }
        };
        comparison = new PlaceComparison(new CountryNames(gazetteer), List.of(Resolver.DATELINE, nowhere));
    }

    @Test
    void figuresAreAsWorkedOutByHand() {
        Outcome outcome = outcome(
                List.of(TARN, ORLA, VESTA),
                // One degree off, in the right country.
                mention("Tarn", place(41, 30, "TR"), false),
                // Fewer words, two degrees off, in another country.
                mention("Orla", place(12, 10, "NE"), false),
                // Marked by nobody.
                mention("tanks", null, false));
        Map<String, Double> figures = figures(outcome);
        assertThat(figures)
                .contains(
                        entry("strict-f1", 100.0 / 3),
                        entry("relaxed-f1", 200.0 / 3),
                        entry("near", 50.0),
                        entry("near-grounded", 50.0),
                        entry("country", 50.0),
                        entry("demonyms", null));
        assertThat(figures.get("mean-km")).isCloseTo(1.5 * 111.195, within(0.01));
        assertThat(outcome.errors())
                .extracting(kind -> kind.name() + " " + kind.all().size())
                .containsExactly("missed 1", "spurious 1", "other words 1", "not grounded 0", "more than 161 km off 1");
        assertThat(example(outcome, 4))
                .containsExactly(
                        "text = Turkish tanks reached Tarn and Lower Orla near Vesta",
                        "gold = Lower Orla = 10.00 10.00, NG",
                        "ours = Orla = Orla, NE, settlement, 12.00 10.00",
                        "off = 222 km");
        assertThat(outcome.measures().stream()
                        .filter(measure -> measure.name().equals("near"))
                        .flatMap(measure -> measure.baselines().stream()))
                .singleElement()
                .satisfies(baseline -> assertThat(baseline.figure()).isZero());
    }

    @Test
    void whatIsNotFoundOrNotGroundedIsWrongWhereAllCount() {
        Outcome outcome = outcome(List.of(TARN, ORLA), mention("Tarn", null, false));
        assertThat(figures(outcome))
                .contains(entry("near", 0.0), entry("near-grounded", null), entry("strict-recall", 50.0));
        assertThat(outcome.errors().get(3).all()).as("not grounded").hasSize(1);
    }

    @Test
    void demonymsCountWhereTheDataMarkThem() {
        PlaceMention turkish = mention("Turkish", place(39, 35, "TR"), true);
        PlaceMention tarn = mention("Tarn", place(40, 30, "TR"), false);
        assertThat(figures(outcome(List.of(TURKISH, TARN), turkish, tarn)))
                .contains(entry("strict-f1", 100.0), entry("near", 100.0), entry("demonyms", 100.0));
        Outcome unmarked = outcome(List.of(TARN), turkish, tarn);
        assertThat(figures(unmarked)).contains(entry("strict-precision", 100.0), entry("demonyms", 0.0));
        assertThat(unmarked.errors().get(1).all()).as("spurious").isEmpty();
    }

    @Test
    void coordinatesMustBeDegrees() {
        assertThatThrownBy(() -> Toponym.ofRow(row(List.of(TARN.replace("40.0", "400")))))
                .hasMessageContaining("hand.jsonl (line 7): \"lat\" 400, \"lon\" 30.0 are no degrees");
        assertThatThrownBy(() -> Toponym.ofRow(row(List.of(TARN.replace("40.0", "null")))))
                .hasMessageContaining("\"lat\" null, \"lon\" 30.0 are no degrees");
    }

    private static Outcome outcome(List<String> marks, PlaceMention... found) {
        GoldRow row = row(marks);
        return PlaceMeasures.of(
                List.of(comparison.compare(row, SENTENCE.article().parsed(), Toponym.ofRow(row), List.of(found))),
                List.of("Dateline", "nowhere"));
    }

    private static GoldRow row(List<String> marks) {
        return SENTENCE.row("{'toponyms': [" + String.join(", ", marks) + "]}").row();
    }

    private static String mark(String words, String fields) {
        Span span = SENTENCE.span(words);
        return "{'start': " + span.start() + ", 'end': " + span.end() + ", " + fields + "}";
    }

    private static PlaceMention mention(String words, @Nullable Place place, boolean demonym) {
        return new PlaceMention(0, SENTENCE.span(words), 1, place, place == null ? 0 : 1, demonym);
    }

    private static Place place(double latitude, double longitude, String country) {
        return new Place("Orla", null, country, null, null, latitude, longitude, PlacePrecision.SETTLEMENT);
    }

    private static List<String> example(Outcome outcome, int kind) {
        ErrorKind errors = outcome.errors().get(kind);
        return errors.all().get(0).parts().stream()
                .map(part -> part.name() + " = " + part.words())
                .toList();
    }

    private static Map<String, Double> figures(Outcome outcome) {
        Map<String, Double> figures = new HashMap<>();
        for (Measure measure : outcome.measures()) {
            figures.put(measure.name(), measure.figure());
        }
        return figures;
    }
}
