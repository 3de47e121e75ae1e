package org.dateline.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.KnownName.KNOWN_NAME;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.store.BothDatabases;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** What is written once is bound anew each time. */
class FixedSqlTest {

    private static final FixedSql INSERT = FixedSql.of(DSL.insertInto(REVISION)
            .columns(
                    REVISION.ID, REVISION.SHA256, REVISION.ARTICLE, REVISION.OUTLET, REVISION.CAPTURED, REVISION.SKETCH)
            .values(
                    value(REVISION.ID),
                    value(REVISION.SHA256),
                    value(REVISION.ARTICLE),
                    value(REVISION.OUTLET),
                    DSL.inline(1),
                    value(REVISION.SKETCH)));
    private static final FixedSql SELECT = FixedSql.of(
            DSL.select(REVISION.OUTLET, REVISION.SKETCH).from(REVISION).where(REVISION.ID.eq(value(REVISION.ID))));
    private static final FixedSql NAME = FixedSql.of(DSL.insertInto(KNOWN_NAME)
            .columns(KNOWN_NAME.KIND, KNOWN_NAME.NAME, KNOWN_NAME.MEANING)
            .values(value(KNOWN_NAME.KIND), value(KNOWN_NAME.NAME), value(KNOWN_NAME.MEANING))
            .onConflictDoNothing());

    @BothDatabases
    void bindsNothingAndBytes(RecordAddress address) {
        List<String> rows = new ArrayList<>();
        try (Database database = Database.open(address)) {
            database.write(sql -> {
                INSERT.execute(sql, 1, "one", 7, null, new byte[] {1, -1});
                INSERT.execute(sql, 2, "two", 7, 9, null);
                for (int id = 1; id <= 3; id++) {
                    SELECT.find(sql, row -> FixedSql.number(row, 1) + " " + Arrays.toString(row.getBytes(2)), id)
                            .ifPresent(rows::add);
                }
                return 0;
            });
        }
        assertThat(rows).containsExactly("null [1, -1]", "9 null");
    }

    @BothDatabases
    void tellsWhatEachOfManyWrote(RecordAddress address) {
        try (Database database = Database.open(address)) {
            int[] written = database.write(sql -> NAME.executeEach(
                    sql,
                    List.of(
                            new Object[] {"event", "khan", "imran khan"},
                            new Object[] {"event", "khan", "imran khan"},
                            new Object[] {"event", "imran", "imran khan"})));
            assertThat(written).containsExactly(1, 0, 1);
        }
    }

    @Test
    void aConstantMustBeInline() {
        assertThatThrownBy(
                        () -> FixedSql.of(DSL.select(REVISION.ID).from(REVISION).where(REVISION.ID.eq(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
