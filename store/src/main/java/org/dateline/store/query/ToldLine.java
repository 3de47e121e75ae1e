package org.dateline.store.query;

import java.util.List;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.StatementLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of a revision, and how it stands now; of {@code statement}, {@code event}, {@code control} and
 * {@code displacement} one is there.
 *
 * @param event as it is corrected now
 * @param standing live, superseded, withdrawn, dropped or rejected
 * @param incident the incident that an event is in; null if none
 * @param corrections of it, the earliest first
 */
public record ToldLine(
        @Nullable StatementLine statement,
        @Nullable EventLine event,
        @Nullable ControlLine control,
        @Nullable DisplacementLine displacement,
        String standing,
        @Nullable InIncident incident,
        List<CorrectionDetail> corrections) {

    public ToldLine {
        corrections = List.copyOf(corrections);
    }

    /** A line of which no more is known than its coding. */
    static ToldLine coded(
            @Nullable StatementLine statement,
            @Nullable EventLine event,
            @Nullable ControlLine control,
            @Nullable DisplacementLine displacement) {
        return new ToldLine(statement, event, control, displacement, "live", null, List.of());
    }

    /** An incident by its id, with its status. */
    public record InIncident(String id, IncidentStatus status) {}

    public String id() {
        return statement != null
                ? statement.id()
                : event != null
                        ? event.id()
                        : control != null ? control.id() : there(displacement).id();
    }

    /** The sentence that it stands in. */
    public Excerpt sentence() {
        return statement != null
                ? statement.sentence()
                : event != null
                        ? event.sentence()
                        : control != null
                                ? control.sentence()
                                : there(displacement).sentence();
    }

    private static DisplacementLine there(@Nullable DisplacementLine line) {
        return java.util.Objects.requireNonNull(line);
    }
}
