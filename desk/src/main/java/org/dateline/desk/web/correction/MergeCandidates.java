package org.dateline.desk.web.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.desk.web.correction.MergePage.Candidate;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.LineDetail;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordFilter;

/** Finds the incidents that may be the same as one: of the same days, place, parties or family, or by words. */
final class MergeCandidates {

    private static final int MOST = 12;
    private static final Page SOME = Page.first(20);
    private static final int DAYS_BESIDE = 3;

    private final Queries queries;

    MergeCandidates(Queries queries) {
        this.queries = queries;
    }

    /** @param text words that they hold; blank for those that are most like it */
    List<Candidate> of(IncidentRow incident, String text) {
        Map<String, IncidentRow> found = new LinkedHashMap<>();
        List<RecordFilter> filters = text.isBlank() ? alike(incident) : List.of(RecordFilter.ALL.withText(text));
        filters.forEach(
                filter -> queries.incidents().list(filter, SOME).forEach(row -> found.putIfAbsent(row.id(), row)));
        found.remove(incident.id());
        UnaryOperator<String> voices = queries.voices();
        Comparator<IncidentRow> most =
                Comparator.comparing(row -> -common(incident, row).size());
        return found.values().stream()
                .sorted(text.isBlank() ? most : Comparator.comparing(row -> 0))
                .limit(MOST)
                .map(row -> candidate(row, String.join(", ", common(incident, row)), voices))
                .toList();
    }

    /** The narrowest first. */
    private static List<RecordFilter> alike(IncidentRow incident) {
        IncidentRow.Happening what = incident.what();
        RecordFilter near = RecordFilter.ALL.withDays(days(what));
        List<RecordFilter> filters = new ArrayList<>();
        Optional<String> place = place(incident);
        place.ifPresent(name -> filters.add(near.withPlaces(name)));
        parties(incident).stream().limit(2).forEach(party -> filters.add(near.withActors("\"" + party + "\"")));
        if (what.type() != null) {
            filters.add(near.withTypes(what.type()));
        }
        place.ifPresent(name -> filters.add(RecordFilter.ALL.withPlaces(name)));
        return filters;
    }

    private static DayRange days(IncidentRow.Happening what) {
        LocalDate first = what.earliest() == null ? what.latest() : what.earliest();
        LocalDate last = what.latest() == null ? what.earliest() : what.latest();
        return new DayRange(
                first == null ? null : first.minusDays(DAYS_BESIDE), last == null ? null : last.plusDays(DAYS_BESIDE));
    }

    private static Optional<String> place(IncidentRow incident) {
        return Optional.ofNullable(incident.what().where()).map(where -> where.name());
    }

    private static List<String> parties(IncidentRow incident) {
        List<String> parties = new ArrayList<>(incident.what().actorNames());
        parties.addAll(incident.what().recipients());
        return parties;
    }

    private static List<String> common(IncidentRow one, IncidentRow other) {
        List<String> common = new ArrayList<>();
        DayRange days = days(one.what());
        LocalDate day = other.what().latest();
        if (day != null
                && days.from() != null
                && days.to() != null
                && !day.isBefore(days.from())
                && !day.isAfter(days.to())) {
            common.add("same days");
        }
        if (place(one).isPresent() && place(one).equals(place(other))) {
            common.add("same place");
        }
        if (parties(other).stream().anyMatch(parties(one)::contains)) {
            common.add("same parties");
        }
        if (one.what().type() != null && one.what().type().equals(other.what().type())) {
            common.add("same family");
        }
        return common;
    }

    private Candidate candidate(IncidentRow row, String alike, UnaryOperator<String> voices) {
        IncidentRow.Report first = row.reports().get(0);
        LineDetail line = queries.lookup().line(first.event());
        String title = line.telling().publication().title();
        return new Candidate(
                IncidentItem.of(row, voices),
                title == null ? "" : title,
                first.outlet() == null ? "" : voices.apply(first.outlet()),
                alike);
    }
}
