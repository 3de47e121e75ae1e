package org.dateline.store.migrations.common;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.dateline.core.situation.index.Grain;
import org.dateline.store.derived.IndexSpan;
import org.dateline.store.derived.IndexVoices;
import org.dateline.store.derived.SumTable;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Sums up by month what a record has summed up by day. */
public final class MonthSums implements JavaMigration {

    /** The sums of so many subjects are in memory at once. */
    private static final int SUBJECTS = 200;

    private static final String DAYS =
            "select subject, measure, day, span, weight, incidents, voices from index_day_sum"
                    + " where subject >= ? and subject < ? and span <> ?";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("4");
    }

    @Override
    public String getDescription() {
        return "sums of months";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        int last = lastSubject(connection);
        try (PreparedStatement days = connection.prepareStatement(DAYS)) {
            days.setInt(3, IndexSpan.UNKNOWN);
            for (int from = 1; from <= last; from += SUBJECTS) {
                days.setInt(1, from);
                days.setInt(2, from + SUBJECTS);
                months(days).write(DSL.using(connection));
            }
        }
    }

    private static int lastSubject(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select max(subject) from index_day_sum");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static SumTable months(PreparedStatement days) throws SQLException {
        SumTable months = new SumTable("index_month_sum");
        try (ResultSet row = days.executeQuery()) {
            while (row.next()) {
                LocalDate month = Grain.MONTH.startOf(LocalDate.ofEpochDay(row.getInt(3)));
                months.change(
                        new SumTable.Key(
                                row.getInt(1), Math.toIntExact(month.toEpochDay()), row.getString(2), row.getInt(4)),
                        row.getLong(5),
                        row.getInt(6),
                        IndexVoices.read(row.getString(7)));
            }
        }
        return months;
    }
}
