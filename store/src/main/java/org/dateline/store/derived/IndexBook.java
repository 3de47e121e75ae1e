package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.Contribution.CONTRIBUTION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.ledger.displacement.DisplacementCues;
import org.dateline.core.ledger.incident.Incident;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.ContributionJson;
import org.dateline.core.situation.index.ControlChanges;
import org.dateline.core.situation.index.Flights;
import org.dateline.core.situation.index.IncidentContributions;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.Recipe;
import org.dateline.store.database.FixedSql;
import org.jooq.impl.DSL;

/** What contributes to indices, kept up to date with the incidents, and with what is told of control and flights. */
final class IndexBook {

    private static final Recipe RECIPE = Recipe.load();
    private static final IncidentContributions INCIDENTS = new IncidentContributions(RECIPE);

    private static final FixedSql OF_ORIGIN =
            FixedSql.of(DSL.select(CONTRIBUTION.ID, CONTRIBUTION.DAY, CONTRIBUTION.LISTS, CONTRIBUTION.DETAIL)
                    .from(CONTRIBUTION)
                    .where(CONTRIBUTION.ORIGIN.eq(value(CONTRIBUTION.ORIGIN)))
                    .orderBy(CONTRIBUTION.ID));
    private static final FixedSql DELETE =
            FixedSql.of(DSL.deleteFrom(CONTRIBUTION).where(CONTRIBUTION.ID.eq(value(CONTRIBUTION.ID))));
    private static final FixedSql INSERT = FixedSql.of(DSL.insertInto(CONTRIBUTION)
            .columns(
                    CONTRIBUTION.ID,
                    CONTRIBUTION.ORIGIN,
                    CONTRIBUTION.MEASURE,
                    CONTRIBUTION.DAY,
                    CONTRIBUTION.SPAN,
                    CONTRIBUTION.LISTS,
                    CONTRIBUTION.DETAIL)
            .values(
                    value(CONTRIBUTION.ID),
                    value(CONTRIBUTION.ORIGIN),
                    value(CONTRIBUTION.MEASURE),
                    value(CONTRIBUTION.DAY),
                    value(CONTRIBUTION.SPAN),
                    value(CONTRIBUTION.LISTS),
                    value(CONTRIBUTION.DETAIL)));

    private final Tables tables;

    IndexBook(Tables tables) {
        this.tables = tables;
    }

    /** Read with the first line about control. */
    private static final class Control {
        private static final ControlChanges CHANGES = new ControlChanges(RECIPE, ActorLexicon.load());
    }

    /** Read with the first line about people who fled. */
    private static final class Displacement {
        private static final Flights FLIGHTS = new Flights(RECIPE, DisplacementCues.load());
    }

    /** An incident that is new, or put in the place of what had its number. */
    void put(int id, Incident incident) {
        replace(IndexSubjects.originOf(id), INCIDENTS.of(incident));
    }

    /** An incident that is no more. */
    void remove(int id) {
        replace(IndexSubjects.originOf(id), List.of());
    }

    /** Brings up to date what follows from lines about control and flights. */
    void settle() {
        for (String list : tables.stale().take()) {
            ToldLines lines = new ToldLines(tables);
            if (list.startsWith(StaleTellings.HELD)) {
                String place = list.substring(StaleTellings.HELD.length());
                replace(list, Control.CHANGES.of(lines.control(list)).getOrDefault(place, List.of()));
            } else {
                String area = list.substring(StaleTellings.AREA.length());
                replace(list, Displacement.FLIGHTS.of(lines.displacements(list)).getOrDefault(area, List.of()));
            }
        }
    }

    /** A contribution with what its row says of it, by which it is known again. */
    private record Drawn(Contribution contribution, String detail) {

        static Drawn of(Contribution contribution) {
            return new Drawn(contribution, ContributionJson.write(contribution).toString());
        }
    }

    /** A contribution as its table has it. */
    private record Row(int id, int day, String lists, String detail) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4));
        }
    }

    private void replace(String origin, List<Contribution> contributions) {
        List<Drawn> added =
                new ArrayList<>(contributions.stream().map(Drawn::of).toList());
        for (Row row : OF_ORIGIN.list(tables.sql(), Row::of, origin)) {
            Optional<Drawn> same = added.stream()
                    .filter(drawn -> drawn.detail().equals(row.detail()))
                    .findFirst();
            // Of several that are alike each has a row of its own.
            same.ifPresent(added::remove);
            if (same.isEmpty()) {
                tables.sums().change(summand(ContributionJson.read(row.detail())), -1);
                tables.postings().remove(row.lists(), row.day(), row.id());
                DELETE.execute(tables.sql(), row.id());
            }
        }
        added.forEach(drawn -> add(origin, drawn));
    }

    private void add(String origin, Drawn drawn) {
        Contribution contribution = drawn.contribution();
        IndexSpan span = IndexSpan.of(contribution);
        String measure = contribution.index().label();
        int id = tables.ids().next(CONTRIBUTION.ID);
        tables.sums().change(summand(contribution), 1);
        boolean isListed = contribution.index() == IndexName.ADVANCE || contribution.index() == IndexName.DISPLACEMENT;
        String lists = isListed
                ? tables.postings()
                        .add(
                                IndexSubjects.kind(contribution.index()),
                                IndexSubjects.facets(contribution, RECIPE.of(contribution.index())),
                                span.day(),
                                id)
                : "";
        INSERT.execute(tables.sql(), id, origin, measure, span.day(), span.code(), lists, drawn.detail());
    }

    private static IndexSums.Summand summand(Contribution contribution) {
        return new IndexSums.Summand(
                contribution.index().label(),
                IndexSpan.of(contribution),
                contribution.weight().tenThousandths(),
                IndexSubjects.of(contribution, RECIPE.of(contribution.index())),
                contribution.voices().names().stream()
                        .map(Syndication::independent)
                        .toList());
    }
}
