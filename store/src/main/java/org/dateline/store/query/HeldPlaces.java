package org.dateline.store.query;

import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.ledger.control.ControlReport;
import org.dateline.core.ledger.control.ControlTimeline;
import org.dateline.core.ledger.control.ControlTimelines;
import org.dateline.core.record.ControlLine;
import org.dateline.store.derived.Facets;
import org.dateline.store.derived.LineKind;
import org.dateline.store.derived.Standing;

/** Lays together what is told of the control of a place. */
final class HeldPlaces {

    private final Reading reading;
    private final ControlTimelines timelines;

    HeldPlaces(Reading reading, ControlTimelines timelines) {
        this.reading = reading;
        this.timelines = timelines;
    }

    /** The list of the lines about the place of a key. */
    ListGroup held(String key) {
        return reading.postings().group(List.of(Facets.list("control", "held", key)));
    }

    /** Who holds the place of a key; empty if nothing that counts is about it. */
    Optional<ControlTimeline> find(String key) {
        return find(key, reports(key));
    }

    /** All that counts of what tells of the place of a key, with what else the same revisions tell of control. */
    List<ControlReport> reports(String key) {
        List<ControlReport> reports = new ArrayList<>();
        for (List<Integer> some :
                PostingReader.chunks(withNeighbours(reading.postings().items(held(key))))) {
            reports.addAll(reports(reading.lines().byNumber(some)));
        }
        return reports;
    }

    /** Who holds the place of a key by some reports; empty if none is about it. */
    Optional<ControlTimeline> find(String key, List<ControlReport> reports) {
        return timelines.of(reports).stream()
                .filter(timeline -> timeline.place().key().equals(key))
                .findFirst();
    }

    /** All lines about control in the same revisions: from these it follows to whom a place fell that "fell as well". */
    Set<Integer> withNeighbours(Set<Integer> items) {
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

    private List<ControlReport> reports(List<KeptLine> lines) {
        List<ControlLine> controls = reading.controls(lines);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> ControlReport.of(
                        lines.get(i).coding(), controls.get(i), lines.get(i).telling()))
                .toList();
    }
}
