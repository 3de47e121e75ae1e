package org.dateline.bench.cli;

import java.util.function.Supplier;
import org.dateline.bench.speed.DatelineContender;
import org.dateline.bench.speed.Growth;
import org.dateline.bench.speed.SpeedMeasures;
import org.dateline.core.syntax.ArticleParser;

/** Dateline alone over ever more articles: what the same ones cost, and its memory. */
final class GrowthMode extends SpeedMode {

    /** Articles that are looked at again and again. */
    private static final int SAMPLE = 100;

    private final int most;

    /** @param most articles that are done in all, each as often as it takes */
    GrowthMode(int most, SpeedSheet sheet, Progress progress) {
        super(sheet, progress);
        this.most = most;
    }

    @Override
    boolean measure(SpeedRows rows, Supplier<ArticleParser> parsers) {
        sheet.printTable(
                rows.size(),
                SpeedMeasures.growth(Growth.of(
                        new DatelineContender(parsers.get()),
                        rows.some(SAMPLE).articles(),
                        rows.articles(),
                        most,
                        progress::done)));
        return true;
    }
}
