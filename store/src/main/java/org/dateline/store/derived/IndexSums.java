package org.dateline.store.derived;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jooq.DSLContext;

/**
 * Sums of contributions by subject and day. What is added or taken off counts once {@link #write} is called; what is both
 * is never written. One instance serves one transaction.
 */
final class IndexSums {

    private static final String WHERE = " where subject = ? and measure = ? and day = ? and span = ?";

    private final DSLContext sql;
    private final Ids ids;
    private final KnownNumbers numbers;
    private final SortedMap<Key, Change> changes = new TreeMap<>(Key.ORDER);

    IndexSums(DSLContext sql, Ids ids, KnownNumbers numbers) {
        this.sql = sql;
        this.ids = ids;
        this.numbers = numbers;
    }

    private record Key(int subject, String measure, int day, int span) {

        static final Comparator<Key> ORDER = Comparator.comparingInt(Key::subject)
                .thenComparing(Key::measure)
                .thenComparingInt(Key::day)
                .thenComparingInt(Key::span);

        void bind(PreparedStatement statement, int first) throws SQLException {
            statement.setInt(first, subject);
            statement.setString(first + 1, measure);
            statement.setInt(first + 2, day);
            statement.setInt(first + 3, span);
        }
    }

    /** What one row changes by. */
    private static final class Change {
        private long weight;
        private int incidents;
        private final SortedMap<Integer, Integer> voices = new TreeMap<>();

        boolean isNone() {
            return weight == 0 && incidents == 0 && voices.values().stream().allMatch(times -> times == 0);
        }
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
        for (String name : summand.subjects()) {
            int subject = number(numbers.subjects(), name);
            Key key = new Key(
                    subject,
                    summand.measure(),
                    summand.span().day(),
                    summand.span().code());
            Change change = changes.computeIfAbsent(key, any -> new Change());
            change.weight += sign * summand.weight();
            change.incidents += sign;
            told.forEach((voice, times) -> change.voices.merge(voice, times, Integer::sum));
        }
    }

    private int number(NumberedNames names, String name) {
        return names.find(sql, name).orElseGet(() -> names.add(sql, ids, name));
    }

    /** Writes what has changed. */
    void write() {
        changes.values().removeIf(Change::isNone);
        if (!changes.isEmpty()) {
            // Thousands of small statements: the plain driver is several times as fast.
            sql.connection(this::write);
            changes.clear();
        }
    }

    private void write(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select weight, incidents, voices from index_sum" + WHERE);
                PreparedStatement insert = connection.prepareStatement("insert into index_sum (subject, measure, day,"
                        + " span, weight, incidents, voices) values (?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement update = connection.prepareStatement(
                        "update index_sum set weight = ?, incidents = ?, voices = ?" + WHERE);
                PreparedStatement delete = connection.prepareStatement("delete from index_sum" + WHERE)) {
            for (Map.Entry<Key, Change> entry : changes.entrySet()) {
                Key key = entry.getKey();
                Change change = entry.getValue();
                key.bind(select, 1);
                boolean isThere;
                try (ResultSet row = select.executeQuery()) {
                    isThere = row.next();
                    if (isThere) {
                        change.weight += row.getLong(1);
                        change.incidents += row.getInt(2);
                        IndexVoices.read(row.getString(3))
                                .forEach((voice, times) -> change.voices.merge(voice, times, Integer::sum));
                    }
                }
                if (change.incidents == 0) {
                    key.bind(delete, 1);
                    delete.executeUpdate();
                } else if (isThere) {
                    bind(update, 1, change);
                    key.bind(update, 4);
                    update.executeUpdate();
                } else {
                    key.bind(insert, 1);
                    bind(insert, 5, change);
                    insert.executeUpdate();
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, int first, Change change) throws SQLException {
        statement.setLong(first, change.weight);
        statement.setInt(first + 1, change.incidents);
        StringJoiner text = new StringJoiner(",");
        change.voices.forEach((voice, times) -> {
            if (times != 0) {
                text.add(voice + ":" + times);
            }
        });
        statement.setString(first + 2, text.toString());
    }
}
