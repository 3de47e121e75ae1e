package org.dateline.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline token}: with what programs may use a record through a server. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description =
                "Looks after API tokens, with which programs use the record through a server in the name of an account.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat:%n")
final class TokenCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private TokenCommand() {}

    static CommandLine of(Console console) {
        CommandLine token = new CommandLine(new TokenCommand());
        token.addSubcommand(new TokenAddCommand(console));
        token.addSubcommand(new TokenListCommand(console));
        token.addSubcommand(new TokenRevokeCommand(console));
        return token;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing what: add, list or revoke");
    }
}
