package org.dateline.archive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.OneLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line of what codes archives; it has the start script's name, which people type. */
@Command(name = "dateline", subcommands = CommandLine.HelpCommand.class)
public final class ArchiveProgram {

    private static final String DISK_FULL = "No space left on device";

    private ArchiveProgram() {}

    /**
     * Runs a command line and gives its exit code.
     *
     * @param arguments with the verb in front
     */
    public static int run(Console console, String... arguments) {
        CommandLine program = new CommandLine(new ArchiveProgram()).addSubcommand(new ArchiveCommand(console));
        program.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        program.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        program.setParameterExceptionHandler((fault, given) -> explainUsage(fault, console));
        program.setExecutionExceptionHandler((fault, at, parsed) -> explain(fault, console));
        try {
            return program.execute(arguments);
        } catch (OutOfMemoryError e) {
            return explain(e, console);
        }
    }

    private static int explainUsage(ParameterException fault, Console console) {
        console.say("dateline: " + fault.getMessage());
        console.say("Try: " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int explain(Throwable fault, Console console) {
        if (find(fault, OutOfMemoryError.class).isPresent()) {
            console.say("dateline: not enough memory; give more with DATELINE_JAVA_OPTS=-Xmx4g");
            return ExitCode.CONFIGURATION;
        }
        if (fault instanceof InputFault) {
            console.say("dateline: " + fault.getMessage());
            return ExitCode.USAGE;
        }
        if (fault instanceof StartFault) {
            console.say("dateline: " + fault.getMessage());
            return ExitCode.CONFIGURATION;
        }
        if (fault instanceof OutputFault) {
            console.say("dateline: " + fault.getMessage());
            return ExitCode.DISK;
        }
        Optional<IOException> disk = find(fault, IOException.class);
        if (fault instanceof IOException || isFull(fault)) {
            console.say("dateline: the output cannot be written: "
                    + (isFull(fault) ? "the disk is full" : OneLine.of(String.valueOf(disk.orElseThrow()))));
            return ExitCode.DISK;
        }
        console.say("dateline: a fault of the program: " + fault);
        fault.printStackTrace(console.err());
        return ExitCode.FAILED;
    }

    private static boolean isFull(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(DISK_FULL)) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> kind) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
