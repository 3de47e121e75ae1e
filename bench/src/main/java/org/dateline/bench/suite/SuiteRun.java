package org.dateline.bench.suite;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.bench.gold.GoldRow;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.Lines;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One run of a suite: rows are read by one thread, scored by several and kept in the order of the input,
 * so that the outcome does not depend on the threads. A row that cannot be measured is set aside.
 *
 * @param <S> what the scorer keeps of a row
 */
public final class SuiteRun<S> implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 4;

    /** Bytes. */
    private static final int LONGEST_BYTE_ORDER_MARK = 4;

    private final Scorer<S> scorer;
    private final int threads;
    private final RunWatcher watcher;
    private final ExecutorService workers;
    private final Deque<Future<Scored<S>>> underWay = new ArrayDeque<>();
    private final List<S> scores = new ArrayList<>();
    private int faults;

    /** @param threads rows scored at the same time, at least 1 */
    public SuiteRun(Scorer<S> scorer, int threads, RunWatcher watcher) {
        this.scorer = scorer;
        this.threads = threads;
        this.watcher = watcher;
        this.workers = Executors.newFixedThreadPool(threads);
    }

    /** What a worker made of a row: its score, or why there is none. */
    private record Scored<S>(@Nullable S score, @Nullable ItemFault fault) {}

    /**
     * Measures the rows of a file.
     *
     * @param name what messages call it
     * @throws InputFault if it cannot be read to its end
     */
    public void read(String name, InputStream stream) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(stream);
            buffered.mark(LONGEST_BYTE_ORDER_MARK);
            byte[] head = buffered.readNBytes(LONGEST_BYTE_ORDER_MARK);
            buffered.reset();
            Lines lines = new Lines(buffered, head, ArticleReader.LARGEST_ITEM);
            Charset charset = lines.charset();
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                Origin origin = new Origin(name, lines.number());
                if (lines.tooLong()) {
                    finish(0);
                    setAside(new ItemFault(ItemFault.Kind.UNREADABLE, origin, "a line of more than 50 MB"));
                } else if (!isBlank(line)) {
                    Capture capture = new Capture(origin, line);
                    underWay.add(workers.submit(() -> score(capture, charset)));
                    finish(threads * WAITING_PER_THREAD);
                }
            }
        } catch (IOException e) {
            throw new InputFault(name, "cannot be read: " + e.getMessage());
        }
    }

    /** The outcome of all files read so far. */
    public Outcome end() {
        finish(0);
        return scorer.sum(List.copyOf(scores));
    }

    /** How many rows were measured so far. */
    public int articles() {
        return scores.size();
    }

    /** How many rows were set aside so far. */
    public int faults() {
        return faults;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    /** A fault of ours in one row must not lose the others. */
    private Scored<S> score(Capture line, @Nullable Charset charset) {
        try {
            return new Scored<>(scorer.score(GoldRow.parse(line, charset)), null);
        } catch (ItemFault fault) {
            return new Scored<>(null, fault);
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            return new Scored<>(
                    null,
                    new ItemFault(
                            ItemFault.Kind.NOT_CODED,
                            line.origin(),
                            "a fault of Dateline's own, please report it: " + e + where));
        }
    }

    /** Takes what is done from the front of the queue, and waits while more than some are under way. */
    private void finish(int most) {
        while (underWay.size() > most
                || !underWay.isEmpty() && underWay.element().isDone()) {
            Scored<S> scored = await(underWay.remove());
            S score = scored.score();
            if (score != null) {
                scores.add(score);
                watcher.measured(scores.size());
            } else if (scored.fault() != null) {
                setAside(scored.fault());
            }
        }
    }

    private void setAside(ItemFault fault) {
        faults++;
        watcher.setAside(fault);
    }

    private Scored<S> await(Future<Scored<S>> future) {
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
