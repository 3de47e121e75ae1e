package org.dateline.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline digest}: what is new, for those who do not look themselves. */
@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        description = "Tells what is new in a record, for those who do not look themselves.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat:%n")
final class DigestCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private DigestCommand() {}

    static CommandLine of(Console console) {
        CommandLine digest = new CommandLine(new DigestCommand());
        digest.addSubcommand(new DigestPreviewCommand(console));
        return digest;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing what: preview");
    }
}
