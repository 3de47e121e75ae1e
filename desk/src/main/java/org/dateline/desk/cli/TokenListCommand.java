package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.rows.Sheets;
import org.dateline.desk.rows.TokenRow;
import org.dateline.store.RecordStore;
import org.dateline.store.account.AccountName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline token list}: which programs may use a record through a server. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists API tokens, the first first: those that were revoked too.")
final class TokenListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private WholeList list = new WholeList();

    @Option(names = "--user", paramLabel = "NAME", description = "of one account (default: of all)")
    private @Nullable String user;

    TokenListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        list.check("tokens");
        try (RecordStore store = record.openExisting(console)) {
            AccountName only =
                    user == null ? null : AccountOptions.account(store, user).name();
            List<TokenRow> rows = store.apiTokens().listTokens().stream()
                    .filter(token -> only == null || token.account().equals(only))
                    .map(TokenRow::new)
                    .toList();
            list.print(console, Sheets.tokens(), rows);
            if (rows.isEmpty()) {
                console.say((only == null ? "The record" : only) + " has no tokens.");
            }
            return ExitCode.OK;
        }
    }
}
