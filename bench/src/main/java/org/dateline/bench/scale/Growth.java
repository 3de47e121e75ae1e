package org.dateline.bench.scale;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;

/** Fills a record with generated news and tells how fast it goes on the way. */
public final class Growth {

    private final GeneratedNews news;
    private final PrintStream out;

    public Growth(GeneratedNews news, PrintStream out) {
        this.news = news;
        this.out = out;
    }

    /**
     * Keeps articles in a record.
     *
     * @param from the first article
     * @param to the last, exclusive
     * @param window after how many articles the rate is told
     */
    public void run(Path record, int from, int to, int window) {
        try (RecordStore store = RecordStore.open(new RecordAddress(record, null), Clock.systemUTC())) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            long began = System.nanoTime();
            long processor = processorNanos();
            for (int i = from; i < to; i++) {
                recorder.record(news.article(i));
                if ((i + 1) % window == 0) {
                    long now = System.nanoTime();
                    long used = processorNanos();
                    out.println(String.format(
                            Locale.ROOT,
                            "%d articles: %.0f a second, %.2f ms of processor time each",
                            i + 1,
                            window * 1e9 / (now - began),
                            (used - processor) / 1e6 / window));
                    began = now;
                    processor = used;
                }
            }
            recorder.end(to - from, 0);
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] arguments) {
        new Growth(new GeneratedNews(Integer.parseInt(arguments[3]), 1), System.out)
                .run(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), 500);
    }
}
