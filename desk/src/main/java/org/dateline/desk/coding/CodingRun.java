package org.dateline.desk.coding;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.dateline.core.article.Article;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.CodingIssue;
import org.dateline.core.place.LayerFault;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.corenlp.CoreNlpParser;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.OneLine;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.ingest.web.WebReader;
import org.jspecify.annotations.Nullable;

/**
 * One run of coding: articles are read by one thread, parsed and coded by several, and printed in the
 * order of the input. At most a few articles a thread are in memory at a time.
 */
public final class CodingRun {

    private static final int WAITING_PER_THREAD = 4;

    private final InputStream standardInput;
    private final int threads;
    private final Supplier<ArticleCoder> coders;
    private final Supplier<WebReader> web;
    private final LocalDate today;
    private final Supplier<ArticleParser> parsers;

    /**
     * @param standardInput what the file name {@code -} stands for
     * @param threads articles coded at the same time, at least 1
     * @param coders loads what codes articles, once a run
     * @param web opens the web, where an address is named
     * @param clock tells whether a date of publication is still to come
     */
    public CodingRun(
            InputStream standardInput,
            int threads,
            Supplier<ArticleCoder> coders,
            Supplier<WebReader> web,
            Clock clock) {
        this(standardInput, threads, coders, web, clock, CoreNlpParser::load);
    }

    /** @param parsers loads the parser, once a run */
    public CodingRun(
            InputStream standardInput,
            int threads,
            Supplier<ArticleCoder> coders,
            Supplier<WebReader> web,
            Clock clock,
            Supplier<ArticleParser> parsers) {
        this.standardInput = standardInput;
        this.threads = threads;
        this.coders = coders;
        this.web = web;
        this.today = LocalDate.now(clock);
        this.parsers = parsers;
    }

    /** Codes every article of some files; what cannot be read or coded goes to the sink and the rest goes on. */
    public <T> Tally code(List<String> files, ReadingOptions options, CodingSink<T> sink) {
        return code(InputFiles.plain(files.stream().map(InputFile::named).toList()), options, sink);
    }

    /** Codes every article of some files; what cannot be read or coded goes to the sink and the rest goes on. */
    public <T> Tally code(InputFiles files, ReadingOptions options, CodingSink<T> sink) {
        return code(new FileFeed(files.files(), standardInput, options, web), sink);
    }

