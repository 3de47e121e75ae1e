package org.dateline.store.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.store.BothDatabases;
import org.dateline.store.MovingClock;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.junit.jupiter.api.Test;

/** Accounts are found by name, changed one at a time, and never leave a record without an admin. */
class AccountsTest {

    private static final AccountName ANA = new AccountName("Ana");
    private static final AccountName BEN = new AccountName("ben");
    private static final SecretHash CODE = Hashes.secret("the code");
    private static final int PROGRAMS = 4;

    private final MovingClock clock = new MovingClock();

    private RecordStore open(RecordAddress address) {
        return RecordStore.open(address, clock);
    }

    private static void assertRefused(String reason, ThrowingCallable change) {
        StoreFault fault = catchThrowableOfType(StoreFault.class, change);
        assertThat(fault).isNotNull().hasMessageEndingWith(reason);
        assertThat(fault.kind()).isEqualTo(StoreFault.Kind.MISUSED);
    }

    @BothDatabases
    void anAccountIsFoundInWhateverCase(RecordAddress address) {
        try (RecordStore store = open(address)) {
            Accounts accounts = store.accounts();
            Account ana = accounts.add(ANA, Role.EDITOR, Hashes.password("ana"));
            assertThat(ana.name()).isEqualTo(ANA);
            assertThat(ana.role()).isEqualTo(Role.EDITOR);
            assertThat(ana.disabled()).isFalse();
            assertThat(ana.version()).isEqualTo(1);
            assertThat(ana.createdAt()).isEqualTo(clock.instant());
            assertThat(accounts.findAccount("ANA")).contains(ana);
            assertThat(accounts.findAccount(" ana ")).contains(ana);
            assertThat(accounts.findAccount("ann")).isEmpty();
            assertThat(accounts.findAccount("no name")).isEmpty();
            assertThat(accounts.findSignIn("aNa")).contains(new SignIn(ana, Hashes.password("ana")));
            assertRefused(
                    "there is an account ANA already",
                    () -> accounts.add(new AccountName("ANA"), Role.VIEWER, Hashes.password("another")));
        }
        try (RecordStore store = open(address)) {
            store.accounts().add(BEN, Role.ADMIN, Hashes.password("ben"));
            store.accounts().add(new AccountName("Aaron"), Role.VIEWER, Hashes.password("aaron"));
            assertThat(store.accounts().listAccounts())
                    .extracting(account -> account.name().value())
                    .containsExactly("Aaron", "Ana", "ben");
        }
    }

    @BothDatabases
    void eachChangeEndsWhatWasSignedInBefore(RecordAddress address) {
        try (RecordStore store = open(address)) {
            Accounts accounts = store.accounts();
            accounts.add(BEN, Role.ADMIN, Hashes.password("ben"));
            Account ana = accounts.add(ANA, Role.VIEWER, Hashes.password("first"));
            assertThat(accounts.findSignedIn(ana.id(), 1)).contains(ana);

            assertThat(accounts.setRole("ana", Role.VIEWER)).isEqualTo(ana);
            Account editor = accounts.setRole("ana", Role.EDITOR);
            assertThat(editor.role()).isEqualTo(Role.EDITOR);
            assertThat(accounts.findSignedIn(ana.id(), 1)).isEmpty();
            assertThat(accounts.findSignedIn(ana.id(), editor.version())).contains(editor);

            Account changed = accounts.setPassword("ana", Hashes.password("second"));
            assertThat(accounts.setPassword("ana", Hashes.password("second"))).isEqualTo(changed);
            assertThat(accounts.findSignedIn(ana.id(), editor.version())).isEmpty();
            assertThat(accounts.findSignIn("ana")).contains(new SignIn(changed, Hashes.password("second")));

            assertThat(accounts.setDisabled("ana", false)).isEqualTo(changed);
            Account disabled = accounts.setDisabled("ana", true);
            assertThat(accounts.findSignedIn(ana.id(), disabled.version())).isEmpty();
            assertThat(accounts.findSignIn("ana")).isEmpty();
            Account enabled = accounts.setDisabled("ana", false);
            assertThat(accounts.findSignedIn(ana.id(), changed.version())).isEmpty();
            assertThat(accounts.findSignedIn(ana.id(), enabled.version())).contains(enabled);
        }
    }

    @BothDatabases
    void whoComesAfterOneThatWasRemovedIsSomebodyElse(RecordAddress address) {
        try (RecordStore store = open(address)) {
            Accounts accounts = store.accounts();
            accounts.add(BEN, Role.ADMIN, Hashes.password("ben"));
            Account ana = accounts.add(ANA, Role.VIEWER, Hashes.password("ana"));
            store.apiTokens().add("ana", "script", Scope.READ, Hashes.secret("token"), null);
            accounts.remove("ANA");
            assertThat(accounts.findAccount("ana")).isEmpty();
            assertThat(store.apiTokens().listTokens()).isEmpty();
            assertRefused("no account is called ana", () -> accounts.remove("ana"));
            clock.move(Duration.ofSeconds(1));
            accounts.add(ANA, Role.VIEWER, Hashes.password("another"));
            assertThat(accounts.findSignedIn(ana.id(), ana.version())).isEmpty();
        }
    }

    @BothDatabases
    void theLastAdminStaysOne(RecordAddress address) {
        try (RecordStore store = open(address)) {
            Accounts accounts = store.accounts();
            accounts.add(ANA, Role.ADMIN, Hashes.password("ana"));
            accounts.add(BEN, Role.ADMIN, Hashes.password("ben"));
            accounts.setDisabled("ben", true);
            String reason = "Ana is the last admin; make another one first";
            assertRefused(reason, () -> accounts.setRole("ana", Role.EDITOR));
            assertRefused(reason, () -> accounts.setDisabled("ana", true));
            assertRefused(reason, () -> accounts.remove("ana"));
            assertThat(accounts.hasAdmin()).isTrue();

            accounts.setDisabled("ben", false);
            accounts.setRole("ana", Role.EDITOR);
            assertRefused("ben is the last admin; make another one first", () -> accounts.remove("ben"));
        }
    }

