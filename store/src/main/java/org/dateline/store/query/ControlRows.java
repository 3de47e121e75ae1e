package org.dateline.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.ControlTimeline;
import org.dateline.core.record.ControlLine;
import org.jspecify.annotations.Nullable;

/** Makes rows of places: each stands where the newest line stands that answers to the filter and is about it. */
final class ControlRows implements RowMaker<ControlRow> {

    private final Reading reading;
    private final Plan plan;
    private final ControlLexicon lexicon;
    private final HeldPlaces places;
    private final Days days;
    private final Seen seen = new Seen();

    ControlRows(Reading reading, Plan plan, ControlLexicon lexicon, Days days) {
        this.reading = reading;
        this.plan = plan;
        this.lexicon = lexicon;
        this.places = new HeldPlaces(reading, lexicon.timelines());
        this.days = days;
    }

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
        List<ControlLine> lines = reading.controls(reading.lines().at(items));
        List<List<ControlRow>> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Cursor item = items.get(i);
            rows.add(lexicon.places()
                    .findKey(lines.get(i))
                    .filter(seen::add)
                    .flatMap(key -> row(key, item))
                    .map(List::of)
                    .orElse(List.of()));
        }
        return rows;
    }

    private Optional<ControlRow> row(String key, Cursor item) {
        ListGroup held = places.held(key);
        boolean newest = reading.lineSearch()
                .first(plan.and(held))
                .filter(first -> first.compareTo(item) == 0)
                .isPresent();
        return newest ? places.find(key).flatMap(this::row) : Optional.empty();
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
}
