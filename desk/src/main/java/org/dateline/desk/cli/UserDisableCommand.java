package org.dateline.desk.cli;

import java.util.concurrent.Callable;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline user disable NAME} and {@code dateline user enable NAME}. */
@Command(mixinStandardHelpOptions = true)
final class UserDisableCommand implements Callable<Integer> {

    private final Console console;
    private final boolean disabled;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "NAME", description = "the account, as user list shows it")
    private String name = "";

    UserDisableCommand(Console console, boolean disabled) {
        this.console = console;
        this.disabled = disabled;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            Account before = AccountOptions.account(store, name);
            Account after = store.accounts().setDisabled(name, disabled);
            console.say(after.name()
                    + (disabled ? " is disabled" : " is enabled")
                    + (before.version() == after.version() ? " already." : "."));
            return ExitCode.OK;
        }
    }
}
