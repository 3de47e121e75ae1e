package org.dateline.desk.cli;

import org.dateline.store.subscription.Wish;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline alert}: who is told at once of what is new. */
@Command(
        name = "alert",
        mixinStandardHelpOptions = true,
        description = "Looks after alerts: letters and calls to programs that tell at once what is new in the record.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat:%n")
final class AlertCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private AlertCommand() {}

    static CommandLine of(Console console, Deliverers deliverers) {
        CommandLine alert = new CommandLine(new AlertCommand());
        alert.addSubcommand(new AlertAddCommand(console, deliverers));
        alert.addSubcommand(SubscriptionListCommand.of(console, Wish.Kind.ALERT));
        alert.addSubcommand(new AlertRemoveCommand(console));
        return alert;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing what: add, list or remove");
    }
}
