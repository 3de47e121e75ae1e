package org.dateline.store.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.store.BothDatabases;
import org.dateline.store.MovingClock;
import org.dateline.store.RecordStore;
import org.dateline.store.database.Database;
import org.dateline.store.database.Patience;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.jspecify.annotations.Nullable;

/** A token is of use until it is revoked, it expires, or its account is disabled. */
class ApiTokensTest {

    private static final SecretHash SECRET = Hashes.secret("dl_one");

    private final MovingClock clock = new MovingClock();

    private RecordStore opened(RecordAddress address) {
        RecordStore store = RecordStore.open(address, clock);
        store.accounts().add(new AccountName("Ana"), Role.EDITOR, Hashes.password("ana"));
        store.accounts().add(new AccountName("ben"), Role.VIEWER, Hashes.password("ben"));
        return store;
    }

    private static @Nullable Instant lastUse(ApiTokens tokens) {
        return tokens.listTokens().get(0).lastUsedAt();
    }

    @BothDatabases
    void aTokenLeadsToItsAccount(RecordAddress address) {
        try (RecordStore store = opened(address)) {
            ApiTokens tokens = store.apiTokens();
            ApiToken made = tokens.add("ANA", " night script ", Scope.WRITE, SECRET, null);
            assertThat(made.label()).isEqualTo("night script");
            assertThat(made.account()).hasToString("Ana");
            assertThat(made.createdAt()).isEqualTo(clock.instant());
            assertThat(made.state()).isEqualTo(TokenState.ACTIVE);
            assertThat(tokens.add("ana", "night script", Scope.WRITE, SECRET, null))
                    .isEqualTo(made);

            TokenUse use = tokens.use(SECRET).orElseThrow();
            assertThat(use.token()).isEqualTo(made);
            assertThat(use.account())
                    .isEqualTo(store.accounts().findAccount("ana").orElseThrow());
            assertThat(use.allows(Scope.WRITE)).isTrue();
            assertThat(tokens.use(Hashes.secret("dl_two"))).isEmpty();

            store.accounts().setRole("ana", Role.VIEWER);
            TokenUse later = tokens.use(SECRET).orElseThrow();
            assertThat(later.allows(Scope.WRITE)).isFalse();
            assertThat(later.allows(Scope.READ)).isTrue();
        }
    }

    @BothDatabases
    void theLastUseIsNotedOnceAnHour(RecordAddress address) {
        try (RecordStore store = opened(address)) {
            ApiTokens tokens = store.apiTokens();
            tokens.add("ana", "script", Scope.READ, SECRET, null);
            assertThat(lastUse(tokens)).isNull();
            Instant first = clock.instant();
            tokens.use(SECRET);
            clock.move(Duration.ofMinutes(59));
            tokens.use(SECRET);
            assertThat(lastUse(tokens)).isEqualTo(first);
            clock.move(Duration.ofMinutes(1));
            tokens.use(SECRET);
            assertThat(lastUse(tokens)).isEqualTo(clock.instant());
            clock.move(Duration.ofDays(-2));
            tokens.use(SECRET);
            assertThat(lastUse(tokens)).isEqualTo(first.plus(Duration.ofHours(1)));
        }
    }

    @BothDatabases
    void aTokenIsOfNoUseOnceItIsRevokedOrOverOrItsAccountDisabled(RecordAddress address) {
        try (RecordStore store = opened(address)) {
            ApiTokens tokens = store.apiTokens();
            Instant end = clock.instant().plus(Duration.ofDays(1));
            ApiToken over = tokens.add("ana", "over", Scope.READ, Hashes.secret("over"), end);
            clock.move(Duration.ofSeconds(1));
            ApiToken ended = tokens.add("ana", "ended", Scope.READ, Hashes.secret("ended"), null);
            clock.move(Duration.ofSeconds(1));
            tokens.add("ben", "disabled", Scope.READ, Hashes.secret("disabled"), null);

            assertThat(tokens.revoke(ended.id()).state()).isEqualTo(TokenState.REVOKED);
            assertThat(tokens.revoke(ended.id()).state()).isEqualTo(TokenState.REVOKED);
            store.accounts().setDisabled("ben", true);
            assertThat(tokens.use(Hashes.secret("over"))).isPresent();
            clock.move(Duration.ofDays(1));

            for (String words : List.of("over", "ended", "disabled")) {
                assertThat(tokens.use(Hashes.secret(words))).as(words).isEmpty();
            }
            assertThat(tokens.listTokens())
                    .extracting(ApiToken::state)
                    .containsExactly(TokenState.EXPIRED, TokenState.REVOKED, TokenState.DISABLED);
            assertThat(tokens.listTokens().get(0).expiresAt()).isEqualTo(end);
            assertThat(over.id()).hasSize(16).isNotEqualTo(ended.id());
            store.accounts().setDisabled("ben", false);
            assertThat(tokens.use(Hashes.secret("disabled"))).isPresent();
        }
    }

    @BothDatabases
    void aTokenMayStayForCenturies(RecordAddress address) {
        Instant end = Instant.parse("+10000-01-01T00:00:00Z");
        try (RecordStore store = opened(address)) {
            assertThat(store.apiTokens()
                            .add("ben", "x", Scope.READ, SECRET, end)
                            .expiresAt())
                    .isEqualTo(end);
            assertThat(store.apiTokens().use(SECRET)).isPresent();
        }
    }

    @BothDatabases
    void whatCannotBeIsRefused(RecordAddress address) {
        try (RecordStore store = opened(address)) {
            ApiTokens tokens = store.apiTokens();
            assertThatThrownBy(() -> tokens.add("eve", "x", Scope.READ, SECRET, null))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageEndingWith("no account is called eve");
            assertThatThrownBy(() -> tokens.add("ben", "x", Scope.WRITE, SECRET, null))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageEndingWith("ben is a viewer, whose tokens cannot write");
            assertThatThrownBy(() -> tokens.add("ben", "x", Scope.READ, SECRET, clock.instant()))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("expires");
            assertThatThrownBy(() -> tokens.add("ben", "x", Scope.READ, SECRET, Instant.MAX))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("the year 9999");
            for (String label : List.of("", " ", "two\nlines", "x".repeat(101))) {
                assertThatThrownBy(() -> tokens.add("ben", label, Scope.READ, SECRET, null))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThatThrownBy(() -> tokens.revoke("0123456789abcdef"))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageEndingWith("no token has the id 0123456789abcdef");
            assertThat(tokens.listTokens()).isEmpty();
        }
    }

    @BothDatabases
    void aUseThatCannotBeNotedIsOneAllTheSame(RecordAddress address) {
        try (RecordStore store = opened(address)) {
            store.apiTokens().add("ana", "script", Scope.READ, SECRET, null);
        }
        Patience patience = new Patience(Duration.ofMillis(200));
        try (Database other = Database.open(address);
                RecordStore store = RecordStore.open(address, clock, patience)) {
            other.write(sql -> {
                sql.execute("update api_token set label = 'held'");
                assertThat(store.apiTokens().use(SECRET)).isPresent();
                return 0;
            });
            assertThat(lastUse(store.apiTokens())).isNull();
            assertThat(store.apiTokens().use(SECRET)).isPresent();
            assertThat(lastUse(store.apiTokens())).isEqualTo(clock.instant());
        }
    }
}
