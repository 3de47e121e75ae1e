package org.dateline.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline feed}: where the program listens. */
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description = "Looks after feeds, which dateline watch and the desk listen to: RSS, Atom, JSON Feed, sitemaps.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat:%n")
final class FeedCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private FeedCommand() {}

    static CommandLine of(Console console) {
        CommandLine feed = new CommandLine(new FeedCommand());
        feed.addSubcommand(new FeedAddCommand(console));
        feed.addSubcommand(new FeedListCommand(console));
        feed.addSubcommand(FeedChangeCommand.pause(console));
        feed.addSubcommand(FeedChangeCommand.resume(console));
        feed.addSubcommand(FeedChangeCommand.remove(console));
        feed.addSubcommand(new FeedImportCommand(console));
        feed.addSubcommand(new FeedExportCommand(console));
        return feed;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing what: add, list, pause, resume, remove, import or export");
    }
}
