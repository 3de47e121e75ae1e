package org.dateline.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Connections to a file that read, one transaction after the other: one that rests knows the pages and the statements of
 * the last, which a new one has to read and prepare again. Thread-safe; each connection is given to one at a time.
 */
final class Readers implements AutoCloseable {

    /** The greatest number at rest; each keeps pages in memory. */
    static final int MOST = 3;

    private final Server server;
    private final Deque<Connection> resting = new ArrayDeque<>();
    private boolean closed;

    Readers(Server server) {
        this.server = server;
    }

    /** One that nobody else has, until it is given back or closed. */
    Connection take() throws SQLException {
        Connection rested = poll();
        return rested == null ? server.connect() : rested;
    }

    private synchronized @Nullable Connection poll() {
        return resting.pollFirst();
    }

    /** Takes one back whose transaction ended well. */
    void giveBack(Connection connection) throws SQLException {
        if (!keeps(connection)) {
            connection.close();
        }
    }

    private synchronized boolean keeps(Connection connection) {
        if (closed || !server.keepsReaders() || resting.size() >= MOST) {
            return false;
        }
        resting.addFirst(connection);
        return true;
    }

    /** Closes those at rest; what is given back later is closed too. */
    @Override
    public synchronized void close() {
        closed = true;
        for (Connection connection : resting) {
            try {
                connection.close();
            } catch (SQLException e) {
                // It only read.
            }
        }
        resting.clear();
    }
}
