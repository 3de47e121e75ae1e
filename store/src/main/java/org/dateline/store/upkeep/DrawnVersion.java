package org.dateline.store.upkeep;

import static org.dateline.store.schema.tables.Drawn.DRAWN;

import org.dateline.store.database.FixedSql;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.derived.Projection;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Notes in a record which version of the projection drew its tables. */
public final class DrawnVersion {

    private static final FixedSql READ = FixedSql.of(DSL.select(DRAWN.VERSION).from(DRAWN));

    private DrawnVersion() {}

    /**
     * Tells whether this program's projection drew the tables of a record.
     *
     * @throws StoreFault if that of a later version did: what this one wrote beside would not fit
     */
    public static boolean isOurs(DSLContext sql, RecordAddress record) {
        int version = READ.numbers(sql).stream().findFirst().orElse(0);
        if (version > Projection.VERSION) {
            throw new StoreFault(
                    StoreFault.Kind.LATER, record.toString(), "was written by a later version of Dateline", null);
        }
        return version == Projection.VERSION;
    }

    /** Notes that this program drew them. */
    static void write(DSLContext sql) {
        sql.deleteFrom(DRAWN).execute();
        sql.insertInto(DRAWN).columns(DRAWN.VERSION).values(Projection.VERSION).execute();
    }
}
