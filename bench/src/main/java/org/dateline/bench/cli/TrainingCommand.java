package org.dateline.bench.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.run.RowWork;
import org.dateline.bench.training.Example;
import org.dateline.bench.training.ExampleSet;
import org.dateline.bench.training.HeldOut;
import org.dateline.bench.training.Learnt;
import org.dateline.bench.training.Training;
import org.dateline.bench.training.TrainingSettings;
import org.dateline.bench.training.WeightsTable;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.ingest.fault.InputFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline train MODEL FILE… --to FILE}: learns the weights of one model. */
@Command
final class TrainingCommand extends RowsCommand {

    private final Training training;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "the table of weights to write, which replaces the one that is there")
    private String to = "";

    @Option(
            names = "--penalty",
            defaultValue = "3",
            paramLabel = "X",
            description = "how much large weights cost, over 0 (default: ${DEFAULT-VALUE})")
    private double penalty;

    @Option(
            names = "--least",
            defaultValue = "3",
            paramLabel = "N",
            description = "how often a feature must occur to get a weight (default: ${DEFAULT-VALUE})")
    private int least;

    @Option(
            names = "--folds",
            defaultValue = "0",
            paramLabel = "N",
            description = "for a model of choices: also measure on held-out rows, in so many folds (0: do not)")
    private int folds;

    /** @param parsers loads the parser, once a run */
    TrainingCommand(Console console, Training training, Supplier<ArticleParser> parsers) {
        super(console, parsers);
        this.training = training;
    }

    @Override
    void check() {
        if (!(penalty > 0) || Double.isInfinite(penalty)) {
            throw usage("--penalty takes a number over 0");
        }
        if (least < 1) {
            throw usage("--least takes a number from 1");
        }
        if (folds < 0 || folds == 1) {
            throw usage("--folds takes a number from 2, or 0");
        }
        if (folds > 0 && !training.isChoice()) {
            throw usage("--folds: " + training.name() + " is no model of choices");
        }
    }

    @Override
    String rowForm() {
        return training.rowForm();
    }

    @Override
    RowText rowText() {
        return training.rowText();
    }

    @Override
    int run(GoldFiles gold, Progress progress) {
        return train(gold, target(gold), new TrainingSettings(penalty, least), progress);
    }

    /** Where the weights go. */
    private TargetFile target(GoldFiles gold) {
        TargetFile target = TargetFile.of(to);
        try {
            if (gold.hold(target.path())) {
                throw new InputFault(to, "is learnt from, and the weights would replace it");
            }
        } catch (IOException e) {
            throw new InputFault(to, "cannot be read: " + e.getMessage());
        }
        return target;
    }

    private int train(GoldFiles gold, TargetFile target, TrainingSettings settings, Progress progress) {
        ExampleSet examples = new ExampleSet();
        List<List<Example>> rows = new ArrayList<>();
        RowWork<List<Example>> work = training.load(loadParser(progress));
        Tally tally = readRows(
                gold,
                work,
                found -> {
                    found.forEach(examples::add);
                    if (folds > 0) {
                        rows.add(found);
                    }
                },
                progress);
        if (tally.faults() > 0) {
            progress.say(to + " was not written: not every row could be learnt from");
            return tally.articles() == 0 ? ExitCode.FAILED : ExitCode.PARTLY;
        }
        if (!examples.haveBothAnswers()) {
            progress.say(String.format(
                    Locale.ROOT,
                    "%s: nothing can be learnt from %,d examples of which %,d are positive; it takes some of either"
                            + " kind",
                    gold.shown(),
                    examples.size(),
                    examples.positives()));
            return ExitCode.FAILED;
        }
        progress.fitting(examples.size());
        Learnt learnt = Learnt.from(examples, settings, training.start());
        Optional<HeldOut> heldOut = folds == 0 ? Optional.empty() : Optional.of(HeldOut.of(rows, folds, settings));
        progress.clear();
        try {
            WeightsTable.write(target.path(), comments(gold, settings, tally.articles(), learnt), learnt.weights());
        } catch (IOException e) {
            throw OutputFault.ofFile(to, target.path(), e);
        }
        console.print(summary(gold, tally.articles(), learnt)
                + heldOut.map(TrainingCommand::shown).orElse(""));
        return ExitCode.OK;
    }

    /** What the head of a table tells: how to make it again, without the folders of who made it. */
    private List<String> comments(GoldFiles gold, TrainingSettings settings, int articles, Learnt learnt) {
        return List.of(
                "Learnt, not written by hand:",
                String.format(
                        Locale.ROOT,
                        "./dateline train %s %s --to %s --penalty %s --least %d",
                        training.name(),
                        String.join(" ", gold.names()),
                        GoldFiles.path(to).getFileName(),
                        settings.shownPenalty(),
                        settings.least()),
                String.format(
                        Locale.ROOT,
                        "from %,d articles with %,d examples, of which %,d are positive. Logistic regression with an"
                                + " L2 penalty of %s",
                        articles,
                        learnt.examples(),
                        learnt.positives(),
                        settings.shownPenalty()),
                String.format(
                        Locale.ROOT,
                        "on features that occur at least %d times; weights under %s are left out.",
                        settings.least(),
                        Learnt.shownLeastWeight()));
    }

    private String summary(GoldFiles gold, int articles, Learnt learnt) {
        return String.format(
                Locale.ROOT,
                """
                %s %s: %,d article%s

                examples           %,11d
                positive           %,11d
                features           %,11d
                weights            %,11d
                training log loss  %11.4f
                """,
                training.name(),
                String.join(" ", gold.names()),
                articles,
                articles == 1 ? "" : "s",
                learnt.examples(),
                learnt.positives(),
                learnt.features(),
                learnt.weights().byFeature().size(),
                learnt.logLoss());
    }

    private static String shown(HeldOut heldOut) {
        return String.format(
                Locale.ROOT,
                """
                held-out rows      %,11d
                held-out accuracy  %11.1f
                held-out macro F1  %11.1f
                """,
                heldOut.rows(),
                100.0 * heldOut.right() / Math.max(1, heldOut.rows()),
                heldOut.macroF1());
    }
}
