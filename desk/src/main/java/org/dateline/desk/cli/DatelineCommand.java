package org.dateline.desk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.core.place.LayerFault;
import org.dateline.desk.question.QueryVerb;
import org.dateline.desk.web.PortFault;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.OneLine;
import org.dateline.store.database.StoreFault;
import org.dateline.store.query.FilterFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's command line. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Reads the news of a crisis and keeps a sourced record of it. Without a verb it opens the desk, pages for a"
                        + " browser at this machine.",
        subcommands = {CommandLine.HelpCommand.class},
        synopsisSubcommandLabel = "[VERB]",
        footerHeading = "%nWith ./dateline, too; the last two are for developers:%n",
        footer = {
            "  archive   Codes archives on Apache Spark, into Parquet: archive --help",
            "  evaluate  Measures accuracy on annotated articles: evaluate --help",
            "  train     Learns a model's weights from annotated articles: train --help"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong usage",
            "3:partly done; stderr names what was left",
            "4:wrong configuration",
            "5:the output cannot be written: the disk is full, or a lock is held",
            "130:interrupted",
            "141:nobody reads the output any more"
        })
public final class DatelineCommand implements Callable<Integer> {

    private static final int MOST_SUGGESTIONS = 3;

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private DeskOptions desk = new DeskOptions();

    private DatelineCommand(Console console) {
        this.console = console;
    }

    /** Runs a command line and gives its exit code. */
    public static int run(Console console, String... arguments) {
        return run(console, Deliverers.ofProgram(), arguments);
    }

    /** The verbs. */
    static CommandLine of(Console console, Deliverers deliverers) {
        CommandLine command = new CommandLine(new DatelineCommand(console));
        command.addSubcommand(new CodeCommand(console));
        command.addSubcommand(new DemoCommand(console));
        command.addSubcommand(new ReadCommand(console));
        command.addSubcommand(FeedCommand.of(console));
        command.addSubcommand(new WatchCommand(console));
        for (QueryVerb verb : QueryVerb.values()) {
            command.addSubcommand(verb.label(), QueryCommand.of(console, verb));
        }
        command.addSubcommand(new IndexCommand(console));
        command.addSubcommand(new ShowCommand(console));
        command.addSubcommand(new ExportCommand(console));
        command.addSubcommand(new RecodeCommand(console));
        command.addSubcommand(CorrectCommand.of(console));
        command.addSubcommand(new VerifyCommand(console));
        command.addSubcommand(new BackupCommand(console));
        command.addSubcommand(new RestoreCommand(console));
        command.addSubcommand(new DoctorCommand(console));
        command.addSubcommand(LoadCommand.of(console));
        command.addSubcommand(UserCommand.of(console));
        command.addSubcommand(TokenCommand.of(console));
        command.addSubcommand(DigestCommand.of(console, deliverers));
        command.addSubcommand(AlertCommand.of(console, deliverers));
        return command;
    }

    static int run(Console console, Deliverers deliverers, String... arguments) {
        CommandLine command = of(console, deliverers);
        command.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        command.setExecutionExceptionHandler((fault, at, parsed) -> explain(fault, console));
        command.setParameterExceptionHandler((fault, given) -> explainUsage(fault, given, console));
        int code;
        try {
            code = command.execute(arguments);
        } catch (OutOfMemoryError e) {
            code = explain(e, console);
        }
        console.out().flush();
        return code;
    }

    /** A wrong command line gets one line and where to read on; the whole help would push it off the screen. */
    private static int explainUsage(ParameterException fault, String[] given, Console console) {
        CommandLine at = fault.getCommandLine();
        console.say("dateline: " + unknownVerb(fault).orElse(String.valueOf(fault.getMessage())));
        if (at.getParent() == null && given.length > 0 && isFile(given[0])) {
            console.say("To code a file: dateline code " + given[0]);
        }
        console.say("Try: " + at.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** A verb that there is none of, with those that are spelt like it. */
    private static Optional<String> unknownVerb(ParameterException fault) {
        if (!(fault instanceof UnmatchedArgumentException unmatched)
                || unmatched.isUnknownOption()
                || fault.getCommandLine().getSubcommands().isEmpty()) {
            return Optional.empty();
        }
        String known =
                unmatched.getSuggestions().stream().limit(MOST_SUGGESTIONS).collect(Collectors.joining(" or "));
        return Optional.of("no verb " + OneLine.of(unmatched.getUnmatched().get(0))
                + (known.isEmpty() ? "" : "; did you mean " + known + "?"));
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static int explain(Throwable fault, Console console) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                console.say("dateline: not enough memory; give more with DATELINE_JAVA_OPTS=-Xmx2g");
                return ExitCode.CONFIGURATION;
            }
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof LayerFault layer) {
                console.say("dateline: " + LayerAdvice.of(layer));
                return ExitCode.CONFIGURATION;
            }
        }
        if (fault instanceof InputFault || fault instanceof FilterFault) {
            console.say("dateline: " + fault.getMessage());
            return ExitCode.USAGE;
        }
        if (fault instanceof OutputFault output) {
            if (output.isUnread()) {
                return ExitCode.UNREAD;
            }
            console.say("dateline: " + fault.getMessage());
            return ExitCode.DISK;
        }
        if (fault instanceof FolderFault) {
            console.say("dateline: " + fault.getMessage());
            return ExitCode.DISK;
        }
        if (fault instanceof StoreFault store) {
            console.say("dateline: " + fault.getMessage());
            return ExitCode.of(store);
        }
        if (fault instanceof PortFault port) {
            console.say("dateline: " + port.getMessage()
                    + (port.isTaken() ? ", perhaps by another desk" : "")
                    + "; choose another with --port, or any that is free with --port 0");
            return ExitCode.FAILED;
        }
        if (fault instanceof ConfigurationFault) {
            console.say("dateline: " + fault.getMessage());
            return ExitCode.CONFIGURATION;
        }
        console.say("dateline: a fault of the program: " + fault);
        fault.printStackTrace(console.err());
        return ExitCode.FAILED;
    }

    /** Without a verb: opens the desk. */
    @Override
    public Integer call() {
        return desk.serve(console, () -> record.open(console), "", server -> {});
    }
}
