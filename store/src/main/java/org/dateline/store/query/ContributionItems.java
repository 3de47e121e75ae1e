package org.dateline.store.query;

import static org.dateline.store.schema.tables.Contribution.CONTRIBUTION;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Contributions that follow from no incident; they have no words of their own, and all days are looked at. */
final class ContributionItems implements Items {

    private final DSLContext sql;

    ContributionItems(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Set<Integer> meeting(Plan plan, List<Integer> items) {
        Set<Integer> meeting = new HashSet<>();
        sql.select(CONTRIBUTION.ID, CONTRIBUTION.LISTS)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.ID.in(items))
                .forEach(row -> {
                    if (plan.isOnLists(row.value2())) {
                        meeting.add(row.value1());
                    }
                });
        return meeting;
    }

    @Override
    public Optional<Set<Cursor>> few(Plan plan, int most) {
        return Optional.empty();
    }
}
