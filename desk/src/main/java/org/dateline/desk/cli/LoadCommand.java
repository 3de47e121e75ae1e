package org.dateline.desk.cli;

import java.util.EnumSet;
import org.dateline.core.dictionary.DictionaryKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline load}: keeps dictionaries and gazetteers that others have made, and codes with them from then on. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Loads dictionaries of PETRARCH, Phoenix, TABARI and KEDS, and gazetteers of GeoNames, with which"
                + " articles are coded from then on.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat:%n")
final class LoadCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private LoadCommand() {}

    static CommandLine of(Console console) {
        CommandLine load = new CommandLine(new LoadCommand());
        load.addSubcommand(
                "actors",
                command(
                        new LoadFilesCommand(
                                console,
                                EnumSet.of(
                                        DictionaryKind.ACTORS,
                                        DictionaryKind.AGENTS,
                                        DictionaryKind.DISCARDS,
                                        DictionaryKind.ISSUES)),
                        "Loads actors, agents, discards and issues."));
        load.addSubcommand(
                "patterns",
                command(
                        new LoadFilesCommand(console, EnumSet.of(DictionaryKind.PATTERNS)),
                        "Loads verbs and their patterns."));
        load.addSubcommand(new LoadGazetteerCommand(console));
        load.addSubcommand(new LoadListCommand(console));
        load.addSubcommand(new LoadRemoveCommand(console));
        return load;
    }

    private static CommandLine command(LoadFilesCommand files, String description) {
        CommandLine command = new CommandLine(files);
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing what to load: actors, patterns, gazetteer, list or remove");
    }
}
