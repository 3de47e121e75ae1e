package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.rows.AccountRow;
import org.dateline.desk.rows.Sheets;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline user list}: who may use a record through a server. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists accounts by name.")
final class UserListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private WholeList list = new WholeList();

    UserListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        list.check("accounts");
        try (RecordStore store = record.openExisting(console)) {
            List<AccountRow> rows = store.accounts().listAccounts().stream()
                    .map(AccountRow::new)
                    .toList();
            list.print(console, Sheets.accounts(), rows);
            if (rows.isEmpty()) {
                console.say("The record has no accounts; make the first with: dateline user add NAME --role admin");
            }
            return ExitCode.OK;
        }
    }
}
