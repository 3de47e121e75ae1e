package org.dateline.desk.coding;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.core.article.Article;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.ingest.web.Fetched;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.Kept;
import org.dateline.store.RecordStore;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.jspecify.annotations.Nullable;

/**
 * Puts single pages into a record as they are fetched, with models that are loaded for the first and kept. All pages of its
 * life are one run of the record. Thread-safe.
 */
public final class PageReading implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final RecordStore store;
    private final ArticleReader reader = new ArticleReader();
    private final int threads;
    private final Semaphore turns;
    private final Loaded loaded;
    private @Nullable ArticleRecorder recorder;
    private volatile boolean closed;
    private int articles;
    private int faults;

    /**
     * @param store stays the giver's
     * @param resources loads what articles are coded with, before the first page
     * @param parsers gives the parser
     * @param threads pages that are coded at the same time
     */
    public PageReading(
            RecordStore store, Supplier<CodingResources> resources, Supplier<ArticleParser> parsers, int threads) {
        this.store = store;
        this.threads = threads;
        this.turns = new Semaphore(threads, true);
        this.loaded = new Loaded(resources, parsers);
    }

    /**
     * What a page was.
     *
     * @param text digest of the article's words; null if there is none
     * @param kept what it is to the record; null if it is not kept, as it tells the same as before, or nothing
     * @param fault why there is no article; null if there is
     */
    public record PageRead(
            @Nullable String text,
            @Nullable Kept kept,
            @Nullable ReadingFault fault) {}

    /**
     * Reads a page. One that tells the same as before is not kept again, however its bytes differ.
     *
     * @param before digest of the article's words when it was read last; null if it was not
     * @param outlet whose it is if it names none itself; null if unknown
     */
    public PageRead read(Fetched page, @Nullable String before, @Nullable String outlet) {
        turns.acquireUninterruptibly();
        try {
            if (closed) {
                throw new IllegalStateException("no page is read any more");
            }
            CodingRun run = loaded.run();
            PageListener listener = new PageListener();
            PageSink sink = new PageSink(loaded.resources(), recorder(), listener, before);
            run.code(new PageFeed(reader, page, ReadingOptions.NONE.outlet(outlet)), sink);
            count(listener);
            return new PageRead(sink.text, listener.kept, listener.fault);
        } finally {
            turns.release();
        }
    }

    private synchronized ArticleRecorder recorder() {
        ArticleRecorder begun = recorder;
        if (begun == null) {
            begun = store.articles(store.begin("watch", loaded.resources().coder()));
            recorder = begun;
        }
        return begun;
    }

    private synchronized void count(PageListener listener) {
        articles += listener.kept == null ? 0 : 1;
        faults += listener.fault == null ? 0 : 1;
    }

    /** Waits for pages that are being read, but not for ever. */
    @Override
    public void close() {
        closed = true;
        try {
            if (turns.tryAcquire(threads, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                turns.release(threads);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
    }

    private synchronized void end() {
        if (recorder != null) {
            recorder.end(articles, faults);
            recorder = null;
        }
    }

    /** What is loaded once. */
    private static final class Loaded {
        private final Supplier<CodingResources> loading;
        private final Supplier<ArticleParser> parsers;
        private @Nullable CodingResources resources;
        private @Nullable CodingRun run;

        Loaded(Supplier<CodingResources> loading, Supplier<ArticleParser> parsers) {
            this.loading = loading;
            this.parsers = new Recalled<>(parsers);
        }

        synchronized CodingResources resources() {
            CodingResources known = resources;
            if (known == null) {
                known = loading.get();
                resources = known;
            }
            return known;
        }

        synchronized CodingRun run() {
            CodingRun known = run;
            if (known == null) {
                known = resources().run(InputStream.nullInputStream(), 1, parsers);
                run = known;
            }
            return known;
        }
    }

    /** One page. */
    private record PageFeed(ArticleReader reader, Fetched page, ReadingOptions options) implements ArticleFeed {

        @Override
        public void feed(ArticleSink sink, Consumer<InputFault> faults) {
            try {
                reader.readOne(page, options, sink);
            } catch (InputFault fault) {
                faults.accept(fault);
            }
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(page.bytes().length);
        }
    }

    /** Keeps an article that tells something else than before. */
    private static final class PageSink extends RecordingSink {
        private final @Nullable String before;
        private volatile @Nullable String text;

        PageSink(
                CodingResources resources,
                ArticleRecorder articles,
                ReadingListener listener,
                @Nullable String before) {
            super(resources, articles, (article, capture) -> readAs(capture), listener);
            this.before = before;
        }

        @Override
        public boolean wants(Article article, Capture capture) {
            String told = digest(article);
            text = told;
            return !told.equals(before) && super.wants(article, capture);
        }

        /** Only what was needed is kept: a page that names its outlet is the same through whatever feed it came. */
        private static ReadAs readAs(Capture capture) {
            return ReadingInputs.readAs(new ReadAs(null, null, capture.outlet()), capture);
        }

        private static String digest(Article article) {
            String words = article.publication().title() + "\n" + article.text();
            return Digests.of(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Notes what became of the article. */
    private static final class PageListener implements ReadingListener {
        private volatile @Nullable Kept kept;
        private volatile @Nullable ReadingFault fault;

        @Override
        public void kept(Article article, CodedCapture coded, Kept how) {
            kept = how;
        }

        @Override
        public void fault(ReadingFault why) {
            fault = why;
        }

        @Override
        public void doubt(String message) {}

        @Override
        public void coded(Tally tally) {}
    }
}
