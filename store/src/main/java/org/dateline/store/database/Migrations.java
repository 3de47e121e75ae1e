package org.dateline.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Brings the tables of a record to the form that this version of the program has. */
final class Migrations {

    private static final String PLACE = "classpath:org/dateline/store/migrations/";
    private static final String HISTORY = "schema_history";

    private final Server server;
    private final Faults faults;
    private final Patience patience;

    Migrations(Server server, Faults faults, Patience patience) {
        this.server = server;
        this.faults = faults;
        this.patience = patience;
    }

    /** Tells whether there is no table yet. */
    boolean isEmpty() {
        return glance(sql -> tables(sql).isEmpty());
    }

    /**
     * Makes what tables there are not yet. Flyway keeps two programs apart that do so at once only on PostgreSQL; on
     * SQLite one of them may find the file locked, with nothing half done, and tries again.
     *
     * @throws StoreFault if the database is none of a record, or a later version of the program has written it
     */
    void bringUpToDate(String record) {
        patience.over(Set.of(StoreFault.Kind.LOCKED), () -> isNewest(record) || migrate(record));
    }

    private boolean migrate(String record) {
        try {
            Flyway flyway = Flyway.configure()
                    .dataSource(server.connections())
                    .locations(PLACE + "common", PLACE + server.migrations())
                    .table(HISTORY)
                    .placeholders(Map.of("clustered", server.clustered()))
                    // The fourth only filled a table that is drawn anew since.
                    .ignoreMigrationPatterns("*:future", "*:missing")
                    .load();
            for (MigrationInfo info : flyway.info().applied()) {
                if (info.getState() == MigrationState.FUTURE_SUCCESS) {
                    throw new StoreFault(
                            StoreFault.Kind.LATER, record, "was written by a later version of Dateline", null);
                }
            }
            return flyway.migrate().success;
        } catch (RuntimeException e) {
            throw faults.of("cannot be brought up to date", e);
        }
    }

    /** @throws StoreFault if there are tables, and none that tells of migrations */
    private boolean isNewest(String record) {
        return glance(sql -> {
            Set<String> tables = tables(sql);
            if (tables.isEmpty()) {
                return false;
            }
            if (!tables.contains(HISTORY)) {
                throw new StoreFault(StoreFault.Kind.DAMAGED, record, "is no record; it holds other tables", null);
            }
            return sql.select(DSL.max(DSL.field("version", String.class).cast(Integer.class)))
                    .from(DSL.table(HISTORY))
                    .fetchOptional(0, Integer.class)
                    .filter(newest -> newest == server.newestMigration())
                    .isPresent();
        });
    }

    private Set<String> tables(DSLContext sql) {
        return Set.copyOf(sql.fetch(server.tables()).getValues(0, String.class));
    }

    private <T> T glance(Function<DSLContext, T> looking) {
        try (Connection connection = server.glance()) {
            return looking.apply(DSL.using(connection, server.dialect(), server.settings()));
        } catch (SQLException | RuntimeException e) {
            throw faults.of(e);
        }
    }
}
