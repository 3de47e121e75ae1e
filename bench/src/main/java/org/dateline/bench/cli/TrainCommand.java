package org.dateline.bench.cli;

import java.util.List;
import java.util.function.Supplier;
import org.dateline.bench.training.Training;
import org.dateline.core.syntax.ArticleParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code dateline train}: the verb with a subcommand for each model. */
@Command(
        name = "train",
        description = "Learns the weights of a model from articles that people have annotated.",
        synopsisSubcommandLabel = "MODEL",
        commandListHeading = "%nModels:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; nothing was written",
            "2:wrong usage",
            "3:nothing was written, as rows were left out; stderr names them",
            "4:wrong configuration",
            "5:the weights or the output cannot be written",
            "141:nobody reads the output any more"
        })
final class TrainCommand extends Verb {

    private TrainCommand(List<Training> trainings) {
        super("model", trainings.stream().map(Training::name).toList());
    }

    static CommandLine of(Console console, List<Training> trainings, Supplier<ArticleParser> parsers) {
        CommandLine train = new CommandLine(new TrainCommand(trainings));
        for (Training training : trainings) {
            CommandLine command = new CommandLine(new TrainingCommand(console, training, parsers));
            UsageMessageSpec usage = command.getCommandSpec().usageMessage();
            usage.description(training.description());
            usage.footerHeading("%nA row:%n");
            usage.footer(
                    training.rowForm(),
                    "",
                    "The same files give the same weights. Nothing is written unless every row can be read.");
            train.addSubcommand(training.name(), command);
        }
        return train;
    }
}
