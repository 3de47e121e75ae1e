package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.MergeKey.MERGE_KEY;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Strand.STRAND;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.dateline.core.ledger.incident.Appearance;
import org.dateline.store.database.FixedSql;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Row3;
import org.jooq.SelectSeekStep3;
import org.jooq.impl.DSL;

/** What the book of strands asks of their table and writes there. */
final class StrandSql {

    /** So many values a query may have on every database. */
    private static final int MOST_KEYS = 512;

    static final FixedSql ADD = FixedSql.of(DSL.insertInto(STRAND)
            .columns(
                    STRAND.ID,
                    STRAND.REVISION,
                    STRAND.DAY,
                    STRAND.SECOND,
                    STRAND.NAME,
                    STRAND.SIGNATURE,
                    STRAND.SPEAKS,
                    STRAND.TOLD)
            .values(
                    value(STRAND.ID),
                    value(STRAND.REVISION),
                    value(STRAND.DAY),
                    value(STRAND.SECOND),
                    value(STRAND.NAME),
                    value(STRAND.SIGNATURE),
                    inline(0),
                    value(STRAND.TOLD)));
    static final FixedSql ADD_KEY = FixedSql.of(DSL.insertInto(MERGE_KEY)
            .columns(MERGE_KEY.HASH, MERGE_KEY.STRAND)
            .values(value(MERGE_KEY.HASH), value(MERGE_KEY.STRAND)));
    static final FixedSql PLACE = FixedSql.of(DSL.update(STRAND)
            .set(STRAND.FOUNDER, value(STRAND.FOUNDER))
            .set(STRAND.HOW, value(STRAND.HOW))
            .set(STRAND.REACHED, value(STRAND.REACHED))
            .set(STRAND.SPEAKS, value(STRAND.SPEAKS))
            .where(STRAND.ID.eq(value(STRAND.ID))));
    static final FixedSql PLACE_LINES = FixedSql.of(DSL.update(RECORD_LINE)
            .set(RECORD_LINE.INCIDENT, value(RECORD_LINE.INCIDENT))
            .where(RECORD_LINE.STRAND.eq(value(RECORD_LINE.STRAND))));

    static final FixedSql OF_ID = FixedSql.of(inOrder(STRAND.ID.eq(value(STRAND.ID))));
    static final FixedSql OF_FOUNDER = FixedSql.of(inOrder(STRAND.FOUNDER.eq(value(STRAND.FOUNDER))));
    static final FixedSql SPEAKERS =
            FixedSql.of(inOrder(STRAND.FOUNDER.eq(value(STRAND.FOUNDER)), STRAND.SPEAKS.eq(inline(1)))
                    .limit(DSL.param("most", Integer.class)));
    static final FixedSql ORIGINAL =
            FixedSql.of(inOrder(STRAND.SIGNATURE.eq(value(STRAND.SIGNATURE))).limit(inline(1)));
    static final FixedSql COPIES = FixedSql.of(inOrder(STRAND.SIGNATURE.eq(value(STRAND.SIGNATURE))));
    static final FixedSql BESIDE = FixedSql.of(inOrder(STRAND.REVISION.eq(value(STRAND.REVISION))));
    static final FixedSql LATER = FixedSql.of(
            DSL.select(STRAND.ID).from(STRAND).where(moment().gt(aMoment())).limit(inline(1)));

    /** By the room for keys, and by the greatest number of speakers. */
    private static final Map<List<Integer>, FixedSql> HEARD_BEFORE = new ConcurrentHashMap<>();
    /** By the room for keys. */
    private static final Map<Integer, FixedSql> AFTER = new ConcurrentHashMap<>();

    private StrandSql() {}

    private static SelectSeekStep3<?, Integer, Long, String> inOrder(Condition... conditions) {
        return DSL.select(StrandRow.COLUMNS)
                .from(STRAND)
                .where(conditions)
                .orderBy(STRAND.DAY.asc(), STRAND.SECOND.asc(), STRAND.NAME.asc());
    }

    private static Row3<Integer, Long, String> moment() {
        return row(STRAND.DAY, STRAND.SECOND, STRAND.NAME);
    }

    private static Row3<Integer, Long, String> aMoment() {
        return row(value(STRAND.DAY), value(STRAND.SECOND), value(STRAND.NAME));
    }

    /** The strands before a moment that keep one of some keys and are among the first speakers of where they were put. */
    static List<StrandRow> heardBefore(DSLContext sql, List<Long> keys, Appearance moment, int most) {
        var earlier = STRAND.as("earlier");
        Condition isAmongFirst = not(exists(selectOne()
                .from(earlier)
                .where(
                        earlier.FOUNDER.eq(STRAND.FOUNDER),
                        earlier.SPEAKS.eq(inline(1)),
                        row(earlier.DAY, earlier.SECOND, earlier.NAME).lt(moment()))
                .orderBy(earlier.DAY, earlier.SECOND, earlier.NAME)
                .limit(inline(1))
                .offset(inline(most - 1))));
        Condition condition =
                moment().lt(aMoment()).and(STRAND.SPEAKS.eq(inline(1))).and(isAmongFirst);
        return keeping(
                sql,
                places -> HEARD_BEFORE.computeIfAbsent(List.of(places, most), any -> keeping(places, condition)),
                keys,
                moment);
    }

    /** The strands after a moment that keep one of some keys. */
    static List<StrandRow> after(DSLContext sql, List<Long> keys, Appearance moment) {
        return keeping(
                sql,
                places -> AFTER.computeIfAbsent(places, any -> keeping(places, moment().gt(aMoment()))),
                keys,
                moment);
    }

    private static List<StrandRow> keeping(
            DSLContext sql, IntFunction<FixedSql> withPlaces, List<Long> keys, Appearance moment) {
        List<StrandRow> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += MOST_KEYS) {
            List<Long> some = keys.subList(from, Math.min(keys.size(), from + MOST_KEYS));
            int places = places(some.size());
            List<Object> values = new ArrayList<>(some);
            while (values.size() < places) {
                values.add(some.get(0));
            }
            values.addAll(List.of(moment.day(), moment.second(), moment.id()));
            found.addAll(withPlaces.apply(places).list(sql, StrandRow::of, values.toArray()));
        }
        return found;
    }

    /** Room for some keys: a few sizes serve all. */
    private static int places(int keys) {
        return keys <= 8 ? 8 : Integer.highestOneBit(keys - 1) << 1;
    }

    private static FixedSql keeping(int places, Condition condition) {
        List<Param<Long>> keys = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            keys.add(value(MERGE_KEY.HASH));
        }
        return FixedSql.of(DSL.selectDistinct(StrandRow.COLUMNS)
                .from(MERGE_KEY)
                .join(STRAND)
                .on(STRAND.ID.eq(MERGE_KEY.STRAND))
                .where(MERGE_KEY.HASH.in(keys), condition));
    }
}
