package org.dateline.store.account;

import static org.dateline.store.schema.tables.Account.ACCOUNT;
import static org.dateline.store.schema.tables.ApiToken.API_TOKEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.store.database.Database;
import org.dateline.store.database.Patience;
import org.dateline.store.database.StoreFault;
import org.dateline.store.database.Transactions;
import org.dateline.store.ledger.Digests;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The API tokens of a record. Thread-safe; each change is one transaction. */
public final class ApiTokens {

    /** So old the moment of the last use may become before a later one is noted. */
    private static final long NOTED_AFTER = Transactions.micros(Instant.EPOCH.plus(Duration.ofHours(1)));

    private static final Instant LATEST = Instant.parse("+10000-01-01T00:00:00Z");

    private final Transactions transactions;

    /** @param clock tells when tokens are made, used and over */
    public ApiTokens(Database database, Clock clock, Patience patience) {
        this.transactions = new Transactions(database, clock, patience);
    }

    /**
     * Makes a token.
     *
     * @param account the name of the account, in any case
     * @param expiresAt the first moment at which it is of no use, up to the end of the year 9999; null if it stays
     * @throws StoreFault if there is no such account, it may not do what the scope allows, or that moment is past or later
     * @throws IllegalArgumentException if the label is none
     */
    public ApiToken add(String account, String label, Scope scope, SecretHash secret, @Nullable Instant expiresAt) {
        return transactions.write(sql -> {
            Account owner = AccountRows.findByName(sql, account)
                    .orElseThrow(() -> transactions.misused("no account is called " + account));
            if (!owner.role().includes(scope.least())) {
                throw transactions.misused(
                        owner.name() + " is a " + owner.role().label() + ", whose tokens cannot " + scope.label());
            }
            // The same id where an earlier attempt has made it and the answer was lost.
            String id = Digests.id("token", secret.value());
            Optional<ApiToken> before = find(sql, API_TOKEN.ID.eq(id));
            return before.isPresent() ? before.get() : insert(sql, owner, id, label, scope, secret, expiresAt);
        });
    }

    private ApiToken insert(
            DSLContext sql,
            Account owner,
            String id,
            String label,
            Scope scope,
            SecretHash secret,
            @Nullable Instant expiresAt) {
        long now = transactions.now();
        ApiToken token = new ApiToken(
                id, owner.name(), label, scope, Transactions.moment(now), null, expiresAt, TokenState.ACTIVE);
        if (expiresAt != null && expiresAt.isAfter(LATEST)) {
            throw transactions.misused("a token expires by the end of the year 9999, or never");
        }
        if (expiresAt != null && Transactions.micros(expiresAt) <= now) {
            throw transactions.misused("a token that expires at " + expiresAt + " is of no use any more");
        }
        sql.insertInto(API_TOKEN)
                .set(API_TOKEN.ID, id)
                .set(API_TOKEN.ACCOUNT, owner.id())
                .set(API_TOKEN.LABEL, token.label())
                .set(API_TOKEN.SCOPE, scope.label())
                .set(API_TOKEN.SECRET, secret.value())
                .set(API_TOKEN.CREATED_AT, now)
                .set(API_TOKEN.EXPIRES_AT, expiresAt == null ? null : Transactions.micros(expiresAt))
                .set(API_TOKEN.REVOKED, 0)
                .execute();
        return get(sql, id);
    }

    /** All tokens, the first first. */
    public List<ApiToken> listTokens() {
        return transactions.read(sql -> rows(sql, DSL.noCondition())
                .orderBy(API_TOKEN.CREATED_AT, API_TOKEN.ID)
                .fetch(this::token));
    }

    /**
     * The token of a program that shows its secret, with its account; that it was used is noted, once an hour at most.
     *
     * @return empty if there is none, or it is of no use any more
     */
    public Optional<TokenUse> use(SecretHash secret) {
        Optional<TokenUse> use = transactions.read(sql -> rows(sql, API_TOKEN.SECRET.eq(secret.value()))
                .fetchOptional()
                .filter(row -> new SecretHash(row.get(API_TOKEN.SECRET)).equals(secret))
                .map(row -> new TokenUse(token(row), AccountRows.account(row)))
                .filter(found -> found.token().state() == TokenState.ACTIVE));
        use.ifPresent(found -> note(found.token()));
        return use;
    }

    /** A use that cannot be noted, as on a disk that may not be written to, is one all the same. */
    private void note(ApiToken token) {
        long now = transactions.now();
        Instant last = token.lastUsedAt();
        if (last == null || Transactions.micros(last) + NOTED_AFTER <= now) {
            transactions.writeIfPossible(sql -> sql.update(API_TOKEN)
                    .set(API_TOKEN.LAST_USED_AT, now)
                    .where(
                            API_TOKEN.ID.eq(token.id()),
                            DSL.or(API_TOKEN.LAST_USED_AT.isNull(), API_TOKEN.LAST_USED_AT.lt(now)))
                    .execute());
        }
    }

    /**
     * Ends a token for good; one that is ended already stays so.
     *
     * @throws StoreFault if there is none
     */
    public ApiToken revoke(String id) {
        return transactions.write(sql -> {
            sql.update(API_TOKEN)
                    .set(API_TOKEN.REVOKED, 1)
                    .where(API_TOKEN.ID.eq(id))
                    .execute();
            return get(sql, id);
        });
    }

    private ApiToken get(DSLContext sql, String id) {
        return find(sql, API_TOKEN.ID.eq(id)).orElseThrow(() -> transactions.misused("no token has the id " + id));
    }

    private Optional<ApiToken> find(DSLContext sql, Condition which) {
        return rows(sql, which).fetchOptional(this::token);
    }

    private static SelectConditionStep<Record> rows(DSLContext sql, Condition which) {
        return sql.select(API_TOKEN.fields())
                .select(ACCOUNT.fields())
                .from(API_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(API_TOKEN.ACCOUNT))
                .where(which);
    }

    private ApiToken token(Record row) {
        @Nullable Instant expiresAt = Transactions.momentOrNull(row.get(API_TOKEN.EXPIRES_AT));
        return new ApiToken(
                row.get(API_TOKEN.ID),
                new AccountName(row.get(ACCOUNT.NAME)),
                row.get(API_TOKEN.LABEL),
                Scope.ofLabel(row.get(API_TOKEN.SCOPE)),
                Transactions.moment(row.get(API_TOKEN.CREATED_AT)),
                Transactions.momentOrNull(row.get(API_TOKEN.LAST_USED_AT)),
                expiresAt,
                state(row, expiresAt));
    }

    private TokenState state(Record row, @Nullable Instant expiresAt) {
        if (row.get(API_TOKEN.REVOKED) != 0) {
            return TokenState.REVOKED;
        }
        if (expiresAt != null && Transactions.micros(expiresAt) <= transactions.now()) {
            return TokenState.EXPIRED;
        }
        return row.get(ACCOUNT.DISABLED) != 0 ? TokenState.DISABLED : TokenState.ACTIVE;
    }
}
