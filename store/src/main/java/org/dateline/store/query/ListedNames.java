package org.dateline.store.query;

import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;

import java.util.List;
import org.dateline.store.derived.Facets;
import org.dateline.store.schema.tables.PostingList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** All names of a record, by how long their lists are: it reads a row for each name, and none for what they did. */
final class ListedNames implements RankedNames {

    private static final int SOME = 200;
    private final DSLContext sql;

    ListedNames(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Rank> behind(@Nullable Cursor place) {
        int first = place == null ? 0 : place.given();
        for (int kind = first; kind < KINDS.size(); kind++) {
            List<Rank> ranks = read(kind, kind == first ? place : null);
            if (!ranks.isEmpty()) {
                return ranks;
            }
        }
        return List.of();
    }

    private List<Rank> read(int kind, @Nullable Cursor place) {
        String lists = lists(kind);
        Condition behind = place == null
                ? DSL.noCondition()
                : POSTING_LIST
                        .SIZE
                        .lt(place.day())
                        .or(POSTING_LIST.SIZE.eq(place.day()).and(POSTING_LIST.ID.gt(place.item())));
        return sql.select(POSTING_LIST.ID, POSTING_LIST.NAME, POSTING_LIST.SIZE)
                .from(POSTING_LIST)
                .where(Beginning.of(sql, POSTING_LIST.NAME, lists), POSTING_LIST.SIZE.gt(0), behind, isNew(kind))
                .orderBy(POSTING_LIST.SIZE.desc(), POSTING_LIST.ID)
                .limit(SOME)
                .fetch(row -> new Rank(
                        row.value2().substring(lists.length()), row.value1(), row.value3(), kind, false, null));
    }

    private static String lists(int kind) {
        return Facets.list(KINDS.get(kind), "actor", "");
    }

    /** Tells whether a name has no list of an earlier kind that holds anything. */
    private static Condition isNew(int kind) {
        Condition isNew = DSL.noCondition();
        PostingList own = POSTING_LIST.as("own");
        for (int earlier = 0; earlier < kind; earlier++) {
            isNew = isNew.andNotExists(DSL.selectOne()
                    .from(own)
                    .where(
                            own.NAME.eq(DSL.concat(
                                    DSL.inline(lists(earlier)),
                                    DSL.substring(POSTING_LIST.NAME, lists(kind).length() + 1))),
                            own.SIZE.gt(0)));
        }
        return isNew;
    }
}
