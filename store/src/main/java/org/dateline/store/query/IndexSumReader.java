package org.dateline.store.query;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.IndexDaySum.INDEX_DAY_SUM;
import static org.dateline.store.schema.tables.IndexMonthSum.INDEX_MONTH_SUM;
import static org.dateline.store.schema.tables.IndexSubject.INDEX_SUBJECT;
import static org.jooq.impl.DSL.inline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexSeries;
import org.dateline.core.situation.index.PeriodSum;
import org.dateline.core.situation.index.Recipe;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.core.situation.index.Weight;
import org.dateline.store.database.FixedSql;
import org.dateline.store.derived.IndexSpan;
import org.dateline.store.derived.IndexVoices;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Makes series of the sums of one subject: it reads a few rows for each day, or for each month if those are asked for,
 * however much is summed in them. */
final class IndexSumReader {

    private static final FixedSql DAYS = FixedSql.of(DSL.select(
                    INDEX_DAY_SUM.DAY,
                    INDEX_DAY_SUM.SPAN,
                    INDEX_DAY_SUM.WEIGHT,
                    INDEX_DAY_SUM.INCIDENTS,
                    INDEX_DAY_SUM.VOICES)
            .from(INDEX_DAY_SUM)
            .where(
                    INDEX_DAY_SUM.SUBJECT.eq(subject()),
                    INDEX_DAY_SUM.MEASURE.eq(value(INDEX_DAY_SUM.MEASURE)),
                    INDEX_DAY_SUM.DAY.between(value(INDEX_DAY_SUM.DAY), value(INDEX_DAY_SUM.DAY)),
                    INDEX_DAY_SUM.SPAN.ne(inline(IndexSpan.UNKNOWN))));
    private static final FixedSql MONTHS = FixedSql.of(DSL.select(
                    INDEX_MONTH_SUM.DAY,
                    INDEX_MONTH_SUM.SPAN,
                    INDEX_MONTH_SUM.WEIGHT,
                    INDEX_MONTH_SUM.INCIDENTS,
                    INDEX_MONTH_SUM.VOICES)
            .from(INDEX_MONTH_SUM)
            .where(
                    INDEX_MONTH_SUM.SUBJECT.eq(subject()),
                    INDEX_MONTH_SUM.MEASURE.eq(value(INDEX_MONTH_SUM.MEASURE)),
                    INDEX_MONTH_SUM.DAY.between(value(INDEX_MONTH_SUM.DAY), value(INDEX_MONTH_SUM.DAY))));
    private static final FixedSql UNKNOWN = FixedSql.of(DSL.select(INDEX_DAY_SUM.INCIDENTS)
            .from(INDEX_DAY_SUM)
            .where(
                    INDEX_DAY_SUM.SUBJECT.eq(subject()),
                    INDEX_DAY_SUM.MEASURE.eq(value(INDEX_DAY_SUM.MEASURE)),
                    INDEX_DAY_SUM.DAY.eq(inline(0)),
                    INDEX_DAY_SUM.SPAN.eq(inline(IndexSpan.UNKNOWN))));

    private final DSLContext sql;

    private static Select<Record1<Integer>> subject() {
        return DSL.select(INDEX_SUBJECT.ID).from(INDEX_SUBJECT).where(INDEX_SUBJECT.NAME.eq(value(INDEX_SUBJECT.NAME)));
    }

    IndexSumReader(DSLContext sql) {
        this.sql = sql;
    }

    /** What is summed up in one period. */
    private static final class Sum {
        private long weight;
        private int incidents;
        private final BitSet voices = new BitSet();

        PeriodSum sum() {
            return new PeriodSum(new Weight(weight), incidents, voices.cardinality());
        }
    }

    /** A row of sums. */
    private record Row(int day, int span, long weight, int incidents, String voices) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getInt(1), row.getInt(2), row.getLong(3), row.getInt(4), row.getString(5));
        }
    }

    IndexSeries series(SeriesFrame frame, String subject, Recipe recipe) {
        Map<LocalDate, Sum> sums = new HashMap<>();
        int undated = 0;
        FixedSql dated = frame.grain() == Grain.MONTH ? MONTHS : DAYS;
        for (Row row : dated.list(
                sql, Row::of, subject, frame.index().label(), day(frame.baselineFrom(recipe)), day(frame.to()))) {
            LocalDate day = LocalDate.ofEpochDay(row.day());
            if (row.span() > frame.grain().ordinal()) {
                undated += frame.holds(day) ? row.incidents() : 0;
            } else {
                Sum sum = sums.computeIfAbsent(frame.grain().startOf(day), any -> new Sum());
                sum.weight += row.weight();
                sum.incidents += row.incidents();
                IndexVoices.each(row.voices(), sum.voices::set);
            }
        }
        for (int incidents : UNKNOWN.numbers(sql, subject, frame.index().label())) {
            undated += incidents;
        }
        Map<LocalDate, PeriodSum> periods = new HashMap<>();
        sums.forEach((period, sum) -> periods.put(period, sum.sum()));
        return IndexSeries.of(frame, periods, undated, recipe);
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
