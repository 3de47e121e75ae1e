package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.desk.account.Password;
import org.dateline.desk.account.PasswordHasher;
import org.dateline.desk.account.TokenMint;
import org.dateline.store.RecordStore;
import org.dateline.store.account.ApiToken;
import org.dateline.store.account.Role;
import org.dateline.store.account.SecretHash;
import org.dateline.store.account.SignIn;
import org.dateline.store.account.TokenState;
import org.dateline.store.database.RecordAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs user and token, from an empty record on. No password and no hash ever comes out, a token once. */
class AccountCommandsTest {

    private static final String HERON = "the heron waits";
    private static final String FORD = "nine men at the ford";

    @TempDir
    Path folder;

    private String record;
    private final List<ProgramRun> runs = new ArrayList<>();

    @BeforeEach
    void addAna() {
        record = folder.resolve("dateline.db").toString();
        assertThat(given(HERON, "user", "add", "Ana", "--role", "admin").err())
                .startsWith("Ana is an admin of " + record + ".\n");
    }

    private ProgramRun given(String password, String... arguments) {
        return kept(ProgramRun.withInput(password + "\n", inRecord(arguments)));
    }

    private ProgramRun typed(List<String> lines, String... arguments) {
        return kept(ProgramRun.typing(lines, inRecord(arguments)));
    }

    private ProgramRun run(String... arguments) {
        return kept(ProgramRun.of(inRecord(arguments)));
    }

    private ProgramRun kept(ProgramRun run) {
        runs.add(run);
        return run;
    }

    private String[] inRecord(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--record", record));
        return all.toArray(String[]::new);
    }

