package org.dateline.store.query;

import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.ledger.control.ControlPlaces;
import org.dateline.core.ledger.control.ControlReport;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.ControlTimeline;
import org.dateline.core.ledger.control.ControlTimelines;
import org.dateline.store.derived.Facets;
import org.dateline.store.derived.LineKind;
import org.dateline.store.derived.Standing;
import org.jspecify.annotations.Nullable;

/** Makes rows of places: each stands where the newest line stands that answers to the filter and is about it. */
final class ControlRows implements RowMaker<ControlRow> {

    private final Reading reading;
    private final Plan plan;
    private final ControlLexicon lexicon;
    private final Days days;
    private final Seen seen = new Seen();

    ControlRows(Reading reading, Plan plan, ControlLexicon lexicon, Days days) {
        this.reading = reading;
        this.plan = plan;
        this.lexicon = lexicon;
        this.days = days;
    }

    /** What tells places apart and lays reports of one together. */
    record ControlLexicon(ControlPlaces places, ControlTimelines timelines) {}

    /**
     * Which stretches are shown.
     *
     * @param asked the day on which they must stand; null for any
     * @param on the day up to which ages are counted
     * @param range days one of which they must have
     */
    record Days(@Nullable LocalDate asked, LocalDate on, DayRange range) {

        boolean hold(ControlStretch stretch) {
            if (asked != null && !stretch.covers(asked)) {
                return false;
            }
            boolean begins = range.to() == null || !stretch.from().isAfter(range.to());
            return begins
                    && (range.from() == null
                            || stretch.to() == null
                            || !stretch.to().isBefore(range.from()));
        }
    }

    @Override
    public List<List<ControlRow>> rows(List<Cursor> items) {
        List<KeptLine> lines = reading.lines().at(items);
        List<List<ControlRow>> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Cursor item = items.get(i);
            rows.add(lexicon.places()
                    .findKey(Lines.control(lines.get(i)))
                    .filter(seen::add)
                    .flatMap(key -> row(key, item))
                    .map(List::of)
                    .orElse(List.of()));
        }
        return rows;
    }

    private Optional<ControlRow> row(String key, Cursor item) {
        ListGroup held = reading.postings().group(List.of(Facets.list("control", "held", key)));
        boolean newest = reading.lineSearch()
                .first(plan.and(held))
                .filter(first -> first.compareTo(item) == 0)
                .isPresent();
        return newest ? timeline(key, held).flatMap(this::row) : Optional.empty();
    }

    private Optional<ControlRow> row(ControlTimeline timeline) {
        List<ControlStretch> stretches =
                timeline.stretches().stream().filter(days::hold).toList();
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new ControlRow(
                        timeline.place(),
                        days.on(),
                        stretches,
                        ControlJson.write(timeline.place(), days.on(), stretches)));
    }

    private Optional<ControlTimeline> timeline(String key, ListGroup held) {
        List<ControlReport> reports = new ArrayList<>();
        for (List<Integer> some :
                PostingReader.chunks(withNeighbours(reading.postings().items(held)))) {
            reading.lines().byNumber(some).forEach(line -> reports.add(report(line)));
        }
        return lexicon.timelines().of(reports).stream()
                .filter(timeline -> timeline.place().key().equals(key))
                .findFirst();
    }

    /** All lines about control in the same revisions: from these it follows to whom a place fell that "fell as well". */
    private Set<Integer> withNeighbours(Set<Integer> items) {
        Set<Integer> all = new HashSet<>();
        var own = RECORD_LINE.as("own");
        for (List<Integer> some : PostingReader.chunks(items)) {
            all.addAll(reading.sql()
                    .selectDistinct(RECORD_LINE.ID)
                    .from(own)
                    .join(REVISION)
                    .on(REVISION.ID.eq(own.REVISION))
                    .join(RECORD_LINE)
                    .on(RECORD_LINE.REVISION.eq(REVISION.ID))
                    .where(
                            own.ID.in(some),
                            RECORD_LINE.KIND.eq(LineKind.CONTROL.label()),
                            RECORD_LINE.STANDING.eq(Standing.LIVE.label()))
                    .fetch(RECORD_LINE.ID));
        }
        return all;
    }

    private static ControlReport report(KeptLine line) {
        return ControlReport.of(line.coding(), Lines.control(line), line.telling());
    }
}
