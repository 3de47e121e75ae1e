package org.dateline.store.account;

import static org.dateline.store.schema.tables.Account.ACCOUNT;
import static org.dateline.store.schema.tables.ApiToken.API_TOKEN;
import static org.dateline.store.schema.tables.SetupCode.SETUP_CODE;

import java.util.Set;
import org.dateline.store.database.Database;
import org.jooq.DSLContext;
import org.jooq.Table;

/** The tables of accounts, which neither follow from the ledger nor go into copies of a record. */
public final class AccountTables {

    private static final Set<Table<?>> ALL = Set.of(ACCOUNT, API_TOKEN, SETUP_CODE);

    private AccountTables() {}

    public static boolean hold(Table<?> table) {
        return ALL.contains(table);
    }

    /** Empties them in a copy, so that not even what was deleted is left in its file. */
    public static void erase(Database copy) {
        if (copy.read(sql -> ALL.stream().allMatch(table -> isEmpty(sql, table)))) {
            return;
        }
        copy.write(sql -> {
            copy.server().overwriteDeleted(sql);
            ALL.forEach(table -> sql.deleteFrom(table).execute());
            return 0;
        });
    }

    private static boolean isEmpty(DSLContext sql, Table<?> table) {
        return !sql.fetchExists(table);
    }
}