    /** Codes every article of a feed; what cannot be read or coded goes to the sink and the rest goes on. */
    public <T> Tally code(ArticleFeed feed, CodingSink<T> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            sink.begin(feed.size());
            Line<T> line = new Line<>(workers, sink);
            try {
                feed.feed(line, line::fault);
            } catch (Stopped e) {
                // What is under way is still taken.
            }
            return line.end();
        } finally {
            workers.shutdownNow();
        }
    }

    /** The sink wants no more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /** What a worker made of an article: its lines, or why there are none; neither if it was stopped before it began. */
    private record Coded<T>(
            @Nullable T rendered,
            int sentences,
            long bytes,
            boolean cut,
            @Nullable String doubt,
            @Nullable ItemFault fault) {

        static <T> Coded<T> failed(ItemFault fault) {
            return new Coded<>(null, 0, 0, false, null, fault);
        }

        static <T> Coded<T> notBegun() {
            return new Coded<>(null, 0, 0, false, null, null);
        }
    }

    /** What articles are coded with, as it is loaded. */
    private record Loading(CompletableFuture<ArticleParser> parser, CompletableFuture<ArticleCoder> coder) {}

    /** The articles under way, in order. */
    private final class Line<T> implements ArticleSink {
        private final ExecutorService workers;
        private final CodingSink<T> sink;
        private @Nullable Loading loading;
        private final Deque<Future<Coded<T>>> underWay = new ArrayDeque<>();
        private Tally tally = Tally.NOTHING;
        private final Map<String, Origin> origins = new HashMap<>();

        Line(ExecutorService workers, CodingSink<T> sink) {
            this.workers = workers;
            this.sink = sink;
        }

        @Override
        public void article(Article article, Capture capture) {
            goOn();
            Origin origin = capture.origin();
            if (!sink.wants(article, capture)) {
                tally = tally.plusKnown(capture.share());
                sink.coded(tally);
                return;
            }
            Origin first = origins.putIfAbsent(article.id(), origin);
            if (first != null) {
                sink.repeatedId(article.id(), first, origin);
            }
            underWay.add(sink.coded(article, capture)
                    .<Future<Coded<T>>>map(
                            rendered -> CompletableFuture.completedFuture(before(article, capture, rendered)))
                    .orElseGet(() -> submitted(article, capture)));
            while (underWay.size() > threads * WAITING_PER_THREAD
                    || !underWay.isEmpty() && underWay.element().isDone()) {
                printNext();
            }
        }

        private Future<Coded<T>> submitted(Article article, Capture capture) {
            Loading models = loading();
            return workers.submit(() -> codeOrFault(article, capture, models));
        }

        /** What was coded before; how many sentences that were is not known any more. */
        private Coded<T> before(Article article, Capture capture, T rendered) {
            boolean cut = capture.earlier() != null && capture.earlier().cut();
            List<String> doubts = doubts(article);
            if (cut) {
                doubts.add("a part of it was too long to be coded");
            }
            return new Coded<>(rendered, 0, capture.share(), cut, joined(doubts, article, capture.origin()), null);
        }

        /** A run that finds nothing new loads nothing. */
        private Loading loading() {
            Loading begun = loading;
            if (begun == null) {
                begun = new Loading(CompletableFuture.supplyAsync(parsers), CompletableFuture.supplyAsync(coders));
                loading = begun;
            }
            return begun;
        }

        @Override
        public void quarantined(ItemFault fault) {
            fault(fault);
        }

        @Override
        public void passedOver() {
            goOn();
        }

        void fault(ReadingFault fault) {
            goOn();
            count(fault);
        }

        private void count(ReadingFault fault) {
            sink.fault(fault);
            tally = tally.plusFault();
            sink.coded(tally);
        }

        private void goOn() {
            if (!sink.goesOn()) {
                throw new Stopped();
            }
        }

        Tally end() {
            while (!underWay.isEmpty()) {
                printNext();
            }
            return tally;
        }

        /** A fault of ours in one article must not lose the others; models that do not load and a damaged gazetteer stop the run. */
        private Coded<T> codeOrFault(Article article, Capture capture, Loading models) {
            ArticleParser loadedParser = models.parser().join();
            ArticleCoder loadedCoder = models.coder().join();
            if (!sink.goesOn()) {
                return Coded.notBegun();
            }
            sink.coding(capture.origin());
            try {
                return code(article, capture, loadedParser, loadedCoder);
            } catch (LayerFault e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                return Coded.failed(ItemFault.ofProgram(capture.origin(), "article " + article.id() + ": ", e));
            }
        }

        private Coded<T> code(Article article, Capture capture, ArticleParser parser, ArticleCoder coder) {
            CodedArticle coded = coder.code(parser.parse(article));
            boolean cut = !coded.parsed().notParsed().isEmpty();
            return new Coded<>(
                    sink.render(coded, capture),
                    coded.parsed().sentences().size(),
                    capture.share(),
                    cut,
                    doubt(coded, capture.origin()),
                    null);
        }

        private @Nullable String doubt(CodedArticle coded, Origin origin) {
            int left = 0;
            for (CodingIssue issue : coded.issues()) {
                if (issue.kind() != CodingIssue.Kind.NO_PUBLICATION_DATE && issue.span() != null) {
                    left += issue.span().length();
                }
            }
            Article article = coded.parsed().article();
            List<String> doubts = doubts(article);
            if (left > 0) {
                doubts.add(left + " characters in sentences too long to parse or past the last sentence coded"
                        + " are left out");
            }
            return joined(doubts, article, origin);
        }

        /** What lowers the worth of an article's record before it is coded. */
        private List<String> doubts(Article article) {
            List<String> doubts = new ArrayList<>();
            PublicationTime published = article.publication().publishedAt();
            if (published == null) {
                doubts.add(CodingIssue.Kind.NO_PUBLICATION_DATE.message());
            } else if (published.isToComeOn(today)) {
                // No issue of the record: that must be the same on any day.
                doubts.add(
                        "published " + published.day() + ", which is still to come: its times are reckoned from then");
            }
            return doubts;
        }

        private static @Nullable String joined(List<String> doubts, Article article, Origin origin) {
            return doubts.isEmpty()
                    ? null
                    : OneLine.of(origin.input()) + " (article " + OneLine.of(article.id()) + "): "
                            + String.join("; ", doubts);
        }

        private void printNext() {
            Coded<T> coded = await(underWay.remove());
            if (coded.fault != null) {
                count(coded.fault);
                return;
            }
            if (coded.rendered == null) {
                return;
            }
            if (coded.doubt != null) {
                sink.doubt(coded.doubt);
            }
            sink.take(coded.rendered);
            tally = tally.plusArticle(coded.sentences, coded.cut, coded.bytes);
            sink.coded(tally);
        }

        private Coded<T> await(Future<Coded<T>> future) {
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
}
