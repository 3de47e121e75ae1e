package org.dateline.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.dateline.core.article.Article;

/**
 * Contenders that do the same articles in turn, on one thread, in rounds: in each, the contenders have the same share of the
 * articles, and another of them begins. What differs between rounds is the machine's doing, so that the spread of a
 * ratio over the rounds tells how far it can be relied on.
 */
public final class Race {

    private final List<Article> articles;
    private final int rounds;
    private final int warmUp;

    /**
     * @param rounds at most one for each article
     * @param warmUp how many articles each contender does before the first round
     */
    public Race(List<Article> articles, int rounds, int warmUp) {
        if (rounds < 1 || rounds > articles.size()) {
            throw new IllegalArgumentException(rounds + " rounds of " + articles.size() + " articles");
        }
        this.articles = List.copyOf(articles);
        this.rounds = rounds;
        this.warmUp = warmUp;
    }

    /**
     * Runs it.
     *
     * @param watcher is told how many articles were done, by all contenders together
     * @return what an article cost each contender in each round, in nanoseconds of processor time
     */
    public double[][] run(List<Contender> contenders, IntConsumer watcher) {
        int done = 0;
        for (Contender contender : contenders) {
            for (int i = 0; i < warmUp; i++) {
                contender.work(articles.get(i * 31 % articles.size()));
                watcher.accept(++done);
            }
        }
        double[][] costs = new double[contenders.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            List<Article> share = share(round);
            for (int i = 0; i < contenders.size(); i++) {
                int turn = (round + i) % contenders.size();
                long begun = ProcessorTime.nanos();
                for (Article article : share) {
                    contenders.get(turn).work(article);
                    watcher.accept(++done);
                }
                costs[turn][round] = (ProcessorTime.nanos() - begun) / (double) share.size();
            }
        }
        return costs;
    }

    /** Every so many of them, as articles of one kind often follow each other. */
    private List<Article> share(int round) {
        List<Article> share = new ArrayList<>();
        for (int i = round; i < articles.size(); i += rounds) {
            share.add(articles.get(i));
        }
        return share;
    }
}
