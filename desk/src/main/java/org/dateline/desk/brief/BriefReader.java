package org.dateline.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.ontology.Quad;
import org.dateline.desk.brief.Brief.Coverage;
import org.dateline.desk.brief.Brief.Found;
import org.dateline.store.query.ArticleRow;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;

/** Asks a record what changed. It reads so many rows at most, whatever the record's size. Thread-safe. */
public final class BriefReader {

    private static final Set<IncidentStatus> DENIED = EnumSet.of(IncidentStatus.DISPUTED, IncidentStatus.DENIED);
    private static final Page PLACES = Page.first(100);
    private static final Page INCIDENTS = Page.first(200);
    private static final Page DISPUTES = Page.first(6);
    private static final Page ARTICLES = Page.first(200);

    /** The most independently told first, then by the harm done, then what is violent. */
    public static final Comparator<IncidentRow> MOST_TOLD = Comparator.<IncidentRow>comparingInt(
                    row -> -row.countIndependent())
            .thenComparing(row -> -harm(row))
            .thenComparing(row -> isMaterialConflict(row) ? 0 : 1);

    /** The surest first, the newest of these. */
    public static final Comparator<ControlTurn> SUREST = Comparator.<ControlTurn>comparingInt(
                    turn -> turn.stretch().state().ordinal())
            .thenComparing(turn -> -turn.stretch().countIndependent())
            .thenComparing(turn -> turn.stretch().from(), Comparator.reverseOrder())
            .thenComparing(turn -> turn.place().name());

    private final Queries queries;

    public BriefReader(Queries queries) {
        this.queries = queries;
    }

    /** What changed in some days, of what answers to a filter; the filter's own days do not count. */
    public Brief read(RecordFilter filter, BriefDays days) {
        RecordFilter asked = filter.withDays(days.range());
        Found<IncidentRow> incidents = found(queries.incidents(), asked, INCIDENTS);
        RecordFilter disputed =
                asked.statuses().isEmpty() ? asked.withStatuses(IncidentStatus.DISPUTED, IncidentStatus.DENIED) : asked;
        return new Brief(
                days,
                turns(asked, days),
                new Found<>(incidents.rows().stream().sorted(MOST_TOLD).toList(), incidents.isAll()),
                disputes(asked),
                coverage(asked));
    }

    /** What is denied; a filter for other states lets none of it through. */
    private Found<ClaimRow> disputes(RecordFilter asked) {
        Set<IncidentStatus> wanted = EnumSet.copyOf(DENIED);
        if (!asked.statuses().isEmpty()) {
            wanted.retainAll(asked.statuses());
        }
        return wanted.isEmpty()
                ? new Found<>(List.of(), true)
                : found(queries.claims(), asked.withStatuses(wanted.toArray(IncidentStatus[]::new)), DISPUTES);
    }

    private static <R extends Row> Found<R> found(Query<R> query, RecordFilter filter, Page page) {
        List<R> rows = new ArrayList<>();
        Optional<Cursor> next = query.read(filter, page, rows::add);
        return new Found<>(rows, next.isEmpty());
    }

    /** Types and states are those of incidents; control has others. */
    private Found<ControlTurn> turns(RecordFilter filter, BriefDays days) {
        List<ControlTurn> turns = new ArrayList<>();
        Optional<Cursor> next = queries.controlChanges()
                .read(
                        filter.withTypes().withStatuses(),
                        PLACES,
                        row -> row.stretches().stream()
                                .filter(stretch -> isTurn(stretch, days))
                                .reduce((earlier, later) -> later)
                                .ifPresent(stretch -> turns.add(new ControlTurn(row.place(), stretch))));
        return new Found<>(turns.stream().sorted(SUREST).toList(), next.isEmpty());
    }

    /** That somebody still holds what he held before changes nothing. */
    private static boolean isTurn(ControlStretch stretch, BriefDays days) {
        return days.hold(stretch.from())
                && (stretch.state() != ControlState.HELD || stretch.began().earliest() != null);
    }

    private static long harm(IncidentRow row) {
        return row.tolls().stream()
                .mapToLong(toll -> toll.high() == null ? toll.low() : toll.high())
                .max()
                .orElse(0);
    }

    private static boolean isMaterialConflict(IncidentRow row) {
        return Optional.ofNullable(row.what().type())
                .flatMap(PloverType::find)
                .map(type -> type.quad() == Quad.MATERIAL_CONFLICT)
                .orElse(false);
    }

    private Coverage coverage(RecordFilter filter) {
        Found<ArticleRow> articles =
                found(queries.articles(), filter.withStatuses().withTypes(), ARTICLES);
        return new Coverage(
                articles.rows().size(),
                (int) articles.rows().stream()
                        .map(row -> row.publication().outlet())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                (int) articles.rows().stream()
                        .map(row -> row.voice())
                        .distinct()
                        .count(),
                articles.isAll());
    }
}
