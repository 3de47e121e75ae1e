package org.dateline.desk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dateline.ingest.fault.InputFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's command line. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads the news of a crisis and keeps a sourced record of it.",
        subcommands = {CommandLine.HelpCommand.class},
        synopsisSubcommandLabel = "VERB",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong usage",
            "3:partly done; stderr names what was left",
            "4:wrong configuration",
            "5:output cannot be written"
        })
public final class DatelineCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private DatelineCommand() {}

    /** Runs a command line and gives its exit code. */
    public static int run(Console console, String... arguments) {
        CommandLine command = new CommandLine(new DatelineCommand());
        command.addSubcommand(new CodeCommand(console));
        command.addSubcommand(new DemoCommand(console));
        command.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        command.setExecutionExceptionHandler((fault, at, parsed) -> explain(fault, console));
        int code = command.execute(arguments);
        console.out().flush();
        return code;
    }

    private static int explain(Exception fault, Console console) {
        if (fault instanceof InputFault) {
            console.say("dateline: " + fault.getMessage());
            return ExitCode.USAGE;
        }
        if (fault instanceof OutputFault) {
            console.say("dateline: " + fault.getMessage());
            return ExitCode.DISK;
        }
        if (fault instanceof ConfigurationFault) {
            console.say("dateline: " + fault.getMessage());
            return ExitCode.CONFIGURATION;
        }
        console.say("dateline: a fault of the program: " + fault);
        fault.printStackTrace(console.err());
        return ExitCode.FAILED;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing verb: code, demo or help");
    }
}
