package org.dateline.bench.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.bench.suite.Suite;
import org.dateline.bench.training.Training;
import org.dateline.core.syntax.ArticleParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of what measures and trains; it has the start script's name, which people type. */
@Command(name = "dateline", subcommands = CommandLine.HelpCommand.class)
public final class BenchCommand {

    private BenchCommand() {}

    /**
     * Runs a command line and gives its exit code.
     *
     * @param suites in the order of the help
     * @param trainings in the order of the help
     * @param parsers loads the parser, once a run
     * @param arguments with the verb in front
     */
    public static int run(
            Console console,
            List<Suite> suites,
            List<Training> trainings,
            Supplier<ArticleParser> parsers,
            String... arguments) {
        CommandLine program = new CommandLine(new BenchCommand())
                .addSubcommand(EvaluateCommand.of(console, suites, parsers))
                .addSubcommand(TrainCommand.of(console, trainings, parsers))
                .addSubcommand(new SpeedCommand(console, parsers));
        program.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        program.setCaseInsensitiveEnumValuesAllowed(true);
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
        CommandLine at = fault.getCommandLine();
        if (fault instanceof UnmatchedArgumentException unmatched
                && at.getCommand() instanceof Verb verb
                && !unmatched.isUnknownOption()) {
            console.say(
                    "dateline: " + verb.explainUnknown(unmatched.getUnmatched().get(0)));
        } else {
            console.say("dateline: " + fault.getMessage());
        }
        console.say("Try: " + at.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int explain(Throwable fault, Console console) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                console.say("dateline: not enough memory; give more with DATELINE_JAVA_OPTS=-Xmx2g");
                return ExitCode.CONFIGURATION;
            }
        }
        if (fault instanceof OutputFault output) {
            if (output.isUnread()) {
                return ExitCode.UNREAD;
            }
            console.say("dateline: " + fault.getMessage());
            return ExitCode.DISK;
        }
        console.say("dateline: a fault of the program: " + fault);
        fault.printStackTrace(console.err());
        return ExitCode.FAILED;
    }
}
