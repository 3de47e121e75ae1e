package org.dateline.bench.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dateline.bench.fidelity.Fidelity;
import org.dateline.bench.gold.RowArticles;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.parts.PartRun;
import org.dateline.bench.parts.PartTable;
import org.dateline.bench.petrarch.Petrarch2;
import org.dateline.bench.report.ResultsFile;
import org.dateline.bench.speed.Contender;
import org.dateline.bench.speed.DatelineContender;
import org.dateline.bench.speed.Growth;
import org.dateline.bench.speed.SpeedMeasures;
import org.dateline.bench.suite.Measure;
import org.dateline.core.article.Article;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.Sentence;
import org.dateline.corenlp.InferenceComparison;
import org.dateline.corenlp.InferencePair;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
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

    private static final int SAMPLE = 100;

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
        // What cannot be used is told before the models are loaded.
        Petrarch2 coder = petrarch.find().orElse(null);
        ProfileMode profiling = profile == null ? null : new ProfileMode(profile);
        if (fidelity) {
            return compare(gold, progress);
        }
        List<Row> rows = new ArrayList<>();
        RowArticles reader = new RowArticles();
        Tally tally = readRows(gold, row -> new Row(reader.read(row), row.json().toString()), rows::add, progress);
        if (rows.isEmpty()) {
            return ExitCode.FAILED;
        }
        if (modes().isEmpty() && rows.size() < rounds) {
            console.say("dateline: " + rows.size() + " articles are too few for " + rounds + " rounds");
            return ExitCode.FAILED;
        }
        List<Article> articles = rows.stream().map(Row::article).toList();
        ArticleParser parser = loadParser(progress);
        progress.begin();
        if (parts) {
            if (!divide(gold, every(rows, SAMPLE), parser, progress)) {
                return ExitCode.FAILED;
            }
        } else if (profiling != null) {
            String kept = profiling.sample(
                    String.format(Locale.ROOT, "%s: %,d articles, coded after a warm-up", subject(gold), rows.size()),
                    new DatelineContender(parser),
                    every(articles, RaceMode.WARM_UP),
                    articles,
                    progress);
            progress.clear();
            console.print(kept);
        } else {
            Contender dateline = new DatelineContender(parser);
            List<Measure> measures =
                    growth > 0 ? grow(dateline, articles, progress) : race(dateline, articles, coder, progress);
            progress.clear();
            show(gold, articles.size(), measures);
        }
        return tally.faults() > 0 ? ExitCode.PARTLY : ExitCode.OK;
    }

    private int compare(GoldFiles gold, Progress progress) {
        progress.loading();
        InferenceComparison comparison = InferenceComparison.load();
        RowArticles reader = new RowArticles();
        Fidelity counts = new Fidelity();
        Tally tally = readRows(
                gold,
                row -> new Read(row.name(), comparison.read(reader.read(row))),
                read -> counts.add(read.name, read.pairs),
                progress);
        if (tally.articles() == 0) {
            return ExitCode.FAILED;
        }
        console.print(subject(gold) + ": " + counts.report());
        keep(gold, counts.measures());
        return tally.faults() == 0 ? ExitCode.OK : ExitCode.PARTLY;
    }

    /** A row as two inferences read it. */
    private record Read(String name, List<InferencePair> pairs) {}

    /**
     * A row to be worked on.
     *
     * @param json for another JVM
     */
    private record Row(Article article, String json) {}

    /** Tells whether the parts could be measured. */
    private boolean divide(GoldFiles gold, List<Row> rows, ArticleParser parser, Progress progress) {
        int tokens = rows.stream()
                .flatMap(row -> parser.parse(row.article).sentences().stream())
                .mapToInt(Sentence::size)
                .sum();
        try {
            PartTable table = new PartsMode(PartRun.USUAL, progress)
                    .measure(rows.stream().map(Row::json).toList(), tokens);
            progress.clear();
            String size = String.format(Locale.ROOT, "%,d articles, %,d tokens", rows.size(), tokens);
            console.print(subject(gold) + ": " + size + "\n\n" + table.report());
            keep(gold, table.measures(tokens));
            return true;
        } catch (RunnerException e) {
            progress.say("the parts cannot be measured: " + e.getMessage());
            return false;
        }
    }

    private List<Measure> grow(Contender dateline, List<Article> articles, Progress progress) {
        return SpeedMeasures.growth(Growth.of(dateline, every(articles, SAMPLE), articles, growth, progress::done));
    }

    private List<Measure> race(
            Contender dateline, List<Article> articles, @Nullable Petrarch2 coder, Progress progress) {
        RaceMode race = new RaceMode(rounds, progress);
        List<Measure> measures = new ArrayList<>(race.besideCoreNlp(dateline, articles));
        if (trees > 0) {
            List<Article> some = every(articles, trees);
            measures.addAll(
                    coder == null ? race.besideTrees(dateline, some) : race.besidePetrarch2(dateline, coder, some));
        }
        return measures;
    }

    private static <T> List<T> every(List<T> all, int count) {
        int step = Math.max(1, all.size() / count);
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size() && some.size() < count; i += step) {
            some.add(all.get(i));
        }
        return some;
    }

    private void show(GoldFiles gold, int articles, List<Measure> measures) {
        StringBuilder out =
                new StringBuilder(subject(gold)).append(": ").append(articles).append(" articles\n\n");
        int width = measures.stream()
                .mapToInt(measure -> measure.label().length())
                .max()
                .orElse(0);
        for (Measure measure : measures) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-" + width + "s  %8s%n",
                    measure.label(),
                    measure.figure() == null ? "–" : measure.scale().show(measure.figure())));
        }
        console.print(out.toString());
        keep(gold, measures);
    }

    private void keep(GoldFiles gold, List<Measure> measures) {
        if (keep) {
            ResultsFile results = new ResultsFile(console.home(), Clock.systemUTC());
            try {
                results.keep(subject(gold), measures, measure -> "");
            } catch (IOException e) {
                throw OutputFault.ofFile(results.file().toString(), results.file(), e);
            }
        }
    }

    private String subject(GoldFiles gold) {
        String mode = modes().isEmpty() ? "" : " " + modes().get(0);
        return "bench" + mode + (growth > 0 ? " " + growth : "") + " " + String.join(" ", gold.names());
    }
}
