package org.dateline.store.upkeep;

import static org.dateline.store.schema.tables.Drawn.DRAWN;

import org.dateline.store.derived.Projection;
import org.jooq.DSLContext;

/** Notes in a record which version of the projection drew its tables. */
final class DrawnVersion {

    private DrawnVersion() {}

    /** Zero where none is noted. */
    static int read(DSLContext sql) {
        return sql.select(DRAWN.VERSION)
                .from(DRAWN)
                .fetchOptional(DRAWN.VERSION)
                .orElse(0);
    }

    /** Notes that this program drew them. */
    static void write(DSLContext sql) {
        sql.deleteFrom(DRAWN).execute();
        sql.insertInto(DRAWN).columns(DRAWN.VERSION).values(Projection.VERSION).execute();
    }
}
