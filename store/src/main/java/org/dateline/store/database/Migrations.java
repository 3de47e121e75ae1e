package org.dateline.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Brings the tables of a record to the form that this version of the program has. */
final class Migrations {

    private static final String PLACE = "classpath:org/dateline/store/migrations/";
    private static final String HISTORY = "schema_history";
    /** The last migration; asked for at each start, which loading Flyway would double. */
    private static final String NEWEST = "2";

    private final Server server;

    Migrations(Server server) {
        this.server = server;
    }

    /** @throws StoreFault if a later version of the program has written it */
    void bringUpToDate(String record) {
        if (isNewest()) {
            return;
        }
        Flyway flyway = Flyway.configure()
                .dataSource(server.connections())
                .locations(PLACE + "common", PLACE + server.migrations())
                .table(HISTORY)
                .placeholders(Map.of("clustered", server.clustered()))
                .ignoreMigrationPatterns("*:future")
                .load();
        for (MigrationInfo info : flyway.info().applied()) {
            if (info.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new StoreFault(StoreFault.Kind.LATER, record, "was written by a later version of Dateline", null);
            }
        }
        flyway.migrate();
    }

    private boolean isNewest() {
        try (Connection connection = server.connect()) {
            DSLContext sql = DSL.using(connection, server.dialect(), server.settings());
            return sql.fetchExists(DSL.selectOne()
                            .from(DSL.table(HISTORY))
                            .where(DSL.field("version", String.class).eq(NEWEST)))
                    && !sql.fetchExists(DSL.selectOne()
                            .from(DSL.table(HISTORY))
                            .where(DSL.field("installed_rank", Integer.class).gt(Integer.valueOf(NEWEST))));
        } catch (DataAccessException e) {
            return false; // no such table yet
        } catch (SQLException e) {
            throw new DataAccessException("no connection", e);
        }
    }
}
