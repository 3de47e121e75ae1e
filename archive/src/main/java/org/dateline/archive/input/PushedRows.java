package org.dateline.archive.input;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * The rows that something gives away one by one, for somebody who asks for them one by one: a thread makes them, a few
 * ahead. Not thread-safe.
 */
final class PushedRows implements Iterator<Row> {

    private static final int AHEAD = 16;

    /** Gives all rows away. */
    interface Maker {
        void make(Consumer<Row> rows);
    }

    /** One of a row, the end, and what ended it too early. */
    private record Step(@Nullable Row row, @Nullable Throwable fault) {}

    /** The thread is to end, as nobody asks any more. */
    private static final class Unasked extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(AHEAD);

    private @Nullable Step next;

    PushedRows(Maker maker) {
        Thread thread = new Thread(() -> run(maker), "dateline-reading");
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) ended -> thread.interrupt());
        }
        thread.start();
    }

    private void run(Maker maker) {
        try {
            put(end(maker));
        } catch (Unasked e) {
            // Nobody asks any more.
        }
    }

    private Step end(Maker maker) {
        try {
            maker.make(row -> put(new Step(row, null)));
            return new Step(null, null);
        } catch (Unasked e) {
            throw e;
        } catch (RuntimeException | Error fault) {
            return new Step(null, fault);
        }
    }

    private void put(Step step) {
        try {
            steps.put(step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unasked();
        }
    }

    @Override
    public boolean hasNext() {
        return step().row() != null;
    }

    @Override
    public Row next() {
        Row row = step().row();
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    private Step step() {
        Step step = next;
        if (step == null) {
            try {
                step = steps.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            next = step;
        }
        if (step.fault() instanceof RuntimeException fault) {
            throw fault;
        }
        if (step.fault() instanceof Error fault) {
            throw fault;
        }
        return step;
    }
}
