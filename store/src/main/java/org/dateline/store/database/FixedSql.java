package org.dateline.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A query of jOOQ whose words are written once for each kind of database, with {@link #value} where its values go: for a
 * small statement the writing takes several times as long as the database does. Thread-safe.
 */
public final class FixedSql {

    private final Query query;
    private final Map<SQLDialect, String> written = new ConcurrentHashMap<>();

    private FixedSql(Query query) {
        this.query = query;
    }

    /**
     * @param query whose values are places for some, or inline; they come in the order of its words in every kind of
     *     database
     */
    public static FixedSql of(Query query) {
        query.getParams().forEach((name, param) -> {
            if (!param.isInline() && param.getParamName() == null) {
                throw new IllegalArgumentException("neither a place for a value nor inline: " + query);
            }
        });
        return new FixedSql(query);
    }

    /** The place of a value of a column, given when the query is made. */
    public static <T> Param<T> value(Field<T> column) {
        return DSL.param(column.getName(), column.getDataType());
    }

    /** Makes something of a row, without asking the database for more. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @return how many rows were written or taken out */
    public int execute(DSLContext sql, @Nullable Object... values) {
        return sql.connectionResult(connection -> {
            try (PreparedStatement statement = prepare(connection, sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    /**
     * Makes the query with each of some values.
     *
     * @return how many rows each wrote or took out
     */
    public int[] executeEach(DSLContext sql, List<Object[]> values) {
        if (values.isEmpty()) {
            return new int[0];
        }
        return sql.connectionResult(connection -> {
            try (PreparedStatement statement = prepare(connection, sql)) {
                for (Object[] row : values) {
                    bind(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    public <T> List<T> list(DSLContext sql, RowReader<T> reader, @Nullable Object... values) {
        return sql.connectionResult(connection -> {
            try (PreparedStatement statement = prepare(connection, sql)) {
                bind(statement, values);
                try (ResultSet rows = statement.executeQuery()) {
                    List<T> list = new ArrayList<>();
                    while (rows.next()) {
                        list.add(reader.read(rows));
                    }
                    return list;
                }
            }
        });
    }

    /** What is made of the first row, if there is one. */
    public <T> Optional<T> find(DSLContext sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** The whole numbers of the first column. */
    public List<Integer> numbers(DSLContext sql, @Nullable Object... values) {
        return list(sql, row -> row.getInt(1), values);
    }

    /** Tells whether there is a row. */
    public boolean hasRow(DSLContext sql, @Nullable Object... values) {
        return !list(sql, row -> true, values).isEmpty();
    }

    /** A whole number of a row; null if it has none there. */
    public static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private PreparedStatement prepare(Connection connection, DSLContext sql) throws SQLException {
        return connection.prepareStatement(written.computeIfAbsent(sql.dialect(), any -> sql.render(query)));
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public String toString() {
        return query.toString();
    }
}
