package org.dateline.bench.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.bench.peer.PeerFigure;
import org.dateline.bench.place.PlaceTally.Answer;
import org.dateline.bench.place.PlaceTally.Resolved;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scale;

/**
 * Sums the scores of articles; every mark weighs the same.
 *
 * <p>Data differ in whether <i>Turkish</i> names a place. Where hardly any of the demonyms that are found is marked,
 * the data do not ask for them, and they are neither right nor wrong.
 */
final class PlaceMeasures {

    /** A hundred miles, the usual limit. */
    static final double NEAR_KM = 161;

    static final String MISSED = "missed";
    static final String SPURIOUS = "spurious";
    static final String WORDS = "other words";
    static final String NOT_GROUNDED = "not grounded";
    static final String FAR = "more than 161 km off";

    /** Of data that ask for demonyms more than this share of those found is marked. */
    private static final double ASKED = 0.25;

    private static final String HERE = "on the same rows, of the places that Dateline found";

    private PlaceMeasures() {}

    /** @param resolvers their names in the order of the answers, Dateline first */
    static Outcome of(List<ArticlePlaces> rows, List<String> resolvers) {
        long demonyms = rows.stream().mapToLong(ArticlePlaces::demonyms).sum();
        long marked = rows.stream().mapToLong(ArticlePlaces::markedDemonyms).sum();
        boolean asked = marked > ASKED * demonyms;
        List<PlaceTally> tallies =
                rows.stream().map(row -> asked ? row.with() : row.without()).toList();
        List<Measure> measures = new ArrayList<>();
        measures.addAll(Agreement.sum(tallies.stream().map(PlaceTally::strict).toList())
                .measures("strict", "places, the same words"));
        measures.addAll(Agreement.sum(tallies.stream().map(PlaceTally::relaxed).toList())
                .measures("relaxed", "places, overlapping words"));
        measures.addAll(resolution(tallies, resolvers));
        measures.add(Measure.share(
                "demonyms",
                asked ? "demonyms found that are marked; asked for" : "demonyms found that are marked; not asked for",
                marked,
                demonyms));
        return new Outcome(rows.size(), measures, errors(tallies));
    }

    private static List<Measure> resolution(List<PlaceTally> tallies, List<String> resolvers) {
        List<Answer> answers =
                tallies.stream().flatMap(tally -> tally.answers().stream()).toList();
        List<List<Measure>> each = new ArrayList<>();
        for (int i = 0; i < resolvers.size(); i++) {
            each.add(resolution(answers, i));
        }
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < each.get(0).size(); i++) {
            List<PeerFigure> others = new ArrayList<>();
            for (int other = 1; other < each.size(); other++) {
                String name = resolvers.get(other);
                Optional.ofNullable(each.get(other).get(i).figure())
                        .ifPresent(figure -> others.add(new PeerFigure(name, figure, HERE)));
            }
            measures.add(each.get(0).get(i).beside(others));
        }
        return measures;
    }

    private static List<Measure> resolution(List<Answer> answers, int resolver) {
        List<Resolved> all =
                answers.stream().map(one -> one.resolved().get(resolver)).toList();
        Distances off = new Distances(all.stream()
                .flatMap(one -> Optional.ofNullable(one.kilometres()).stream())
                .toList());
        int grounded = off.kilometres().size();
        List<Resolved> inCountries = answers.stream()
                .filter(Answer::asksCountry)
                .map(one -> one.resolved().get(resolver))
                .toList();
        long right = inCountries.stream().filter(Resolved::countryRight).count();
        long placed = inCountries.stream()
                .filter(one -> Objects.nonNull(one.kilometres()))
                .count();
        return List.of(
                Measure.share("near", "found and within 161 km, of all on the map", off.within(NEAR_KM), all.size()),
                Measure.share("near-grounded", "  of those found and grounded", off.within(NEAR_KM), grounded),
                distance("mean-km", "  of these, kilometres off, mean", Scale.KILOMETRES, off.mean(), grounded),
                distance("median-km", "  of these, kilometres off, median", Scale.KILOMETRES, off.median(), grounded),
                distance("auc", "  of these, area under log errors", Scale.DISTANCE, off.logArea(), grounded),
                Measure.share("country", "found and in the right country, of all in one", right, inCountries.size()),
                Measure.share("country-grounded", "  of those found and grounded", right, placed));
    }

    private static Measure distance(String name, String label, Scale scale, OptionalDouble figure, int of) {
        return new Measure(name, label, scale, figure.isPresent() ? figure.getAsDouble() : null, of, List.of());
    }

    private static List<ErrorKind> errors(List<PlaceTally> tallies) {
        return List.of(MISSED, SPURIOUS, WORDS, NOT_GROUNDED, FAR).stream()
                .map(way -> new ErrorKind(
                        way,
                        tallies.stream()
                                .flatMap(tally -> tally.wrong().stream())
                                .filter(wrong -> wrong.way().equals(way))
                                .map(PlaceTally.Wrong::example)
                                .toList(),
                        false))
                .toList();
    }
}
