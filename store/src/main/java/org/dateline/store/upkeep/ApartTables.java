package org.dateline.store.upkeep;

import static org.dateline.store.schema.tables.Account.ACCOUNT;
import static org.dateline.store.schema.tables.ApiToken.API_TOKEN;
import static org.dateline.store.schema.tables.Delivery.DELIVERY;
import static org.dateline.store.schema.tables.Feed.FEED;
import static org.dateline.store.schema.tables.FeedPage.FEED_PAGE;
import static org.dateline.store.schema.tables.QuietHost.QUIET_HOST;
import static org.dateline.store.schema.tables.SetupCode.SETUP_CODE;
import static org.dateline.store.schema.tables.Subscription.SUBSCRIPTION;
import static org.dateline.store.schema.tables.ToldItem.TOLD_ITEM;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.store.database.Database;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The tables that do not follow from the ledger. Feeds go into copies of a record; accounts, subscriptions and what is to
 * be done when stay where they are: hashes and addresses are nobody's who is given a copy.
 */
public final class ApartTables {

    private static final List<Table<?>> COPIED = List.of(FEED, FEED_PAGE);
    private static final List<Table<?>> PRIVATE =
            List.of(ACCOUNT, API_TOKEN, SETUP_CODE, SUBSCRIPTION, DELIVERY, TOLD_ITEM, QUIET_HOST);
    /** Not among the generated tables, as each kind of database has words of its own for it. */
    private static final Table<Record> SCHEDULE = DSL.table(DSL.name("scheduled_task"));

    private static final int PER_TRANSACTION = 500;

    private ApartTables() {}

    public static boolean hold(Table<?> table) {
        return COPIED.contains(table) || PRIVATE.contains(table);
    }

    /** Empties those that no copy holds, so that not even what was deleted is left in its file. */
    static void erase(Database copy) {
        List<Table<?>> all =
                Stream.<Table<?>>concat(PRIVATE.stream(), Stream.of(SCHEDULE)).toList();
        if (copy.read(sql -> all.stream().noneMatch(sql::fetchExists))) {
            return;
        }
        copy.write(sql -> {
            copy.server().overwriteDeleted(sql);
            all.forEach(table -> sql.deleteFrom(table).execute());
            return 0;
        });
    }

    /** @param transactions runs each piece of writing */
    static void copy(DSLContext source, Consumer<Consumer<DSLContext>> transactions) {
        for (Table<?> table : COPIED) {
            List<? extends Record> rows = source.selectFrom(table).fetch();
            for (int from = 0; from < rows.size(); from += PER_TRANSACTION) {
                List<? extends Record> some = rows.subList(from, Math.min(rows.size(), from + PER_TRANSACTION));
                transactions.accept(target -> some.forEach(row -> target.insertInto(table)
                        .columns(table.fields())
                        .values(row.intoArray())
                        .execute()));
            }
        }
    }
}
