package org.dateline.desk.coding;

import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.core.place.LayerFault;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.desk.coding.ReadingState.Stage;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.RecordStore;
import org.dateline.store.database.StoreFault;

/** Readings into one record, one after another in a thread of their own. Thread-safe. */
public final class ReadingQueue implements AutoCloseable {

    /** So many readings may wait. */
    public static final int MOST_WAITING = 5;

    private static final Logger LOG = System.getLogger(ReadingQueue.class.getName());

    /** So many that are over are still told of. */
    private static final int MOST_OVER = 5;

    private static final int PATIENCE_SECONDS = 30;

    private final Coder coder;
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "reading");
                thread.setDaemon(true);
                return thread;
            });
    private final Deque<QueuedReading> readings = new ArrayDeque<>();
    private long numbers;

    /**
     * @param store stays the giver's, who closes it after the queue
     * @param resources loads what articles are coded with, once a reading
     * @param parsers gives the parser, which others may use meanwhile
     * @param web opens the web, where an address is named
     * @param threads articles coded at the same time, at least 1
     */
    public ReadingQueue(
            RecordStore store,
            Supplier<CodingResources> resources,
            Supplier<ArticleParser> parsers,
            Supplier<WebReader> web,
            int threads) {
        this(intoRecord(store, resources, parsers, web, threads));
    }

    ReadingQueue(Coder coder) {
        this.coder = coder;
    }

    private static Coder intoRecord(
            RecordStore store,
            Supplier<CodingResources> resources,
            Supplier<ArticleParser> parsers,
            Supplier<WebReader> web,
            int threads) {
        return (inputs, reading) -> {
            CodingResources loaded = resources.get();
            CodingRun run = loaded.run(InputStream.nullInputStream(), threads, parsers, web);
            new Reading(store, loaded, run).read(inputs, reading);
        };
    }

    /** Codes all of some inputs, as long as the reading goes on. */
    interface Coder {

        void code(ReadingInputs inputs, QueuedReading reading);
    }

    /**
     * Reads something as soon as what came before is over.
     *
     * @param title what it is, in a few words
     * @param listener is told how far it is, beside the reading itself
     * @param after is run when it is over, also if it never began
     * @return empty if too many wait already; then nothing is run
     */
    public synchronized Optional<QueuedReading> submit(
            String title, ReadingInputs inputs, ReadingListener listener, Runnable after) {
        long waiting = readings.stream()
                .filter(reading -> reading.state().stage() == Stage.WAITING)
                .count();
        if (waiting >= MOST_WAITING || worker.isShutdown()) {
            return Optional.empty();
        }
        QueuedReading reading = new QueuedReading(++numbers, title, listener);
        readings.addLast(reading);
        forgetOld();
        Runnable task = () -> {
            try {
                read(reading, inputs);
            } finally {
                reading.release();
            }
        };
        reading.onRelease(() -> {
            worker.remove(task);
            after.run();
        });
        worker.execute(task);
        return Optional.of(reading);
    }

    private void forgetOld() {
        while (readings.size() > MOST_OVER + MOST_WAITING + 1
                && readings.element().state().stage().isOver()) {
            readings.remove();
        }
    }

    /** All that wait, go on or were over last, the last that came first. */
    public synchronized List<QueuedReading> all() {
        List<QueuedReading> all = new ArrayList<>(readings);
        Collections.reverse(all);
        return all;
    }

    /** The one that goes on, or comes next. */
    public synchronized Optional<QueuedReading> current() {
        return readings.stream()
                .filter(reading -> !reading.state().stage().isOver())
                .findFirst();
    }

    /** The one of a number, if it is still told of. */
    public synchronized Optional<QueuedReading> find(long number) {
        return readings.stream().filter(reading -> reading.number() == number).findFirst();
    }

    private void read(QueuedReading reading, ReadingInputs inputs) {
        if (!reading.start()) {
            return;
        }
        try {
            coder.code(inputs, reading);
            reading.end(null);
        } catch (RuntimeException | Error e) {
            reading.end(reason(e));
        }
    }

    /** What people are told, who need not know where the record lies; what nobody expected is for the log alone. */
    private static String reason(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return "There is not enough memory; give more with DATELINE_JAVA_OPTS=-Xmx2g.";
            }
            if (cause instanceof StoreFault refused) {
                LOG.log(Level.WARNING, "a reading ends", refused);
                return "The record: " + refused.reason() + ".";
            }
            if (cause instanceof InputFault || cause instanceof LayerFault) {
                return String.valueOf(cause.getMessage());
            }
        }
        LOG.log(Level.ERROR, "a reading failed", fault);
        return "This is a fault of the program; its log tells more.";
    }

    /** Stops what goes on, which keeps the article that it is at, and what waits. */
    @Override
    public void close() {
        List<QueuedReading> all = all();
        all.forEach(QueuedReading::stop);
        worker.shutdown();
        boolean codes = all.stream().anyMatch(QueuedReading::isCoding);
        try {
            // While models load there is nothing to keep.
            if (codes && !worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "a reading does not end");
            }
            all.forEach(QueuedReading::release);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
