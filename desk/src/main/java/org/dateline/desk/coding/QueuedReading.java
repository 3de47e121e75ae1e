package org.dateline.desk.coding;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.core.article.Article;
import org.dateline.core.article.PublicationTime;
import org.dateline.desk.coding.ReadingState.Fault;
import org.dateline.desk.coding.ReadingState.Headline;
import org.dateline.desk.coding.ReadingState.Stage;
import org.dateline.desk.coding.ReadingState.Troubles;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.store.CodedCapture;
import org.dateline.store.Kept;
import org.dateline.store.query.DayRange;
import org.jspecify.annotations.Nullable;

/** A reading that waits, goes on or is over, which can be looked at and stopped at any time. Thread-safe. */
public final class QueuedReading implements ReadingListener {

    private static final int LATEST = 8;
    private static final int MOST_TROUBLES = 200;

    private final long number;
    private final String title;
    private final ReadingListener listener;
    private final AtomicReference<Runnable> released = new AtomicReference<>(() -> {});
    private volatile boolean stopped;

    private Stage stage = Stage.WAITING;
    private Tally tally = Tally.NOTHING;
    private OptionalLong size = OptionalLong.empty();
    private @Nullable String now;
    private long begun;
    private long ended;
    private final Map<Kept, Integer> kept = new EnumMap<>(Kept.class);
    private final Deque<Headline> latest = new ArrayDeque<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private int more;
    private @Nullable String failure;

    /** @param listener is told the same */
    QueuedReading(long number, String title, ReadingListener listener) {
        this.number = number;
        this.title = title;
        this.listener = listener;
    }

    /** Tells it from the others of its queue. */
    public long number() {
        return number;
    }

    /** What is read, in a few words. */
    public String title() {
        return title;
    }

    /** Ends it: what is being coded is kept, and nothing else is begun. */
    public void stop() {
        boolean waited;
        synchronized (this) {
            stopped = true;
            waited = stage == Stage.WAITING;
            if (waited) {
                end(null);
            } else if (!stage.isOver()) {
                stage = Stage.STOPPING;
            }
        }
        if (waited) {
            release();
        }
    }

    /** What is run, once, as soon as nothing of it is needed any more. */
    void onRelease(Runnable deed) {
        released.set(deed);
    }

    void release() {
        released.getAndSet(() -> {}).run();
    }

    /** Whether an article is being coded, also if it is the last. */
    synchronized boolean isCoding() {
        return begun != 0 && !stage.isOver();
    }

    public boolean isStopped() {
        return stopped;
    }

    public synchronized ReadingState state() {
        long until = stage.isOver() ? ended : System.nanoTime();
        return new ReadingState(
                stage,
                new Pace(tally, size, begun == 0 ? 0 : (until - begun) / 1e9),
                kept,
                now,
                List.copyOf(latest),
                new DayRange(first, last),
                new Troubles(faults, doubts, more, failure));
    }

    /** @return false if it was stopped before */
    synchronized boolean start() {
        if (!stopped) {
            stage = Stage.STARTING;
        }
        return !stopped;
    }

    /** @param why null if it came to its end */
    synchronized void end(@Nullable String why) {
        ended = System.nanoTime();
        failure = why;
        stage = why != null ? Stage.FAILED : stopped ? Stage.STOPPED : Stage.DONE;
    }

    @Override
    public boolean goesOn() {
        return !stopped && listener.goesOn();
    }

    @Override
    public void begin(OptionalLong bytes) {
        synchronized (this) {
            size = bytes;
        }
        listener.begin(bytes);
    }

    @Override
    public void coding(Origin origin) {
        synchronized (this) {
            now = origin.toString();
            if (begun == 0) {
                begun = System.nanoTime();
                stage = stopped ? Stage.STOPPING : Stage.READING;
            }
        }
        listener.coding(origin);
    }

    @Override
    public void kept(Article article, CodedCapture coded, Kept how) {
        synchronized (this) {
            kept.merge(how, 1, Integer::sum);
            String name = article.publication().title();
            PublicationTime published = article.publication().publishedAt();
            String day = published == null ? null : published.day().toString();
            latest.addFirst(new Headline(
                    name == null ? coded.origin() : name, article.publication().outlet(), day, how));
            if (latest.size() > LATEST) {
                latest.removeLast();
            }
            if (published != null) {
                widen(published.day());
            }
        }
        listener.kept(article, coded, how);
    }

    private void widen(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    @Override
    public void fault(ReadingFault fault) {
        synchronized (this) {
            if (faults.size() < MOST_TROUBLES) {
                faults.add(new Fault(fault.input(), fault.reason()));
            } else {
                more++;
            }
        }
        listener.fault(fault);
    }

    @Override
    public void doubt(String message) {
        synchronized (this) {
            if (doubts.size() < MOST_TROUBLES) {
                doubts.add(message);
            } else {
                more++;
            }
        }
        listener.doubt(message);
    }

    @Override
    public void coded(Tally done) {
        synchronized (this) {
            tally = done;
        }
        listener.coded(done);
    }
}