    private static void assertRefused(ProgramRun run, String message) {
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    private RecordStore open() {
        return RecordStore.openExisting(RecordAddress.of(record), Clock.systemUTC());
    }

    private boolean matches(String name, String password) {
        try (RecordStore store = open()) {
            SignIn signIn = store.accounts().findSignIn(name).orElseThrow();
            return new PasswordHasher(new SecureRandom()).matches(Password.of(password), signIn.password());
        }
    }

    private String addToken(String... more) {
        List<String> command = new ArrayList<>(List.of("token", "add", "--user", "ana", "--label", "night script"));
        command.addAll(Arrays.asList(more));
        ProgramRun run = run(command.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).matches("dl_[A-Za-z0-9_-]{43}\n");
        return run.out().strip();
    }

    private ApiToken token(int which) {
        try (RecordStore store = open()) {
            return store.apiTokens().listTokens().get(which);
        }
    }

    @Test
    void aPasswordIsTakenFromTheFirstLineOfStdin() {
        assertThat(matches("ana", HERON)).isTrue();
        assertThat(given(FORD + "\r\nmore", "user", "add", "ben", "--role", "Viewer")
                        .exit())
                .isZero();
        assertThat(matches("ben", FORD)).isTrue();
        assertRefused(run("user", "add", "eve", "--role", "viewer"), "password: none was given");
        ProgramRun bytes = kept(ProgramRun.withInput("x".repeat(10_000), inRecord("user", "password", "ana")));
        assertRefused(bytes, "password: it has more than 128 characters");
    }

    @Test
    void aRecordThatOthersCanReadIsTold() throws IOException {
        Path file = Path.of(record);
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(given(FORD, "user", "add", "ben", "--role", "viewer").err())
                .endsWith("; to end that: chmod o-r " + record + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(given(FORD, "user", "add", "carl", "--role", "viewer").err()).doesNotContain("chmod");
    }

    @Test
    void aPasswordIsTypedTwiceAtATerminal() {
        assertThat(typed(List.of(FORD, FORD), "user", "password", "ANA").err())
                .isEqualTo("Ana has another password.\n");
        assertThat(matches("ana", FORD)).isTrue();
        assertRefused(typed(List.of(HERON, FORD), "user", "password", "ana"), "the two are not the same");
        assertRefused(typed(List.of(HERON), "user", "password", "ana"), "none was typed");
        assertRefused(typed(List.of("short"), "user", "password", "ana"), "it has fewer than 12 characters");
        assertThat(matches("ana", FORD)).isTrue();
    }

    @Test
    void whatIsEasilyGuessedIsRefusedAndNotRepeated() {
        ProgramRun run = given("qwertyuiop123", "user", "add", "ben", "--role", "viewer");
        assertRefused(run, "password: it is one of those that are tried first");
        assertThat(run.err()).doesNotContain("qwertyuiop123");
        assertThat(run("user", "list").out()).doesNotContain("ben");
    }

    @Test
    void accountsAreListedInEachFormat() {
        given(FORD, "user", "add", "ben", "--role", "viewer");
        run("user", "disable", "ben");
        assertThat(run("user", "list").out().lines())
                .satisfiesExactly(
                        head -> assertThat(head).matches("NAME +ROLE +STATE +SINCE"),
                        ana -> assertThat(ana).matches("Ana +admin +enabled +20\\d\\d-.*Z"),
                        ben -> assertThat(ben).matches("ben +viewer +disabled +20\\d\\d-.*Z"));
        assertThat(run("user", "list", "--format", "jsonl").out().lines().findFirst())
                .get()
                .asString()
                .matches("\\{\"kind\":\"account\",\"id\":\"[0-9a-f]{16}\",\"name\":\"Ana\",\"role\":\"admin\","
                        + "\"state\":\"enabled\",\"createdAt\":\"[^\"]+Z\"}");
        assertThat(run("user", "list", "--format", "csv").out()).startsWith("id,name,role,state,createdAt\r\n");
        assertRefused(run("user", "list", "--format", "geojson"), "accounts have no place");
    }

    @Test
    void anAccountIsChangedAndItsTokensFollow() {
        String secret = addToken("--scope", "write");
        given(FORD, "user", "add", "ben", "--role", "admin");
        assertThat(run("user", "role", "ana", "editor").err()).isEqualTo("Ana is an editor now.\n");
        assertThat(run("user", "role", "ana", "editor").err()).isEqualTo("Ana is an editor already.\n");
        assertThat(run("user", "disable", "ana").err()).isEqualTo("Ana is disabled.\n");
        assertThat(use(secret)).isFalse();
        assertThat(run("user", "enable", "ana").err()).isEqualTo("Ana is enabled.\n");
        assertThat(use(secret)).isTrue();
        assertThat(given(FORD, "user", "password", "ana").messages())
                .containsExactly(
                        "Ana has another password.", "One token stays of use; see: dateline token list --user Ana");
        try (RecordStore store = open()) {
            assertThat(store.accounts().findAccount("ana").orElseThrow().role()).isEqualTo(Role.EDITOR);
        }
    }

    private boolean use(String secret) {
        try (RecordStore store = open()) {
            return store.apiTokens().use(TokenMint.hash(secret).orElseThrow()).isPresent();
        }
    }

    @Test
    void aTokenIsShownOnceAndListedWithoutIt() {
        String secret = addToken("--scope", "READ", "--expires", "2999-12-31");
        assertThat(runs.get(runs.size() - 1).err())
                .isEqualTo("Token " + token(0).id() + " of Ana, to read until 2999-12-31. It is shown this once.\n");
        assertThat(use(secret)).isTrue();
        assertThat(run("token", "list").out().lines())
                .satisfiesExactly(
                        head -> assertThat(head).matches("USER +LABEL +SCOPE STATE +LAST USED +LAST DAY +ID"),
                        line -> assertThat(line)
                                .matches("Ana +night script +read +active +20\\d\\d-\\d\\d-\\d\\d 2999-12-31 "
                                        + token(0).id()));
        assertThat(run("token", "list", "--format", "jsonl", "--user", "ANA").out())
                .contains("\"user\":\"Ana\",\"label\":\"night script\",\"scope\":\"read\",\"state\":\"active\"")
                .contains("\"expiresAt\":\"3000-01-01T00:00:00Z\"");
        assertThat(run("token", "list", "--format", "csv").out())
                .startsWith("id,user,label,scope,state,createdAt,lastUsedAt,expiresAt\r\n");
        assertRefused(run("token", "list", "--format", "geojson"), "tokens have no place");
        assertRefused(run("token", "list", "--user", "eve"), "eve: no account is called that");
    }

    @Test
    void aTokenIsRevokedByTheFirstCharactersOfItsId() {
        String secret = addToken("--scope", "read");
        String id = token(0).id();
        assertRefused(run("token", "revoke", id.substring(0, 3)), "no token has that id");
        assertThat(run("token", "revoke", id.substring(0, 6)).err()).isEqualTo("Token " + id + " of Ana is revoked.\n");
        assertThat(use(secret)).isFalse();
        assertThat(run("token", "revoke", id).err()).isEqualTo("Token " + id + " of Ana is revoked already.\n");
    }

    @Test
    void aTokenThatCouldNotBeShownIsRevoked() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(closed, false, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                ProgramRun.HOME,
                null,
                () -> "Broken pipe");
        int exit = DatelineCommand.run(
                console, inRecord("token", "add", "--user", "ana", "--label", "lost", "--scope", "read"));
        assertThat(exit).isNotZero();
        assertThat(token(0).state()).isEqualTo(TokenState.REVOKED);
    }

    @Test
    void whatCannotBeDoneIsToldWithTheExitCodeOfWrongUsage() {
        assertRefused(given(FORD, "user", "add", "ANA", "--role", "viewer"), "ANA: there is an account of that name");
        assertRefused(given(FORD, "user", "add", "a b", "--role", "viewer"), "a b: a name has letters, digits");
        assertRefused(
                given(FORD, "user", "add", "ben", "--role", "boss"), "it is viewer or editor or admin, not 'boss'");
        assertRefused(run("user", "role", "ana", "viewer"), "Ana is the last admin; make another one first");
        assertRefused(run("user", "disable", "ana"), "Ana is the last admin");
        assertRefused(run("user", "enable", "eve"), "eve: no account is called that");
        assertRefused(ProgramRun.of("user"), "Missing what: add, list, role");
        assertRefused(ProgramRun.of("token"), "Missing what: add, list or revoke");
        given(FORD, "user", "add", "ben", "--role", "viewer");
        assertRefused(
                run("token", "add", "--user", "ben", "--label", "x", "--scope", "write"),
                "ben is a viewer, whose tokens cannot write");
        assertRefused(
                run("token", "add", "--user", "ben", "--label", "x", "--scope", "read", "--expires", "2021-08-15"),
                "expires at 2021-08-16T00:00:00Z is of no use any more");
        assertRefused(
                run(
                        "token",
                        "add",
                        "--user",
                        "ben",
                        "--label",
                        "x",
                        "--scope",
                        "read",
                        "--expires",
                        "+999999999-12-31"),
                "--expires: it is a day of the year 9999 at the latest");
        assertRefused(
                run("token", "add", "--user", "ben", "--label", " ", "--scope", "read"),
                "--label: a label has 1 to 100");
        assertThat(run("token", "list").messages()).containsExactly("The record has no tokens.");
    }

    @Test
    void aRecordWithoutAccountsTellsHowToMakeTheFirst() {
        record = folder.resolve("none.db").toString();
        assertRefused(run("user", "list"), "no record is there");
        RecordStore.open(RecordAddress.of(record), Clock.systemUTC()).close();
        assertThat(run("user", "list").err()).contains("dateline user add NAME --role admin");
    }

    @Test
    void noPasswordNoHashAndNoTokenStandsInAnyOutputNorASecretInTheRecord() throws IOException {
        String secret = addToken("--scope", "read");
        runs.remove(runs.size() - 1);
        given(FORD, "user", "password", "ana");
        for (String format : List.of("table", "jsonl", "csv")) {
            run("user", "list", "--format", format);
            run("token", "list", "--format", format);
        }
        run("doctor");
        String hash;
        try (RecordStore store = open()) {
            hash = store.accounts().findSignIn("ana").orElseThrow().password().value();
        }
        SecretHash kept = TokenMint.hash(secret).orElseThrow();
        for (ProgramRun run : runs) {
            assertThat(run.out() + run.err())
                    .doesNotContain(HERON, FORD, secret, secret.substring(3, 15), hash.substring(20), kept.value());
        }
        String bytes = new String(Files.readAllBytes(Path.of(record)), StandardCharsets.ISO_8859_1);
        for (String clear : List.of(HERON, FORD, secret)) {
            assertThat(bytes.contains(clear)).isFalse();
        }
    }
}
