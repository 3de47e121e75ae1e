package org.dateline.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.dateline.desk.account.PasswordHasher;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import org.dateline.store.account.AccountName;
import org.dateline.store.account.PasswordHash;
import org.dateline.store.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline user add NAME --role ROLE}: makes an account. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Makes an account, and begins the record if there is none yet. The password has 12 to 128 characters;"
                        + " it is typed, or given as the first line of standard input.")
final class UserAddCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "NAME", description = "letters, digits and . _ @ -")
    private String name = "";

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            converter = AccountOptions.RoleName.class,
            description =
                    "viewer: reads; editor: also corrects and has articles read; admin: also looks after accounts")
    private Role role = Role.VIEWER;

    UserAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AccountName account = AccountOptions.name(name);
        try (RecordStore store = record.open(console)) {
            if (store.accounts().findAccount(account.value()).isPresent()) {
                throw new InputFault(account.value(), "there is an account of that name already");
            }
            PasswordHash password = new PasswordHasher(new SecureRandom()).hash(PasswordInput.read(console, account));
            Account made = store.accounts().add(account, role, password);
            console.say(made.name() + " is " + AccountOptions.inWords(made.role()) + " of " + store.address() + ".");
            if (store.address().file() != null && isReadByOthers(store.address().file())) {
                console.say("Others on this machine can read " + store.address()
                        + " with the hashes of passwords; to end that: chmod o-r " + store.address());
            }
            return ExitCode.OK;
        }
    }

    /** False also where files have no such permissions. */
    private static boolean isReadByOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
