package org.dateline.bench.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dateline.bench.corenlp.CoreNlpContender;
import org.dateline.bench.fidelity.Fidelity;
import org.dateline.bench.gold.RowArticles;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.report.ResultsFile;
import org.dateline.bench.speed.Contender;
import org.dateline.bench.speed.DatelineContender;
import org.dateline.bench.speed.Growth;
import org.dateline.bench.speed.ProcessorTime;
import org.dateline.bench.speed.Race;
import org.dateline.bench.speed.Spread;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Scale;
import org.dateline.core.article.Article;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.corenlp.InferenceComparison;
import org.dateline.corenlp.InferencePair;
import picocli.CommandLine.Command;
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

    private static final int WARM_UP = 60;
    private static final int SAMPLE = 100;

    @Option(names = "--rounds", paramLabel = "N", description = "rounds of the race (default: ${DEFAULT-VALUE})")
    private int rounds = 10;

    @Option(
            names = "--trees",
            paramLabel = "N",
            description =
                    "beside these, the constituency trees that PETRARCH2 begins with, of N of the articles; seconds each")
    private int trees;

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
        if (fidelity && (trees > 0 || growth > 0)) {
            throw usage("--fidelity is instead of a race: without --trees and --growth");
        }
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
        return fidelity ? compare(gold, progress) : measure(gold, progress);
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

    private int measure(GoldFiles gold, Progress progress) {
        RowArticles reader = new RowArticles();
        List<Article> articles = new ArrayList<>();
        Tally tally = readRows(gold, reader::read, articles::add, progress);
        if (articles.size() < rounds) {
            console.say("dateline: " + articles.size() + " articles are too few for " + rounds + " rounds");
            return ExitCode.FAILED;
        }
        Contender dateline = new DatelineContender(loadParser(progress));
        progress.begin();
        List<Measure> measures =
                growth > 0 ? grow(dateline, articles, growth, progress) : race(dateline, articles, progress);
        progress.clear();
        show(gold, articles.size(), measures);
        return tally.faults() == 0 ? ExitCode.OK : ExitCode.PARTLY;
    }

    private List<Measure> race(Contender dateline, List<Article> articles, Progress progress) {
        List<Measure> measures = new ArrayList<>();
        double[][] costs = new Race(articles, rounds, WARM_UP)
                .run(List.of(dateline, CoreNlpContender.withDependencies()), progress::done);
        measures.add(rate("rate", "Dateline, articles a second", costs[0], articles.size()));
        measures.add(rate("rate-corenlp", "CoreNLP alone, articles a second", costs[1], articles.size()));
        measures.addAll(ratio("corenlp", "times CoreNLP alone", Spread.ofRatios(costs[1], costs[0]), articles.size()));
        if (trees > 0) {
            List<Article> some = every(articles, trees);
            double[][] seconds = new Race(some, Math.min(rounds, some.size()), Math.min(5, some.size()))
                    .run(List.of(dateline, CoreNlpContender.withConstituents()), progress::done);
            measures.addAll(ratio(
                    "petrarch2",
                    "times the trees for PETRARCH2",
                    Spread.ofRatios(seconds[1], seconds[0]),
                    some.size()));
        }
        return measures;
    }

    private static List<Measure> grow(Contender dateline, List<Article> articles, int most, Progress progress) {
        List<Growth.Look> looks = Growth.of(dateline, every(articles, SAMPLE), articles, most, progress::done);
        List<Measure> measures = new ArrayList<>();
        double first = looks.get(0).nanos();
        for (Growth.Look look : looks) {
            measures.add(new Measure(
                    "cost-" + look.after(),
                    String.format(Locale.ROOT, "cost after %,d articles, of the first", look.after()),
                    Scale.MEAN,
                    look.nanos() / first,
                    look.after(),
                    List.of()));
        }
        ProcessorTime.peakMemory()
                .ifPresent(bytes -> measures.add(Measure.count("memory", "most memory, MiB", bytes >> 20)));
        return measures;
    }

    private static List<Article> every(List<Article> articles, int count) {
        int step = Math.max(1, articles.size() / count);
        List<Article> some = new ArrayList<>();
        for (int i = 0; i < articles.size() && some.size() < count; i += step) {
            some.add(articles.get(i));
        }
        return some;
    }

    private static Measure rate(String name, String label, double[] nanos, int of) {
        return new Measure(name, label, Scale.RATE, 1e9 / Spread.of(nanos).median(), of, List.of());
    }

    private static List<Measure> ratio(String name, String label, Spread spread, int of) {
        return List.of(
                new Measure("times-" + name, label, Scale.RATIO, spread.median(), of, List.of()),
                new Measure(
                        "times-" + name + "-least", "  in the worst round", Scale.RATIO, spread.least(), of, List.of()),
                new Measure(
                        "times-" + name + "-most", "  in the best round", Scale.RATIO, spread.most(), of, List.of()));
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
                    measure.scale().show(measure.figure() == null ? 0 : measure.figure())));
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
        String mode = fidelity ? " --fidelity" : growth > 0 ? " --growth " + growth : "";
        return "bench" + mode + " " + String.join(" ", gold.names());
    }
}
