package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Strand.STRAND;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.dateline.core.ledger.incident.Appearance;
import org.dateline.core.ledger.incident.Join;
import org.dateline.core.ledger.incident.Placement;
import org.dateline.store.database.FixedSql;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * A strand, as its table has it.
 *
 * @param id the number of the line that stands for it
 * @param signature of copies of one text the same; null if an analyst decided about it
 * @param placement where it was put; null if it is new
 * @param told a digest of all that its reports tell
 */
record StrandRow(
        int id,
        int revision,
        Appearance appearance,
        @Nullable Long signature,
        @Nullable Placement placement,
        long told) {

    /** The columns that {@link #of} reads, in this order. */
    static final List<Field<?>> COLUMNS = List.of(
            STRAND.ID,
            STRAND.REVISION,
            STRAND.DAY,
            STRAND.SECOND,
            STRAND.NAME,
            STRAND.SIGNATURE,
            STRAND.FOUNDER,
            STRAND.HOW,
            STRAND.REACHED,
            STRAND.TOLD);

    static StrandRow of(ResultSet row) throws SQLException {
        long signature = row.getLong(6);
        boolean isSigned = !row.wasNull();
        Integer founder = FixedSql.number(row, 7);
        return new StrandRow(
                row.getInt(1),
                row.getInt(2),
                new Appearance(row.getInt(3), row.getLong(4), row.getString(5)),
                isSigned ? signature : null,
                founder == null ? null : new Placement(founder, how(row.getString(8)), row.getInt(9)),
                row.getLong(10));
    }

    private static Join.@Nullable Kind how(@Nullable String label) {
        return label == null ? null : Join.Kind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    StrandRow put(Placement at) {
        return new StrandRow(id, revision, appearance, signature, at, told);
    }
}
