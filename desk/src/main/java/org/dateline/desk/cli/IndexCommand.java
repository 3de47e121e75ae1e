package org.dateline.desk.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexSeries;
import org.dateline.core.situation.index.Recipe;
import org.dateline.core.situation.index.Weight;
import org.dateline.desk.rows.ContributionRow;
import org.dateline.desk.rows.IndexRow;
import org.dateline.desk.rows.RowFormat;
import org.dateline.desk.rows.RowPrinter;
import org.dateline.desk.rows.Sheet;
import org.dateline.desk.rows.Sheets;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Indices;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline index NAME}: how much of something happened, period by period, and what that is made of. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "How much of something happened, period by period: advance and pressure (of an actor), violence,"
                + " cooperation, displacement, attention. Each is reckoned by a recipe that --recipe shows, from"
                + " incidents that --contributions shows.")
final class IndexCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "INDEX",
            converter = IndexNames.Index.class,
            description = "advance, pressure, violence, cooperation, displacement or attention")
    private @Nullable IndexName index;

    @Option(
            names = "--by",
            defaultValue = "week",
            paramLabel = "PERIOD",
            converter = IndexNames.Period.class,
            description = "day, week or month (default: ${DEFAULT-VALUE})")
    private Grain by = Grain.WEEK;

    @Mixin
    private SubjectOptions filter = new SubjectOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--contributions",
            description = "what the series and its baselines are made of, with the ids of the evidence")
    private boolean contributions;

    @Option(names = "--recipe", description = "how indices are reckoned")
    private boolean recipe;

    @Option(
            names = "--recompute",
            paramLabel = "FILE",
            description = "reckons a series from a file of contributions (csv or jsonl); no record is needed")
    private @Nullable String recompute;

    IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (recipe) {
            console.out().print(Recipe.text());
            return ExitCode.OK;
        }
        if (format.get() == RowFormat.GEOJSON && !contributions) {
            throw new ParameterException(
                    spec.commandLine(), "the points of an index have no place: they come as table, csv or jsonl");
        }
        if (recompute != null) {
            return show(recomputed(ContributionFile.read(recompute), recompute));
        }
        if (index == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Missing index: advance, pressure, violence, cooperation, displacement or attention");
        }
        RecordFilter asked = filter.filter();
        try (RecordStore store = record.openExisting(console)) {
            return contributions ? list(store, index, asked) : show(store.indices(), index, asked);
        }
    }

    private int show(Indices indices, IndexName of, RecordFilter asked) {
        Optional<IndexSeries> series = indices.series(of, by, asked);
        return series.isPresent() ? show(series.get()) : nothingRead();
    }

    private int nothingRead() {
        console.say(OptionWords.NOTHING_READ);
        return ExitCode.OK;
    }

    private int show(IndexSeries series) {
        List<IndexRow> rows = IndexRow.all(series);
        CountedOutput out = new CountedOutput(console);
        RowPrinter<IndexRow> printer = printer(Sheets.index(), out);
        printer.begin();
        rows.forEach(printer::row);
        printer.end();
        out.flush();
        if (rows.isEmpty()) {
            console.say("Nothing counts for " + series.frame().index().label() + " from "
                    + series.frame().from() + " to " + series.frame().to() + " that answers.");
        } else if (series.undated() > 0) {
            console.say("Undated, and in no row: " + series.undated() + "; told for no single "
                    + series.frame().grain().label() + ".");
        }
        return ExitCode.OK;
    }

    private <R extends Row> RowPrinter<R> printer(Sheet<R, ?> sheet, CountedOutput out) {
        return out.counting(format.get().printer(sheet, new RowFormat.Page(console.width(), console.colour()), out));
    }

    private int list(RecordStore store, IndexName of, RecordFilter asked) {
        Indices indices = store.indices();
        CountedOutput out = new CountedOutput(console);
        RowPrinter<ContributionRow> printer =
                printer(Sheets.contributions(store.queries().voices()), out);
        int version = indices.recipe().of(of).version();
        printer.begin();
        boolean read = indices.contributions(
                of,
                by,
                asked,
                frame -> (contribution, actors) ->
                        printer.row(new ContributionRow(frame, version, contribution, actors)));
        printer.end();
        out.flush();
        if (!read) {
            return nothingRead();
        }
        if (out.rows() == 0) {
            console.say("Nothing contributes to " + of.label() + " that answers.");
        }
        return ExitCode.OK;
    }

    /** @throws InputFault if a weight is not what the recipe gives */
    private IndexSeries recomputed(ContributionFile file, String name) {
        Recipe known = Recipe.load();
        if (file.version() == known.of(file.frame().index()).version()) {
            for (Contribution contribution : file.contributions()) {
                Optional<Weight> weight = known.weight(contribution);
                if (!weight.equals(Optional.of(contribution.weight()))) {
                    throw new InputFault(
                            name,
                            contribution.id() + " weighs " + contribution.weight() + "; by the recipe "
                                    + weight.map(Weight::toString).orElse("its sort does not count"));
                }
            }
        } else {
            console.say("Weighed by recipe " + file.version() + "; this program has "
                    + known.of(file.frame().index()).version() + ". The weights are taken as they are.");
        }
        return IndexSeries.of(file.frame(), file.contributions(), known);
    }
}
