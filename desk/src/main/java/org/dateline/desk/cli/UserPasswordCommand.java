package org.dateline.desk.cli;

import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.dateline.desk.account.PasswordHasher;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import org.dateline.store.account.PasswordHash;
import org.dateline.store.account.TokenState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline user password NAME}: gives an account another password. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description =
                "Gives an account another password, typed or given as the first line of standard input. Who is signed"
                        + " in with it must sign in again; its tokens stay.")
final class UserPasswordCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "NAME", description = "the account, as user list shows it")
    private String name = "";

    UserPasswordCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            Account account = AccountOptions.account(store, name);
            PasswordHash password =
                    new PasswordHasher(new SecureRandom()).hash(PasswordInput.read(console, account.name()));
            store.accounts().setPassword(name, password);
            console.say(account.name() + " has another password.");
            long tokens = store.apiTokens().listTokens().stream()
                    .filter(token -> token.account().equals(account.name()) && token.state() == TokenState.ACTIVE)
                    .count();
            if (tokens > 0) {
                console.say((tokens == 1 ? "One token stays" : tokens + " tokens stay")
                        + " of use; see: dateline token list --user " + account.name());
            }
            return ExitCode.OK;
        }
    }
}
