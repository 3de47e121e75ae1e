package org.dateline.desk.cli;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.dateline.desk.account.Secret;
import org.dateline.desk.account.TokenMint;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import org.dateline.store.account.ApiToken;
import org.dateline.store.account.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline token add}: makes an API token, and shows it this once. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Makes an API token and writes it to standard output, once: only its hash is kept.")
final class TokenAddCommand implements Callable<Integer> {

    private static final int LAST_YEAR = 9999;

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--user",
            required = true,
            paramLabel = "NAME",
            description = "the account in whose name it is used")
    private String user = "";

    @Option(names = "--label", required = true, paramLabel = "WORDS", description = "what it is for")
    private String label = "";

    @Option(
            names = "--scope",
            required = true,
            paramLabel = "SCOPE",
            converter = AccountOptions.ScopeName.class,
            description = "read; or write, which is both. It never allows more than the role of the account")
    private Scope scope = Scope.READ;

    @Option(
            names = "--expires",
            paramLabel = "DAY",
            converter = SubjectOptions.Day.class,
            description = "the last day on which it is of use, in UTC (default: it stays until it is revoked)")
    private @Nullable LocalDate expires;

    TokenAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (expires != null && expires.getYear() > LAST_YEAR) {
            throw new InputFault("--expires", "it is a day of the year " + LAST_YEAR + " at the latest");
        }
        try (RecordStore store = record.openExisting(console)) {
            Account account = AccountOptions.account(store, user);
            Secret secret = new TokenMint(new SecureRandom()).mint();
            ApiToken token = add(store, account, secret);
            show(store, token, secret);
            console.say("Token " + token.id() + " of " + token.account() + ", to "
                    + token.scope().label() + (expires == null ? "" : " until " + expires)
                    + ". It is shown this once.");
            return ExitCode.OK;
        }
    }

    private ApiToken add(RecordStore store, Account account, Secret secret) {
        Instant end = expires == null
                ? null
                : expires.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        try {
            return store.apiTokens().add(account.name().value(), label, scope, secret.hash(), end);
        } catch (IllegalArgumentException e) {
            throw new InputFault("--label", String.valueOf(e.getMessage()));
        }
    }

    /** A token that nobody has got to see is of use to nobody. */
    private void show(RecordStore store, ApiToken token, Secret secret) {
        CountedOutput out = new CountedOutput(console);
        try {
            out.write(secret.reveal() + "\n");
            out.flush();
        } catch (OutputFault fault) {
            store.apiTokens().revoke(token.id());
            throw fault;
        }
    }
}
