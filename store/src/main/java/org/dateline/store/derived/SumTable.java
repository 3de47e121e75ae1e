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
 * A table of sums by subject, first day of a period, measure and span. What is changed counts once {@link #write} is
 * called; what is added and taken off again is never written. One instance serves one transaction.
 */
final class SumTable {

    private static final String WHERE = " where subject = ? and day = ? and measure = ? and span = ?";

    private final String name;
    private final SortedMap<Key, Change> changes = new TreeMap<>(Key.ORDER);

    /** @param name of the table */
    SumTable(String name) {
        this.name = name;
    }

    /**
     * Which sum.
     *
     * @param subject by its number
     * @param day the first of the period, counted from 1970-01-01
     * @param span see {@link IndexSpan#code}
     */
    record Key(int subject, int day, String measure, int span) {

        static final Comparator<Key> ORDER = Comparator.comparingInt(Key::subject)
                .thenComparingInt(Key::day)
                .thenComparing(Key::measure)
                .thenComparingInt(Key::span);

        private void bind(PreparedStatement statement, int first) throws SQLException {
            statement.setInt(first, subject);
            statement.setInt(first + 1, day);
            statement.setString(first + 2, measure);
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
     * Changes a sum.
     *
     * @param weight by so many ten-thousandths
     * @param incidents by so many contributions
     * @param voices how many more contributions rest on each, by number
     */
    void change(Key key, long weight, int incidents, Map<Integer, Integer> voices) {
        Change change = changes.computeIfAbsent(key, any -> new Change());
        change.weight += weight;
        change.incidents += incidents;
        voices.forEach((voice, times) -> change.voices.merge(voice, times, Integer::sum));
    }

    /** Writes what has changed. */
    void write(DSLContext sql) {
        changes.values().removeIf(Change::isNone);
        if (!changes.isEmpty()) {
            // Thousands of small statements: the plain driver is several times as fast.
            sql.connection(this::write);
            changes.clear();
        }
    }

    private void write(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select weight, incidents, voices from " + name + WHERE);
                PreparedStatement insert =
                        connection.prepareStatement("insert into " + name + " (subject, day, measure,"
                                + " span, weight, incidents, voices) values (?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement update = connection.prepareStatement(
                        "update " + name + " set weight = ?, incidents = ?, voices = ?" + WHERE);
                PreparedStatement delete = connection.prepareStatement("delete from " + name + WHERE)) {
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
