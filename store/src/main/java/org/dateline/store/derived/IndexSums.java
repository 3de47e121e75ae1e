package org.dateline.store.derived;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.core.situation.index.Grain;
import org.jooq.DSLContext;

/**
 * Sums of contributions by subject and day, and by subject and month. What is added or taken off counts once {@link
 * #write} is called. One instance serves one transaction.
 */
final class IndexSums {

    private final DSLContext sql;
    private final Ids ids;
    private final KnownNumbers numbers;
    private final SumTable days = new SumTable("index_day_sum");
    private final SumTable months = new SumTable("index_month_sum");

    IndexSums(DSLContext sql, Ids ids, KnownNumbers numbers) {
        this.sql = sql;
        this.ids = ids;
        this.numbers = numbers;
    }

    /**
     * Something that is summed.
     *
     * @param weight in ten-thousandths
     */
    record Summand(String measure, IndexSpan span, long weight, Iterable<String> subjects, Iterable<String> voices) {}

    /** @param sign 1 to add, -1 to take off */
    void change(Summand summand, int sign) {
        SortedMap<Integer, Integer> told = new TreeMap<>();
        for (String voice : summand.voices()) {
            told.put(number(numbers.voices(), voice), sign);
        }
        int day = summand.span().day();
        int span = summand.span().code();
        long weight = sign * summand.weight();
        for (String name : summand.subjects()) {
            int subject = number(numbers.subjects(), name);
            days.change(new SumTable.Key(subject, day, summand.measure(), span), weight, sign, told);
            if (span != IndexSpan.UNKNOWN) {
                months.change(new SumTable.Key(subject, month(day), summand.measure(), span), weight, sign, told);
            }
        }
    }

    private static int month(int day) {
        return Math.toIntExact(Grain.MONTH.startOf(LocalDate.ofEpochDay(day)).toEpochDay());
    }

    private int number(NumberedNames names, String name) {
        return names.find(sql, name).orElseGet(() -> names.add(sql, ids, name));
    }

    /** Writes what has changed. */
    void write() {
        days.write(sql);
        months.write(sql);
    }
}
