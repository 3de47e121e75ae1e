package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.account.ApiToken;
import org.dateline.store.account.TokenState;
import org.dateline.store.query.Lookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline token revoke ID}: ends an API token. */
@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        description = "Ends an API token for good. A server that has the record open refuses it from now on.")
final class TokenRevokeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "ID", description = "its id, as token list shows it, or its first characters")
    private String id = "";

    TokenRevokeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            ApiToken token = meant(store);
            store.apiTokens().revoke(token.id());
            console.say("Token " + token.id() + " of " + token.account() + " is revoked"
                    + (token.state() == TokenState.REVOKED ? " already." : "."));
            return ExitCode.OK;
        }
    }

    private ApiToken meant(RecordStore store) {
        List<ApiToken> found = store.apiTokens().listTokens().stream()
                .filter(token -> id.length() >= Lookup.LEAST && token.id().startsWith(id))
                .toList();
        if (found.isEmpty()) {
            throw new InputFault(id, "no token has that id; see: dateline token list");
        }
        if (found.size() > 1) {
            throw new InputFault(
                    id,
                    "begins several ids: " + found.stream().map(ApiToken::id).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }
}
