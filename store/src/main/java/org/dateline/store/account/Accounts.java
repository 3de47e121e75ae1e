package org.dateline.store.account;

import static org.dateline.store.schema.tables.Account.ACCOUNT;
import static org.dateline.store.schema.tables.ApiToken.API_TOKEN;
import static org.dateline.store.schema.tables.SetupCode.SETUP_CODE;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.store.database.Database;
import org.dateline.store.database.Patience;
import org.dateline.store.database.StoreFault;
import org.dateline.store.database.Transactions;
import org.dateline.store.ledger.Digests;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a record. There is always an admin who can sign in once there has been one. Thread-safe; each change is
 * one transaction.
 */
public final class Accounts {

    private static final int ONLY = 1;
    private static final Condition ADMIN = ACCOUNT.ROLE.eq(Role.ADMIN.label()).and(ACCOUNT.DISABLED.eq(0));

    private final Transactions transactions;

    /** @param clock tells when accounts are made */
    public Accounts(Database database, Clock clock, Patience patience) {
        this.transactions = new Transactions(database, clock, patience);
    }

    /** @param name in any case */
    public Optional<Account> findAccount(String name) {
        return transactions.read(sql -> AccountRows.findByName(sql, name));
    }

    /** All accounts, by name. */
    public List<Account> listAccounts() {
        return transactions.read(sql ->
                sql.select(ACCOUNT.fields()).from(ACCOUNT).orderBy(ACCOUNT.ID).fetch(AccountRows::account).stream()
                        .sorted(Comparator.comparing(account -> account.name().folded()))
                        .toList());
    }

    /**
     * What a password must match; empty if there is no such account, or it is disabled.
     *
     * @param name in any case
     */
    public Optional<SignIn> findSignIn(String name) {
        return transactions.read(sql -> sql.select(ACCOUNT.fields())
                .from(ACCOUNT)
                .where(ACCOUNT.FOLDED.eq(AccountName.folded(name)), ACCOUNT.DISABLED.eq(0))
                .fetchOptional(row -> new SignIn(AccountRows.account(row), AccountRows.password(row))));
    }

    /**
     * The account of somebody who has signed in; empty if it is disabled, gone, or was changed since so that he has to sign
     * in again.
     *
     * @param version the one with which he signed in
     */
    public Optional<Account> findSignedIn(String id, int version) {
        return transactions.read(sql -> AccountRows.find(
                sql, ACCOUNT.ID.eq(id).and(ACCOUNT.VERSION.eq(version)).and(ACCOUNT.DISABLED.eq(0))));
    }

    /** Tells whether there is an admin: until then one is made with the set-up code. */
    public boolean hasAdmin() {
        return transactions.read(Accounts::hasAdmin);
    }

    private static boolean hasAdmin(DSLContext sql) {
        return sql.fetchExists(ACCOUNT, ADMIN);
    }

    /**
     * Makes an account.
     *
     * @throws StoreFault if the name is taken
     */
    public Account add(AccountName name, Role role, PasswordHash password) {
        return transactions.write(sql -> add(sql, name, role, password));
    }

