package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Strand.STRAND;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.ledger.incident.Appearance;
import org.dateline.core.ledger.incident.Join;
import org.dateline.core.ledger.incident.Placement;
import org.jooq.Record;
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

    static StrandRow of(Record row) {
        int id = row.get(STRAND.ID);
        Placement placement = Optional.ofNullable(row.get(STRAND.FOUNDER))
                .map(founder -> new Placement(founder, how(row.get(STRAND.HOW)), row.get(STRAND.REACHED)))
                .orElse(null);
        return new StrandRow(
                id,
                row.get(STRAND.REVISION),
                new Appearance(row.get(STRAND.DAY), row.get(STRAND.SECOND), row.get(STRAND.NAME)),
                row.get(STRAND.SIGNATURE),
                placement,
                row.get(STRAND.TOLD));
    }

    private static Join.@Nullable Kind how(@Nullable String label) {
        return label == null ? null : Join.Kind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    StrandRow put(Placement at) {
        return new StrandRow(id, revision, appearance, signature, at, told);
    }
}
