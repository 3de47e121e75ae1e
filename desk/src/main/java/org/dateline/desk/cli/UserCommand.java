package org.dateline.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline user}: who may use a record through a server. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description =
                "Looks after the accounts of those who use the record through a server. Passwords are typed, or given"
                        + " as the first line of standard input.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat:%n")
final class UserCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private UserCommand() {}

    static CommandLine of(Console console) {
        CommandLine user = new CommandLine(new UserCommand());
        user.addSubcommand(new UserAddCommand(console));
        user.addSubcommand(new UserListCommand(console));
        user.addSubcommand(new UserRoleCommand(console));
        user.addSubcommand("disable", able(console, true));
        user.addSubcommand("enable", able(console, false));
        user.addSubcommand(new UserPasswordCommand(console));
        return user;
    }

    private static CommandLine able(Console console, boolean disabled) {
        CommandLine command = new CommandLine(new UserDisableCommand(console, disabled));
        command.getCommandSpec()
                .usageMessage()
                .description(
                        disabled
                                ? "Keeps an account from being used, with all its tokens, until it is enabled again."
                                : "Lets an account be used again, with its tokens.");
        return command;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing what: add, list, role, disable, enable or password");
    }
}
