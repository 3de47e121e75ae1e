package org.dateline.archive.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.dateline.core.article.Article;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;

/** Takes files apart into captures, as {@code code} does; what breaks becomes a row with its reason, and the rest is read. */
public final class InputReader implements FlatMapFunction<Iterator<List<Input>>, Row> {

    private static final long serialVersionUID = 1L;

    private final SerializableConfiguration hadoop;

    private final ReadAs readAs;

    /** @param hadoop tells where file systems are */
    public InputReader(Configuration hadoop, ReadAs readAs) {
        this.hadoop = new SerializableConfiguration(hadoop);
        this.readAs = readAs;
    }

    @Override
    public Iterator<Row> call(Iterator<List<Input>> portions) {
        return new PushedRows(sink -> {
            ArticleReader reader = new ArticleReader();
            while (portions.hasNext()) {
                for (Input input : portions.next()) {
                    read(reader, input, sink);
                }
            }
        });
    }

    private void read(ArticleReader reader, Input input, Consumer<Row> rows) {
        ReadingOptions options = readAs.options();
        try {
            Path path = new Path(input.uri());
            try (InputStream stream = path.getFileSystem(hadoop.value()).open(path)) {
                reader.read(input.name(), stream, input.length(), options, new Sink(rows, input));
            }
        } catch (InputFault fault) {
            rows.accept(CaptureRow.fault(input.name(), fault.reason(), input));
        } catch (IOException e) {
            rows.accept(CaptureRow.fault(
                    input.name(), InputFault.unreadable(input.name(), e).reason(), input));
        }
    }

    private record Sink(Consumer<Row> rows, Input input) implements ArticleSink {

        @Override
        public void article(Article article, Capture capture) {
            rows.accept(CaptureRow.of(capture, input));
        }

        @Override
        public void quarantined(ItemFault fault) {
            rows.accept(CaptureRow.fault(fault.input(), fault.reason(), input));
        }
    }
}
