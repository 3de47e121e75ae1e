package org.dateline.store.account;

import static org.dateline.store.schema.tables.Account.ACCOUNT;

import java.util.Optional;
import org.dateline.store.database.Transactions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Rows of the table of accounts. */
final class AccountRows {

    private AccountRows() {}

    static Optional<Account> find(DSLContext sql, Condition which) {
        return sql.select(ACCOUNT.fields()).from(ACCOUNT).where(which).fetchOptional(AccountRows::account);
    }

    static Optional<Account> findByName(DSLContext sql, String name) {
        return find(sql, ACCOUNT.FOLDED.eq(AccountName.folded(name)));
    }

    static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.ID),
                new AccountName(row.get(ACCOUNT.NAME)),
                Role.ofLabel(row.get(ACCOUNT.ROLE)),
                row.get(ACCOUNT.DISABLED) != 0,
                row.get(ACCOUNT.VERSION),
                Transactions.moment(row.get(ACCOUNT.CREATED_AT)));
    }

    static PasswordHash password(Record row) {
        return new PasswordHash(row.get(ACCOUNT.PASSWORD));
    }
}