    @BothDatabases
    void ofTwoAdminsWhoTakeEachOtherOutOneStays(RecordAddress address) throws Exception {
        for (int round = 0; round < 3; round++) {
            try (RecordStore store = open(address)) {
                for (AccountName name : List.of(ANA, BEN)) {
                    if (store.accounts().findAccount(name.value()).isEmpty()) {
                        store.accounts().add(name, Role.ADMIN, Hashes.password(name + " " + round));
                    }
                    store.accounts().setRole(name.value(), Role.ADMIN);
                }
            }
            List<String> names = List.of("ana", "ben");
            List<Boolean> done = atOnce(address, 2, (accounts, which) -> {
                try {
                    accounts.setRole(names.get(which), Role.VIEWER);
                    return true;
                } catch (StoreFault fault) {
                    assertThat(fault.kind()).isEqualTo(StoreFault.Kind.MISUSED);
                    return false;
                }
            });
            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
    }

    @BothDatabases
    void theSetupCodeMakesOneAdmin(RecordAddress address) {
        try (RecordStore store = open(address)) {
            Accounts accounts = store.accounts();
            assertThat(accounts.hasAdmin()).isFalse();
            assertThat(accounts.isSetupCode(CODE)).isFalse();
            assertThat(accounts.setUp(CODE, ANA, Hashes.password("ana"))).isEmpty();

            assertThat(accounts.offerSetupCode(Hashes.secret("an earlier code")))
                    .isTrue();
            assertThat(accounts.offerSetupCode(CODE)).isTrue();
            assertThat(accounts.isSetupCode(Hashes.secret("an earlier code"))).isFalse();
            assertThat(accounts.setUp(Hashes.secret("an earlier code"), ANA, Hashes.password("ana")))
                    .isEmpty();
            accounts.add(BEN, Role.EDITOR, Hashes.password("ben"));
            assertRefused("there is an account ben already", () -> accounts.setUp(CODE, BEN, Hashes.password("x")));
            assertThat(accounts.isSetupCode(CODE)).isTrue();

            Optional<Account> made = accounts.setUp(CODE, ANA, Hashes.password("ana"));
            assertThat(made.map(Account::role)).contains(Role.ADMIN);
            assertThat(accounts.isSetupCode(CODE)).isFalse();
            assertThat(accounts.setUp(CODE, new AccountName("eve"), Hashes.password("eve")))
                    .isEmpty();
            assertThat(accounts.offerSetupCode(CODE)).isFalse();
            assertThat(accounts.listAccounts()).hasSize(2);
        }
    }

    @BothDatabases
    void anAdminWhoIsMadeOtherwiseTakesTheSetupCodeAway(RecordAddress address) {
        try (RecordStore store = open(address)) {
            Accounts accounts = store.accounts();
            accounts.add(BEN, Role.EDITOR, Hashes.password("ben"));
            accounts.setDisabled("ben", true);
            accounts.setRole("ben", Role.ADMIN);
            assertThat(accounts.offerSetupCode(CODE)).isTrue();
            accounts.setDisabled("ben", false);
            assertThat(accounts.isSetupCode(CODE)).isFalse();
            assertThat(accounts.setUp(CODE, ANA, Hashes.password("ana"))).isEmpty();
        }
    }

    @BothDatabases
    void ofManyProgramsOneConsumesTheSetupCode(RecordAddress address) throws Exception {
        try (RecordStore store = open(address)) {
            store.accounts().offerSetupCode(CODE);
        }
        List<Boolean> made = atOnce(
                address,
                PROGRAMS,
                (accounts, which) -> accounts.setUp(
                                CODE, new AccountName("admin" + which), Hashes.password("admin" + which))
                        .isPresent());
        assertThat(made).containsOnlyOnce(true);
        try (RecordStore store = open(address)) {
            assertThat(store.accounts().listAccounts()).hasSize(1);
        }
    }

    private interface Deed {
        boolean by(Accounts accounts, int which);
    }

    /** Each with a connection of its own, as programs of their own have. */
    private List<Boolean> atOnce(RecordAddress address, int programs, Deed deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(programs);
        try {
            CyclicBarrier start = new CyclicBarrier(programs);
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < programs; i++) {
                int which = i;
                running.add(threads.submit(() -> {
                    try (RecordStore store = open(address)) {
                        start.await();
                        return deed.by(store.accounts(), which);
                    }
                }));
            }
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> run : running) {
                done.add(run.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whatIsNoHashIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> new PasswordHash("correct horse battery"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("horse");
        assertThatThrownBy(() -> new SecretHash("dl_abcdefgh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("abcdefgh");
        assertThat(Hashes.password("x").toString() + Hashes.secret("x"))
                .doesNotContain(Hashes.password("x").value().substring(8, 20))
                .doesNotContain(Hashes.secret("x").value().substring(0, 8));
    }

    @Test
    void aRoleMayWhatThoseBeforeItMay() {
        assertThat(Role.ADMIN.includes(Role.EDITOR)).isTrue();
        assertThat(Role.EDITOR.includes(Role.EDITOR)).isTrue();
        assertThat(Role.VIEWER.includes(Role.EDITOR)).isFalse();
        assertThat(Scope.WRITE.includes(Scope.READ)).isTrue();
        assertThat(Scope.READ.includes(Scope.WRITE)).isFalse();
    }
}
