package org.dateline.bench.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.bench.suite.Suite;
import org.dateline.core.syntax.ArticleParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code dateline evaluate}: the verb with a subcommand for each suite. */
@Command(
        name = "evaluate",
        description = "Measures how right the record is, on articles that people have annotated.",
        synopsisSubcommandLabel = "SUITE",
        commandListHeading = "%nSuites:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; nothing was measured",
            "2:wrong usage",
            "3:partly done; stderr names the rows that were left out",
            "4:wrong configuration",
            "5:the output cannot be written",
            "141:nobody reads the output any more"
        })
public final class EvaluateCommand implements Runnable {

    /** The name that the start script has, so that the help shows what people type. */
    @Command(name = "dateline", subcommands = CommandLine.HelpCommand.class)
    private static final class Program {}

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and end")
    private boolean help;

    private final List<Suite> suites;

    private EvaluateCommand(List<Suite> suites) {
        this.suites = suites;
    }

    /**
     * Runs a command line and gives its exit code.
     *
     * @param suites in the order of the help
     * @param parsers loads the parser, once a run
     * @param arguments with the verb {@code evaluate} in front
     */
    public static int run(Console console, List<Suite> suites, Supplier<ArticleParser> parsers, String... arguments) {
        CommandLine evaluate = new CommandLine(new EvaluateCommand(suites));
        for (Suite suite : suites) {
            CommandLine command = new CommandLine(new SuiteCommand(console, suite, parsers));
            UsageMessageSpec usage = command.getCommandSpec().usageMessage();
            usage.description(suite.description());
            usage.footerHeading("%nA row:%n");
            usage.footer(
                    suite.rowForm(),
                    "",
                    "What others reach is shown where a file's name holds the name of the data set that they were"
                            + " measured on.");
            evaluate.addSubcommand(suite.name(), command);
        }
        CommandLine program = new CommandLine(new Program()).addSubcommand(evaluate);
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
                && at.getCommand() instanceof EvaluateCommand evaluate
                && !unmatched.isUnknownOption()) {
            console.say("dateline: no suite is named '"
                    + unmatched.getUnmatched().get(0) + "'; there is " + evaluate.names());
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

    private String names() {
        return String.join(" or ", suites.stream().map(Suite::name).toList());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing suite: " + names());
    }
}
