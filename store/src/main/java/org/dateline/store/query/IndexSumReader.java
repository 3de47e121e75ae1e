package org.dateline.store.query;

import static org.dateline.store.schema.tables.IndexSubject.INDEX_SUBJECT;
import static org.dateline.store.schema.tables.IndexSum.INDEX_SUM;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.dateline.core.situation.index.IndexSeries;
import org.dateline.core.situation.index.PeriodSum;
import org.dateline.core.situation.index.Recipe;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.core.situation.index.Weight;
import org.dateline.store.derived.IndexSpan;
import org.dateline.store.derived.IndexVoices;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Makes series of the sums of one subject: it reads a few rows for each day, however much is summed in them. */
final class IndexSumReader {

    private final DSLContext sql;

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

    IndexSeries series(SeriesFrame frame, String subject, Recipe recipe) {
        Map<LocalDate, Sum> sums = new HashMap<>();
        int[] undated = new int[1];
        Condition of = INDEX_SUM
                .SUBJECT
                .eq(sql.select(INDEX_SUBJECT.ID).from(INDEX_SUBJECT).where(INDEX_SUBJECT.NAME.eq(subject)))
                .and(INDEX_SUM.MEASURE.eq(frame.index().label()));
        sql.select(INDEX_SUM.DAY, INDEX_SUM.SPAN, INDEX_SUM.WEIGHT, INDEX_SUM.INCIDENTS, INDEX_SUM.VOICES)
                .from(INDEX_SUM)
                .where(
                        of,
                        INDEX_SUM.DAY.between(
                                Math.toIntExact(frame.baselineFrom(recipe).toEpochDay()),
                                Math.toIntExact(frame.to().toEpochDay())),
                        INDEX_SUM.SPAN.ne(IndexSpan.UNKNOWN))
                .forEach(row -> {
                    LocalDate day = LocalDate.ofEpochDay(row.value1());
                    if (row.value2() > frame.grain().ordinal()) {
                        undated[0] += frame.holds(day) ? row.value4() : 0;
                        return;
                    }
                    Sum sum = sums.computeIfAbsent(frame.grain().startOf(day), any -> new Sum());
                    sum.weight += row.value3();
                    sum.incidents += row.value4();
                    IndexVoices.each(row.value5(), sum.voices::set);
                });
        sql.select(INDEX_SUM.INCIDENTS)
                .from(INDEX_SUM)
                .where(of, INDEX_SUM.DAY.eq(0), INDEX_SUM.SPAN.eq(IndexSpan.UNKNOWN))
                .forEach(row -> undated[0] += row.value1());
        Map<LocalDate, PeriodSum> periods = new HashMap<>();
        sums.forEach((period, sum) -> periods.put(period, sum.sum()));
        return IndexSeries.of(frame, periods, undated[0], recipe);
    }
}
