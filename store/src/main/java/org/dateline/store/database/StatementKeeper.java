package org.dateline.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.DefaultPreparedStatement;

/**
 * A connection whose prepared statements are kept when they are closed, and given out again for the same words: to
 * prepare one often takes longer than to execute it. Whoever is given a statement is alone with it until he closes it,
 * and closes what it gave before. Not thread-safe, as connections of SQLite are not.
 */
final class StatementKeeper extends DefaultConnection {

    /** The greatest number of statements at rest. */
    static final int MOST = 300;

    private final Map<String, PreparedStatement> resting = new LinkedHashMap<>(16, 0.75f, true);

    StatementKeeper(Connection connection) {
        super(connection);
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        PreparedStatement rested = resting.remove(sql);
        return new Kept(sql, rested == null ? super.prepareStatement(sql) : rested);
    }

    private void rest(String sql, PreparedStatement statement) throws SQLException {
        statement.clearBatch();
        statement.clearParameters();
        PreparedStatement other = resting.put(sql, statement);
        if (other != null) {
            other.close();
        }
        if (resting.size() > MOST) {
            var eldest = resting.entrySet().iterator();
            PreparedStatement longest = eldest.next().getValue();
            eldest.remove();
            longest.close();
        }
    }

    /** How many statements are at rest. */
    int resting() {
        return resting.size();
    }

    @Override
    public void close() throws SQLException {
        // The connection closes its statements.
        resting.clear();
        super.close();
    }

    /** A statement that was given out. */
    private final class Kept extends DefaultPreparedStatement {
        private final String sql;
        private boolean isClosed;

        Kept(String sql, PreparedStatement statement) {
            super(statement, StatementKeeper.this);
            this.sql = sql;
        }

        @Override
        public void close() throws SQLException {
            if (!isClosed) {
                isClosed = true;
                rest(sql, getDelegatePreparedStatement());
            }
        }

        @Override
        public boolean isClosed() {
            return isClosed;
        }
    }
}
