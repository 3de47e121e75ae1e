package org.dateline.bench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.bench.corenlp.ConstituentTrees;
import org.dateline.bench.corenlp.CoreNlpContender;
import org.dateline.bench.petrarch.Petrarch2;
import org.dateline.bench.petrarch.PetrarchCoding;
import org.dateline.bench.petrarch.TreeArticle;
import org.dateline.bench.speed.Contender;
import org.dateline.bench.speed.DatelineContender;
import org.dateline.bench.speed.Race;
import org.dateline.bench.speed.SpeedMeasures;
import org.dateline.bench.speed.Spread;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Scale;
import org.dateline.core.article.Article;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/** Dateline beside other programs, on the same articles in the same run. */
final class RaceMode extends SpeedMode {

    /** Articles that each program does before the first round. */
    private static final int WARM_UP = 60;

    private static final int WARM_UP_OF_TREES = 5;

    private final int rounds;
    private final int trees;
    private final @Nullable Petrarch2 petrarch;

    /**
     * @param rounds at most one for each article
     * @param trees over how many of the articles it runs beside the trees that PETRARCH2 begins with, too; 0 for none
     * @param petrarch to code these trees; null if it is not asked for
     */
    RaceMode(int rounds, int trees, @Nullable Petrarch2 petrarch, SpeedSheet sheet, Progress progress) {
        super(sheet, progress);
        this.rounds = rounds;
        this.trees = trees;
        this.petrarch = petrarch;
    }

    /** @throws InputFault if PETRARCH2 fails */
    @Override
    boolean measure(SpeedRows rows, Supplier<ArticleParser> parsers) {
        if (rows.size() < rounds) {
            progress.say(rows.size() + " articles are too few for " + rounds + " rounds");
            return false;
        }
        Contender dateline = new DatelineContender(parsers.get());
        List<Measure> measures = new ArrayList<>(besideCoreNlp(dateline, rows.articles()));
        if (trees > 0) {
            List<Article> some = rows.some(trees).articles();
            measures.addAll(petrarch == null ? besideTrees(dateline, some) : besidePetrarch2(dateline, petrarch, some));
        }
        sheet.printTable(rows.size(), measures);
        return true;
    }

    private List<Measure> besideCoreNlp(Contender dateline, List<Article> articles) {
        double[][] costs = new Race(articles, rounds, WARM_UP)
                .run(List.of(dateline, CoreNlpContender.withDependencies()), progress::done);
        List<Measure> measures = new ArrayList<>();
        measures.add(SpeedMeasures.rate("rate", "Dateline, articles a second", costs[0], articles.size()));
        measures.add(SpeedMeasures.rate("rate-corenlp", "CoreNLP alone, articles a second", costs[1], articles.size()));
        measures.addAll(SpeedMeasures.ratio(
                "corenlp", "times CoreNLP alone", Spread.ofRatios(costs[1], costs[0]), articles.size()));
        return measures;
    }

    /** Beside the trees that PETRARCH2 begins with, which take seconds an article. */
    private List<Measure> besideTrees(Contender dateline, List<Article> articles) {
        ConstituentTrees pipeline = new ConstituentTrees();
        return besideTrees(race(dateline, pipeline, articles), articles.size());
    }

    /**
     * Beside PETRARCH2's own coding, too: what an article costs it on the average comes on top of the trees in each round, without
     * what its start costs, as no other start is counted.
     *
     * @throws InputFault if it fails
     */
    private List<Measure> besidePetrarch2(Contender dateline, Petrarch2 coder, List<Article> articles) {
        ConstituentTrees pipeline = new ConstituentTrees();
        long start = code(coder, List.of()).nanos();
        double[][] costs = race(dateline, pipeline, articles);
        PetrarchCoding coded = code(coder, pipeline.trees(articles));
        double coding = Math.max(0, coded.nanos() - start) / (double) articles.size();
        double[] whole = Arrays.stream(costs[1]).map(cost -> cost + coding).toArray();
        List<Measure> measures = new ArrayList<>(besideTrees(costs, articles.size()));
        measures.addAll(SpeedMeasures.ratio(
                "petrarch2-coding",
                "times PETRARCH2, trees and coding",
                Spread.ofRatios(whole, costs[0]),
                articles.size()));
        measures.add(new Measure(
                "share-petrarch2-coding",
                "  of it, its coding, percent",
                Scale.SHARE,
                100 * coding / Spread.of(whole).median(),
                articles.size(),
                List.of()));
        measures.add(Measure.count("events-petrarch2", "  events that it wrote", coded.events()));
        return measures;
    }

    private static PetrarchCoding code(Petrarch2 coder, List<TreeArticle> articles) {
        try {
            return coder.code(articles);
        } catch (IOException e) {
            Path folder = Path.of(System.getProperty("java.io.tmpdir"));
            throw OutputFault.ofFile(folder.toString(), folder, e);
        }
    }

    private double[][] race(Contender dateline, Contender other, List<Article> articles) {
        return new Race(articles, Math.min(rounds, articles.size()), Math.min(WARM_UP_OF_TREES, articles.size()))
                .run(List.of(dateline, other), progress::done);
    }

    private static List<Measure> besideTrees(double[][] costs, int articles) {
        return SpeedMeasures.ratio(
                "petrarch2", "times the trees for PETRARCH2", Spread.ofRatios(costs[1], costs[0]), articles);
    }
}
