package org.dateline.desk.cli;

import org.dateline.desk.correction.EventsChange;
import org.dateline.ingest.fault.InputFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline correct}: what analysts say of the record. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description =
                "Corrects events and incidents. What the program coded stays beside what you say of it, a correction"
                        + " survives when articles are coded anew, and each can be undone.",
        synopsisSubcommandLabel = "HOW",
        commandListHeading = "%nHow:%n")
final class CorrectCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private CorrectCommand() {}

    static CommandLine of(Console console) {
        CommandLine correct = new CommandLine(new CorrectCommand());
        correct.addSubcommand(new CorrectEditCommand(console));
        for (EventsChange how : EventsChange.values()) {
            CommandLine command = new CommandLine(new CorrectEventsCommand(console, how));
            command.getCommandSpec().usageMessage().description(CorrectEventsCommand.description(how));
            correct.addSubcommand(how.label(), command);
        }
        correct.addSubcommand(new CorrectUndoCommand(console));
        correct.addSubcommand(new CorrectListCommand(console));
        return correct;
    }

    /** Says what is wrong with what somebody gave. */
    static InputFault wrong(String given, IllegalArgumentException why) {
        return new InputFault(given, String.valueOf(why.getMessage()));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing how: edit, merge, split, reject, confirm, note, undo or list");
    }
}
