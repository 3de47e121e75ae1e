package org.dateline.store.query;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;

/** The condition that a name begins in some way: a stretch of names by their bytes, which both databases have an index of. */
final class Beginning {

    /** The order of bytes, which SQLite has anyway; PostgreSQL may order names by a language. */
    private static final String BYTES = "C";

    private Beginning() {}

    /** @param beginning at least one letter */
    static Condition of(DSLContext sql, Field<String> name, String beginning) {
        int last = beginning.codePointBefore(beginning.length());
        String behind =
                beginning.substring(0, beginning.length() - Character.charCount(last)) + Character.toString(last + 1);
        Field<String> ordered = sql.family() == SQLDialect.POSTGRES ? name.collate(BYTES) : name;
        return ordered.ge(beginning).and(ordered.lt(behind));
    }
}
