package org.dateline.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.dateline.core.article.Article;

/** What the same articles cost as ever more others were done before them. */
public final class Growth {

    /**
     * A look at the cost.
     *
     * @param after how many articles were done before
     * @param nanos of processor time that each of the sample took
     */
    public record Look(int after, double nanos) {}

    private static final int LOOKS = 10;

    private Growth() {}

    /**
     * Works through articles, over and over, until there were so many, and looks at the cost of a sample of them at the
     * start, at the end and at ten moments between.
     *
     * @param sample done to warm up, and at each look
     * @param watcher is told how many articles were done
     */
    public static List<Look> of(
            Contender contender, List<Article> sample, List<Article> articles, int most, IntConsumer watcher) {
        sample.forEach(contender::work);
        List<Look> looks = new ArrayList<>();
        int done = sample.size();
        looks.add(look(contender, sample, done));
        int next = 0;
        for (int i = 1; i <= LOOKS; i++) {
            while (done < (long) most * i / LOOKS) {
                contender.work(articles.get(next++ % articles.size()));
                watcher.accept(++done);
            }
            looks.add(look(contender, sample, done));
        }
        return looks;
    }

    private static Look look(Contender contender, List<Article> sample, int after) {
        long begun = ProcessorTime.nanos();
        sample.forEach(contender::work);
        return new Look(after, (ProcessorTime.nanos() - begun) / (double) sample.size());
    }
}