    private Account add(DSLContext sql, AccountName name, Role role, PasswordHash password) {
        Optional<Account> before = findWith(sql, name, password);
        if (before.isPresent()) {
            return before.get();
        }
        if (AccountRows.findByName(sql, name.value()).isPresent()) {
            throw transactions.misused("there is an account " + name + " already");
        }
        long now = transactions.now();
        String id = Digests.id("account", name.folded(), Long.toString(now));
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.NAME, name.value())
                .set(ACCOUNT.FOLDED, name.folded())
                .set(ACCOUNT.ROLE, role.label())
                .set(ACCOUNT.PASSWORD, password.value())
                .set(ACCOUNT.DISABLED, 0)
                .set(ACCOUNT.VERSION, 1)
                .set(ACCOUNT.CREATED_AT, now)
                .execute();
        closeSetUp(sql);
        return get(sql, name.value());
    }

    /** What an earlier attempt has written whose answer was lost: no two hashes of passwords are the same. */
    private static Optional<Account> findWith(DSLContext sql, AccountName name, PasswordHash password) {
        return AccountRows.find(sql, ACCOUNT.FOLDED.eq(name.folded()).and(ACCOUNT.PASSWORD.eq(password.value())));
    }

    /**
     * Gives an account another role.
     *
     * @throws StoreFault if there is no such account, or it is the last admin
     */
    public Account setRole(String name, Role role) {
        return transactions.write(sql -> {
            Account account = get(sql, name);
            if (account.role() == role) {
                return account;
            }
            requireOtherAdmin(sql, account);
            return change(sql, account, ACCOUNT.ROLE, role.label());
        });
    }

    /**
     * Keeps an account from being used, with all its tokens, or lets it be used again.
     *
     * @throws StoreFault if there is no such account, or it is the last admin
     */
    public Account setDisabled(String name, boolean disabled) {
        return transactions.write(sql -> {
            Account account = get(sql, name);
            if (account.disabled() == disabled) {
                return account;
            }
            requireOtherAdmin(sql, account);
            return change(sql, account, ACCOUNT.DISABLED, disabled ? 1 : 0);
        });
    }

    /**
     * Gives an account another password; its tokens stay.
     *
     * @throws StoreFault if there is no such account
     */
    public Account setPassword(String name, PasswordHash password) {
        return transactions.write(sql -> {
            Account account = get(sql, name);
            return findWith(sql, account.name(), password).isPresent()
                    ? account
                    : change(sql, account, ACCOUNT.PASSWORD, password.value());
        });
    }

    /**
     * Takes an account out, with its tokens.
     *
     * @throws StoreFault if there is no such account, or it is the last admin
     */
    public void remove(String name) {
        Account removed = transactions.read(sql -> get(sql, name));
        transactions.write(sql -> {
            Optional<Account> account = AccountRows.find(sql, ACCOUNT.ID.eq(removed.id()));
            account.ifPresent(there -> {
                requireOtherAdmin(sql, there);
                sql.deleteFrom(API_TOKEN)
                        .where(API_TOKEN.ACCOUNT.eq(there.id()))
                        .execute();
                sql.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(there.id())).execute();
            });
            return 0;
        });
    }

    private Account get(DSLContext sql, String name) {
        return AccountRows.findByName(sql, name)
                .orElseThrow(() -> transactions.misused("no account is called " + name));
    }

    private <T> Account change(DSLContext sql, Account account, TableField<?, T> column, T value) {
        sql.update(ACCOUNT)
                .set(Map.of(column, value, ACCOUNT.VERSION, account.version() + 1))
                .where(ACCOUNT.ID.eq(account.id()))
                .execute();
        closeSetUp(sql);
        return get(sql, account.name().value());
    }

    private static void closeSetUp(DSLContext sql) {
        if (hasAdmin(sql)) {
            sql.deleteFrom(SETUP_CODE).execute();
        }
    }

    /** Before an account stops being an admin who can sign in. */
    private void requireOtherAdmin(DSLContext sql, Account account) {
        boolean isAdmin = account.role() == Role.ADMIN && !account.disabled();
        if (isAdmin && !sql.fetchExists(ACCOUNT, ADMIN.and(ACCOUNT.ID.ne(account.id())))) {
            throw transactions.misused(account.name() + " is the last admin; make another one first");
        }
    }

    /**
     * Keeps the code with which the first admin is made, in the place of an earlier one.
     *
     * @return false if there is an admin, so that none is needed
     */
    public boolean offerSetupCode(SecretHash code) {
        return transactions.write(sql -> {
            sql.deleteFrom(SETUP_CODE).execute();
            if (hasAdmin(sql)) {
                return false;
            }
            sql.insertInto(SETUP_CODE)
                    .set(SETUP_CODE.ID, ONLY)
                    .set(SETUP_CODE.SECRET, code.value())
                    .execute();
            return true;
        });
    }

    /** Tells whether an admin can be made with a code. */
    public boolean isSetupCode(SecretHash code) {
        return transactions.read(sql -> isSetupCode(sql, code));
    }

    private static boolean isSetupCode(DSLContext sql, SecretHash code) {
        @Nullable String kept = sql.select(SETUP_CODE.SECRET).from(SETUP_CODE).fetchOne(SETUP_CODE.SECRET);
        return kept != null && new SecretHash(kept).equals(code) && !hasAdmin(sql);
    }

    /**
     * Makes the first admin, and with that takes the set-up code away: of all who come with it one gets an account.
     *
     * @return empty if that is not the code, or it is no longer
     * @throws StoreFault if the name is taken; the code stays
     */
    public Optional<Account> setUp(SecretHash code, AccountName name, PasswordHash password) {
        return transactions.write(sql -> isSetupCode(sql, code)
                ? Optional.of(add(sql, name, Role.ADMIN, password))
                : findWith(sql, name, password));
    }
}
