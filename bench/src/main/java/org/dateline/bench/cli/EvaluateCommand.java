package org.dateline.bench.cli;

import java.util.List;
import java.util.function.Supplier;
import org.dateline.bench.suite.Suite;
import org.dateline.core.syntax.ArticleParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;

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
final class EvaluateCommand extends Verb {

    private EvaluateCommand(List<Suite> suites) {
        super("suite", suites.stream().map(Suite::name).toList());
    }

    static CommandLine of(Console console, List<Suite> suites, Supplier<ArticleParser> parsers) {
        CommandLine evaluate = new CommandLine(new EvaluateCommand(suites));
        for (Suite suite : suites) {
            CommandLine command = new CommandLine(new SuiteCommand(console, suite, parsers));
            suite.options().ifPresent(options -> command.addMixin(suite.name(), options));
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
        return evaluate;
    }
}
