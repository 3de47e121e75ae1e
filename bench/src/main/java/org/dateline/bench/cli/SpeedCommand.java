package org.dateline.bench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.bench.gold.RowArticles;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.parts.PartRun;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.corenlp.InferenceComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline bench FILE…}: what coding an article costs, beside other programs in the same run. */
@Command(
        name = "bench",
        description = {
            "Measures what coding an article costs in processor time, beside CoreNLP alone with the same annotators.",
            "Figures are ratios of one run: their median over the rounds, the least and the most."
        },
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
final class SpeedCommand extends RowsCommand {

    @Option(names = "--rounds", paramLabel = "N", description = "rounds of the race (default: ${DEFAULT-VALUE})")
    private int rounds = 10;

    @Option(
            names = "--trees",
            paramLabel = "N",
            description =
                    "beside these, the constituency trees that PETRARCH2 begins with, of N of the articles; seconds each")
    private int trees;

    @Mixin
    private PetrarchOptions petrarch = new PetrarchOptions();

    @Option(
            names = "--growth",
            paramLabel = "N",
            description =
                    "instead of a race, Dateline alone over N articles: what it costs after ever more of them, and its memory")
    private int growth;

    @Option(
            names = "--fidelity",
            description =
                    "instead of a race, whether our inference of CoreNLP's models finds what CoreNLP's own does; a sixth of an hour for 2,000 articles")
    private boolean fidelity;

    @Option(
            names = "--parts",
            description =
                    "instead of a race, what each part of coding costs a token, of up to 100 of the articles, with JMH; ten minutes")
    private boolean parts;

    @Option(
            names = "--profile",
            paramLabel = "FOLDER",
            description =
                    "instead of a race, where Dateline alone spends its time: a recording of the JVM and a report of it, into FOLDER")
    private @Nullable String profile;

    @Option(names = "--keep", description = "append the figures to bench/results.tsv")
    private boolean keep;

    /** @param parsers loads the parser, once a run */
    SpeedCommand(Console console, Supplier<ArticleParser> parsers) {
        super(console, parsers);
    }

    @Override
    void check() {
        if (rounds < 1) {
            throw usage("--rounds takes a number from 1");
        }
        if (trees < 0 || growth < 0) {
            throw usage("--trees and --growth take a number from 0");
        }
        List<String> modes = modes();
        if (modes.size() > 1) {
            throw usage(String.join(" and ", modes) + " are each instead of a race; take one");
        }
        if (trees > 0 && !modes.isEmpty()) {
            throw usage("--trees is of a race, and " + modes.get(0) + " is instead of one");
        }
        if (petrarch.isGiven() && trees == 0) {
            throw usage("--petrarch2 codes the trees of --trees N");
        }
        if (petrarch.isPythonAlone()) {
            throw usage("--python runs PETRARCH2 of --petrarch2 FOLDER");
        }
        if (keep && profile != null) {
            throw usage("--keep keeps figures, and --profile gives none");
        }
    }

    /** What is asked for instead of a race. */
    private List<String> modes() {
        List<String> modes = new ArrayList<>();
        if (growth > 0) {
            modes.add("--growth");
        }
        if (fidelity) {
            modes.add("--fidelity");
        }
        if (parts) {
            modes.add("--parts");
        }
        if (profile != null) {
            modes.add("--profile");
        }
        return modes;
    }

    @Override
    String rowForm() {
        return "{\"text\": \"The army took the town of …\"}";
    }

    @Override
    RowText rowText() {
        return RowText.field("text");
    }

    @Override
    int run(GoldFiles gold, Progress progress) {
        SpeedSheet sheet = new SpeedSheet(console, progress, subject(gold), keep);
        return fidelity ? compare(gold, sheet, progress) : measure(gold, mode(sheet, progress), progress);
    }

    /** What was asked for; what it cannot use is told before anything is read. */
    private SpeedMode mode(SpeedSheet sheet, Progress progress) {
        if (growth > 0) {
            return new GrowthMode(growth, sheet, progress);
        }
        if (parts) {
            return new PartsMode(PartRun.USUAL, sheet, progress);
        }
        if (profile != null) {
            return new ProfileMode(profile, sheet, progress);
        }
        return new RaceMode(rounds, trees, petrarch.find().orElse(null), sheet, progress);
    }

    private int measure(GoldFiles gold, SpeedMode mode, Progress progress) {
        List<SpeedRows.Row> rows = new ArrayList<>();
        RowArticles reader = new RowArticles();
        Tally tally = readRows(
                gold, row -> new SpeedRows.Row(reader.read(row), row.json().toString()), rows::add, progress);
        boolean done = !rows.isEmpty() && mode.measure(new SpeedRows(rows), () -> load(progress));
        return done ? exit(tally) : ExitCode.FAILED;
    }

    private ArticleParser load(Progress progress) {
        ArticleParser parser = loadParser(progress);
        progress.begin();
        return parser;
    }

    private int compare(GoldFiles gold, SpeedSheet sheet, Progress progress) {
        progress.loading();
        FidelityMode mode = new FidelityMode(InferenceComparison.load());
        Tally tally = readRows(gold, mode, mode::add, progress);
        if (tally.articles() == 0) {
            return ExitCode.FAILED;
        }
        mode.print(sheet);
        return exit(tally);
    }

    private static int exit(Tally tally) {
        return tally.faults() > 0 ? ExitCode.PARTLY : ExitCode.OK;
    }

    private String subject(GoldFiles gold) {
        String mode = modes().isEmpty() ? "" : " " + modes().get(0);
        return "bench" + mode + (growth > 0 ? " " + growth : "") + " " + String.join(" ", gold.names());
    }
}
