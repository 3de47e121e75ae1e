package org.dateline.desk.coding;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.dateline.core.article.Article;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.CodingIssue;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.place.LayerFault;
import org.dateline.core.place.PlaceLayer;
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
    private final Dictionaries dictionaries;
    private final List<PlaceLayer> gazetteers;
    private final Supplier<WebReader> web;
    private final Supplier<ArticleParser> parsers;

    /**
     * @param standardInput what the file name {@code -} stands for
     * @param threads articles coded at the same time, at least 1
     * @param dictionaries loaded ones, with which articles are coded
     * @param gazetteers loaded layers, of which the last wins
     * @param web opens the web, where an address is named
     */
    public CodingRun(
            InputStream standardInput,
            int threads,
            Dictionaries dictionaries,
            List<PlaceLayer> gazetteers,
            Supplier<WebReader> web) {
        this(standardInput, threads, dictionaries, gazetteers, web, CoreNlpParser::load);
    }

    /** @param parsers loads the parser, once a run */
    CodingRun(
            InputStream standardInput,
            int threads,
            Dictionaries dictionaries,
            List<PlaceLayer> gazetteers,
            Supplier<WebReader> web,
            Supplier<ArticleParser> parsers) {
        this.standardInput = standardInput;
        this.threads = threads;
        this.dictionaries = dictionaries;
        this.gazetteers = List.copyOf(gazetteers);
        this.web = web;
        this.parsers = parsers;
    }

    /** Codes every article of some files; what cannot be read or coded goes to the sink and the rest goes on. */
    public <T> Tally code(List<String> files, ReadingOptions options, CodingSink<T> sink) {
        return code(new FileFeed(files, standardInput, options, web), sink);
    }

    /** Codes every article of a feed; what cannot be read or coded goes to the sink and the rest goes on. */
    public <T> Tally code(ArticleFeed feed, CodingSink<T> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            sink.begin(feed.size());
            Line<T> line = new Line<>(workers, sink);
            feed.feed(line, line::fault);
            return line.end();
        } finally {
            workers.shutdownNow();
        }
    }

    /** What a worker made of an article: its lines, or why there are none. */
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
            Origin origin = capture.origin();
            if (!sink.wants(article)) {
                tally = tally.plusKnown(capture.bytes().length);
                sink.coded(tally);
                return;
            }
            Origin first = origins.putIfAbsent(article.id(), origin);
            if (first != null) {
                sink.repeatedId(article.id(), first, origin);
            }
            Loading models = loading();
            underWay.add(workers.submit(() -> codeOrFault(article, capture, models)));
            while (underWay.size() > threads * WAITING_PER_THREAD
                    || !underWay.isEmpty() && underWay.element().isDone()) {
                printNext();
            }
        }

        /** A run that finds nothing new loads nothing. */
        private Loading loading() {
            Loading begun = loading;
            if (begun == null) {
                begun = new Loading(
                        CompletableFuture.supplyAsync(parsers),
                        CompletableFuture.supplyAsync(() -> ArticleCoder.load(dictionaries, gazetteers)));
                loading = begun;
            }
            return begun;
        }

        @Override
        public void quarantined(ItemFault fault) {
            fault(fault);
        }

        void fault(ReadingFault fault) {
            sink.fault(fault);
            tally = tally.plusFault();
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
                    capture.bytes().length,
                    cut,
                    doubt(coded, capture.origin()),
                    null);
        }

        private @Nullable String doubt(CodedArticle coded, Origin origin) {
            int left = 0;
            String message = null;
            for (CodingIssue issue : coded.issues()) {
                if (issue.kind() == CodingIssue.Kind.NO_PUBLICATION_DATE) {
                    message = issue.kind().message();
                } else if (issue.span() != null) {
                    left += issue.span().length();
                }
            }
            if (left > 0) {
                String cut = left + " characters in sentences too long to parse or past the last sentence coded"
                        + " are left out";
                message = message == null ? cut : message + "; " + cut;
            }
            return message == null
                    ? null
                    : OneLine.of(origin.input()) + " (article "
                            + OneLine.of(coded.parsed().article().id()) + "): " + message;
        }

        private void printNext() {
            Coded<T> coded = await(underWay.remove());
            if (coded.fault != null || coded.rendered == null) {
                fault(Objects.requireNonNull(coded.fault));
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
