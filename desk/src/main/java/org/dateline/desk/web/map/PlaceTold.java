package org.dateline.desk.web.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.desk.web.row.ControlItem;
import org.dateline.desk.web.row.HeldPlace;
import org.dateline.desk.web.row.Holding;
import org.dateline.store.query.ControlRow;

/**
 * A place with all that is told of its control, in the words that tell it.
 *
 * @param stretches the newest first
 */
public record PlaceTold(HeldPlace place, List<Stretch> stretches) {

    /** Lines of evidence that are linked for each stretch. */
    private static final int MOST_PROOFS = 100;

    /** Stretches that are quoted besides that of the day: the newest. */
    private static final int MOST_QUOTED = 12;

    private static final int MOST_DENIALS = 3;

    public PlaceTold {
        stretches = List.copyOf(stretches);
    }

    /**
     * A stretch.
     *
     * @param isOfTheDay whether it stands on the day that the map shows
     * @param glyph the style of its mark
     * @param latest what was told last; empty where all of it is a denial, and of what is long past
     * @param denials the newest first
     */
    public record Stretch(
            Holding holding, boolean isOfTheDay, String glyph, Optional<Quote> latest, List<Quote> denials) {

        public Stretch {
            denials = List.copyOf(denials);
        }
    }

    /** @param on the day that the map shows */
    static PlaceTold of(ControlRow row, LocalDate on, MapReader reader) {
        HeldPlace place = HeldPlace.of(row, reader.voices(), MOST_PROOFS);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = row.stretches().size() - 1; i >= 0; i--) {
            ControlStretch stretch = row.stretches().get(i);
            boolean isQuoted = stretch.covers(on) || stretches.size() < MOST_QUOTED;
            stretches.add(new Stretch(
                    place.holdings().get(i),
                    stretch.covers(on),
                    ControlItem.glyph(stretch),
                    isQuoted ? latest(stretch, reader) : Optional.empty(),
                    isQuoted ? denials(stretch, reader) : List.of()));
        }
        return new PlaceTold(place, stretches);
    }

    private static Optional<Quote> latest(ControlStretch stretch, MapReader reader) {
        return stretch.evidence().stream()
                .filter(line -> line.stance() != ControlEvidence.Stance.DENIED)
                .reduce((earlier, later) -> later)
                .map(line -> Quote.of(reader.line(line.control()), line.stance()));
    }

    private static List<Quote> denials(ControlStretch stretch, MapReader reader) {
        return stretch.evidence().stream()
                .filter(line -> line.stance() == ControlEvidence.Stance.DENIED)
                .sorted((one, other) -> other.compareTo(one))
                .limit(MOST_DENIALS)
                .flatMap(line -> Quote.denials(reader.line(line.control()), reader::line).stream())
                .distinct()
                .limit(MOST_DENIALS)
                .toList();
    }
}
