package org.dateline.desk.cli;

import java.util.concurrent.Callable;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import org.dateline.store.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline user role NAME ROLE}: gives an account another role. */
@Command(
        name = "role",
        mixinStandardHelpOptions = true,
        description = "Gives an account another role. Who is signed in with it must sign in again.")
final class UserRoleCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(index = "0", paramLabel = "NAME", description = "the account, as user list shows it")
    private String name = "";

    @Parameters(
            index = "1",
            paramLabel = "ROLE",
            converter = AccountOptions.RoleName.class,
            description = "viewer, editor or admin")
    private Role role = Role.VIEWER;

    UserRoleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            Account before = AccountOptions.account(store, name);
            Account after = store.accounts().setRole(name, role);
            console.say(after.name() + " is " + AccountOptions.inWords(after.role())
                    + (before.version() == after.version() ? " already." : " now."));
            return ExitCode.OK;
        }
    }
}
