package org.dateline.bench.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.LineSink;
import org.dateline.ingest.capture.Lines;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.jspecify.annotations.Nullable;

/**
 * One run over annotated files: rows are read by one thread, worked on by several and handed on by the
 * first in the order of the input, so that the outcome does not depend on the threads. A row that nothing
 * can be made of is set aside.
 *
 * @param <R> what comes of a row
 */
public final class RowRun<R> implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 4;

    private final RowText texts;
    private final RowWork<R> work;
    private final Consumer<R> taker;
    private final int threads;
    private final RunWatcher watcher;
    private final ExecutorService workers;
    private final Deque<Future<Made<R>>> underWay = new ArrayDeque<>();
    private int articles;
    private int faults;

    /**
     * @param texts how the text of a row is found
     * @param taker gets what came of the rows, by the thread that calls this run
     * @param threads rows worked on at the same time, at least 1
     */
    public RowRun(RowText texts, RowWork<R> work, Consumer<R> taker, int threads, RunWatcher watcher) {
        this.texts = texts;
        this.work = work;
        this.taker = taker;
        this.threads = threads;
        this.watcher = watcher;
        this.workers = Executors.newFixedThreadPool(threads);
    }

    /** What a worker made of a row, or why it made nothing. */
    private record Made<R>(@Nullable R result, @Nullable ItemFault fault) {}

    /**
     * Works on the rows of a file, to the last.
     *
     * @param name what messages call it
     * @throws InputFault if it cannot be read to its end
     */
    public void read(String name, InputStream stream) {
        try {
            new Lines(stream, ArticleReader.LARGEST_ITEM).each(name, new LineSink() {
                @Override
                public void line(Capture line, @Nullable Charset charset) {
                    underWay.add(workers.submit(() -> make(line, charset)));
                    finish(threads * WAITING_PER_THREAD);
                }

                @Override
                public void quarantined(ItemFault fault) {
                    finish(0);
                    setAside(fault);
                }
            });
            finish(0);
            watcher.ended(name);
        } catch (IOException e) {
            throw new InputFault(name, "cannot be read: " + e.getMessage());
        }
    }

    /** How many rows were done so far. */
    public int articles() {
        return articles;
    }

    /** How many rows were set aside so far. */
    public int faults() {
        return faults;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** A fault of ours in one row must not lose the others. */
    private Made<R> make(Capture line, @Nullable Charset charset) {
        try {
            return new Made<>(work.of(GoldRow.parse(line, charset, texts)), null);
        } catch (ItemFault fault) {
            return new Made<>(null, fault);
        } catch (RuntimeException | StackOverflowError e) {
            return new Made<>(null, ItemFault.ofProgram(line.origin(), "", e));
        }
    }

    /** Takes what is done from the front of the queue, and waits while more than some are under way. */
    private void finish(int most) {
        while (underWay.size() > most
                || !underWay.isEmpty() && underWay.element().isDone()) {
            Made<R> made = await(underWay.remove());
            R result = made.result();
            if (result != null) {
                taker.accept(result);
                articles++;
                watcher.done(articles);
            } else if (made.fault() != null) {
                setAside(made.fault());
            }
        }
    }

    private void setAside(ItemFault fault) {
        faults++;
        watcher.setAside(fault);
    }

    private Made<R> await(Future<Made<R>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
        }
    }
}
