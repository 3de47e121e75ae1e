package org.dateline.core.situation.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.ledger.DayWindow;
import org.dateline.core.ledger.displacement.DisplacementArea;
import org.dateline.core.ledger.displacement.DisplacementCount;
import org.dateline.core.ledger.displacement.DisplacementCues;
import org.dateline.core.ledger.displacement.DisplacementFigure;
import org.dateline.core.ledger.displacement.DisplacementKind;
import org.dateline.core.ledger.displacement.DisplacementLedger;
import org.dateline.core.ledger.displacement.DisplacementReport;
import org.dateline.core.ledger.displacement.DisplacementSeries;
import org.dateline.core.ledger.displacement.DisplacementSeries.Unit;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.PlacePart;
import org.dateline.core.situation.index.Contribution.Circumstances;
import org.dateline.core.situation.index.Contribution.Voices;
import org.jspecify.annotations.Nullable;

/**
 * Tells what flights add to displacement: each flow once, from where people fled, or where they came to if that is all
 * that is told. Numbers are never added, neither of one flow to another nor of a flow to a stock. Thread-safe.
 */
public final class Flights {

    private static final int FAMILY = 5;

    private final IndexRecipe recipe;
    private final DisplacementLedger ledger;

    public Flights(Recipe recipe, DisplacementCues cues) {
        this.recipe = recipe.of(IndexName.DISPLACEMENT);
        this.ledger = new DisplacementLedger(cues);
    }

    /** The area whose flow a line tells of: {@code from/} or {@code to/} and the id of the place; empty if none is known. */
    public static Optional<String> findArea(DisplacementLine line) {
        return id(line.from()).map(id -> "from/" + id).or(() -> id(line.to()).map(id -> "to/" + id));
    }

    private static Optional<String> id(@Nullable PlacePart part) {
        return Optional.ofNullable(part).map(PlacePart::place).map(place -> place.id());
    }

    /** The contributions of all that is told, by {@link #findArea area}. */
    public Map<String, List<Contribution>> of(Collection<DisplacementReport> reports) {
        Map<String, List<DisplacementReport>> areas = new TreeMap<>();
        for (DisplacementReport report : reports) {
            findArea(report.displacement())
                    .ifPresent(area -> areas.computeIfAbsent(area, any -> new ArrayList<>())
                            .add(report));
        }
        Map<String, List<Contribution>> flights = new TreeMap<>();
        areas.forEach((area, own) -> {
            DisplacementArea.Direction direction =
                    area.startsWith("from/") ? DisplacementArea.Direction.FROM : DisplacementArea.Direction.TO;
            List<Contribution> told = new ArrayList<>();
            // One report that leaves its beginning open would make one flow of all before it.
            told.addAll(ofArea(own.stream().filter(Flights::hasBeginning).toList(), direction));
            told.addAll(
                    ofArea(own.stream().filter(report -> !hasBeginning(report)).toList(), direction));
            flights.put(area, told);
        });
        return flights;
    }

    private static boolean hasBeginning(DisplacementReport report) {
        return report.displacement().time().earliest() != null;
    }

    private List<Contribution> ofArea(List<DisplacementReport> reports, DisplacementArea.Direction direction) {
        Map<String, DisplacementReport> lines = new HashMap<>();
        reports.forEach(report -> lines.put(report.displacement().id(), report));
        List<DisplacementCount> people = new ArrayList<>();
        List<Contribution> flights = new ArrayList<>();
        for (DisplacementSeries series : ledger.of(reports)) {
            if (series.kind() != DisplacementKind.FLOW || series.area().direction() != direction) {
                continue;
            }
            for (DisplacementCount count : series.counts()) {
                boolean isPeople = series.unit() == Unit.PEOPLE;
                boolean isTold = people.stream().anyMatch(other -> overlap(other.days(), count.days()));
                if (isPeople) {
                    people.add(count);
                }
                if (isPeople || !isTold) {
                    flights.add(contribution(count, isPeople ? 1 : FAMILY, lines));
                }
            }
        }
        return flights;
    }

    private static boolean overlap(DayWindow one, DayWindow other) {
        return one.reaches(other.latest()) && other.reaches(one.latest());
    }

    private Contribution contribution(DisplacementCount count, int people, Map<String, DisplacementReport> lines) {
        IncidentSort sort = recipe.sortOf(Math.multiplyExact(middle(count), people));
        List<DisplacementReport> reports = count.figures().stream()
                .map(figure -> Objects.requireNonNull(lines.get(figure.displacement())))
                .toList();
        List<String> vouching = IncidentContributions.distinct(reports.stream()
                .filter(report -> report.holders().stream()
                        .anyMatch(holder -> holder.isAuthor() && holder.value().isPositive()))
                .map(report -> report.telling().voice())
                .toList());
        boolean isDenied = count.figures().stream().anyMatch(DisplacementFigure::denied);
        IncidentStatus status = isDenied
                ? vouching.isEmpty() ? IncidentStatus.DENIED : IncidentStatus.DISPUTED
                : vouching.size() > 1 ? IncidentStatus.CONFIRMED : IncidentStatus.REPORTED;
        Voices voices = new Voices(
                vouching.isEmpty() ? IncidentContributions.distinct(count.voices()) : vouching, vouching.size());
        DisplacementLine first = reports.get(0).displacement();
        PlacePart from = first.from();
        boolean leaves = from != null && from.place() != null && from.place().id() != null;
        return new Contribution(
                IndexName.DISPLACEMENT,
                sort.name(),
                first.id(),
                new Circumstances(
                        List.of(),
                        List.of(),
                        leaves ? from : first.to(),
                        count.days().earliest(),
                        count.days().latest()),
                status,
                voices,
                recipe.weight(sort, status, voices),
                count.figures().stream().map(DisplacementFigure::displacement).toList());
    }

    /** The least number of the voice in the middle, the lower of two, by the latest of each: one voice moves it little. */
    private static long middle(DisplacementCount count) {
        Map<String, Long> latest = new TreeMap<>();
        for (DisplacementFigure figure : count.figures()) {
            Long least = figure.low() == null ? figure.high() : figure.low();
            if (least != null) {
                latest.put(Syndication.independent(figure.voice()), least);
            }
        }
        List<Long> numbers = latest.values().stream().sorted().toList();
        return numbers.isEmpty() ? 0 : numbers.get((numbers.size() - 1) / 2);
    }
}
