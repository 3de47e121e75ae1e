package org.dateline.archive.coding;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.dateline.archive.input.ReadAs;
import org.dateline.core.article.Article;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.place.LayerFault;
import org.dateline.core.record.RecordReader;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.OneLine;
import org.dateline.ingest.fault.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Codes captures, as {@code code} does, to the same bytes. Captures of the same bytes that follow each other are coded once
 * if they read as the same article.
 */
public final class CaptureCoder implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final ReadAs readAs;

    private final String version;

    private final LongAccumulator done;

    /**
     * @param version of the program, which names itself in the record
     * @param done counts captures as they are done, those of tasks that failed among them
     */
    public CaptureCoder(ReadAs readAs, String version, LongAccumulator done) {
        this.readAs = readAs;
        this.version = version;
        this.done = done;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> captures) {
        return new Coding(captures);
    }

    /** The coding of the captures of one task. */
    private final class Coding implements Iterator<Row> {
        private final Iterator<Row> captures;
        private final ArticleReader reader = new ArticleReader();
        private final RecordWriter writer = new RecordWriter(false, version);
        private final RecordReader lines = new RecordReader();
        private @Nullable Article last;
        private ArticleRow.@Nullable Coded lastCoded;

        Coding(Iterator<Row> captures) {
            this.captures = captures;
        }

        @Override
        public boolean hasNext() {
            return captures.hasNext();
        }

        @Override
        public Row next() {
            Row capture = captures.next();
            Row row = row(capture);
            done.add(1);
            return row;
        }

        private Row row(Row capture) {
            String origin = capture.getAs("origin");
            String reason = capture.getAs("reason");
            if (reason != null) {
                return ArticleRow.fault(capture, reason);
            }
            String with = capture.getAs("charset");
            String charset = with == null ? readAs.charset() : with;
            ReadingOptions options = readAs.options();
            One one = new One();
            try {
                reader.readAgain(
                        Origin.parse(origin),
                        capture.getAs("bytes"),
                        charset == null ? options : options.charset(charset),
                        one);
            } catch (InputFault fault) {
                one.reason = fault.reason();
            }
            Article article = one.article;
            if (article == null) {
                return ArticleRow.fault(capture, OneLine.of(one.reason));
            }
            try {
                return ArticleRow.of(
                        coded(article),
                        new ArticleRow.Found(
                                origin, readAs.published(), charset, capture.getAs("bytes"), capture.getAs("input")));
            } catch (LayerFault e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                ItemFault fault = ItemFault.ofProgram(Origin.parse(origin), "article " + article.id() + ": ", e);
                return ArticleRow.fault(capture, OneLine.of(fault.reason()));
            }
        }

        private ArticleRow.Coded coded(Article article) {
            ArticleRow.Coded known = lastCoded;
            if (known != null && article.equals(last)) {
                return known;
            }
            Models models = Models.ofThisProcess();
            CodedArticle coded = models.coder().code(models.parser().parse(article));
            String record = writer.write(coded);
            ArticleRow.Coded made = new ArticleRow.Coded(
                    lines.read(record.substring(0, record.indexOf('\n'))).article(),
                    record,
                    !coded.parsed().notParsed().isEmpty());
            last = article;
            lastCoded = made;
            return made;
        }
    }

    /** Takes the one article of a capture, or the reason why it holds none. */
    private static final class One implements ArticleSink {
        private @Nullable Article article;
        private String reason = "no article";

        @Override
        public void article(Article found, Capture capture) {
            article = found;
        }

        @Override
        public void quarantined(ItemFault fault) {
            reason = fault.reason();
        }
    }
}
