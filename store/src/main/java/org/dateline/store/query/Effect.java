package org.dateline.store.query;

import java.util.List;
import org.dateline.core.ledger.control.ControlTimeline;
import org.jspecify.annotations.Nullable;

/**
 * What corrections change.
 *
 * @param corrections their ids, in order; of corrections that were only tried out they lead nowhere
 * @param lines those of which a field is corrected, the first {@link #MOST}
 * @param moreLines how many lines are corrected besides
 * @param incidents all that change, those first that the corrected events are or were in; the first {@link #MOST}
 * @param moreIncidents how many change besides
 * @param places those of which it is told otherwise who holds them, the first {@link #MOST}
 * @param morePlaces how many there are besides
 */
public record Effect(
        List<String> corrections,
        List<LineChange> lines,
        int moreLines,
        List<IncidentChange> incidents,
        int moreIncidents,
        List<HeldChange> places,
        int morePlaces) {

    /** The greatest number of things of one sort that are told. */
    public static final int MOST = 20;

    public Effect {
        corrections = List.copyOf(corrections);
        lines = List.copyOf(lines);
        incidents = List.copyOf(incidents);
        places = List.copyOf(places);
    }

    /** A line as it was and as it is. */
    public record LineChange(LineDetail before, LineDetail after) {}

    /**
     * An incident as it was and as it is.
     *
     * @param before null if there was none
     * @param after null if there is none any more
     * @param into the incident in which the first report of one is that is no more; null if it is in none
     */
    public record IncidentChange(
            @Nullable IncidentRow before,
            @Nullable IncidentRow after,
            @Nullable IncidentRow into) {}

    /**
     * Who held a place and who holds it.
     *
     * @param before null if nothing was told of it
     * @param after null if nothing is told of it any more
     */
    public record HeldChange(
            @Nullable ControlTimeline before, @Nullable ControlTimeline after) {}
}
