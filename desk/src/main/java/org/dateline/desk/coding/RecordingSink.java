package org.dateline.desk.coding;

import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.dateline.core.article.Article;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;

/** Keeps articles in the record as they are coded, and tells a listener. */
class RecordingSink implements CodingSink<RecordingSink.Recorded> {

    private final CoderId coder;
    private final RecordWriter writer;
    private final ArticleRecorder articles;
    private final BiFunction<Article, Capture, ReadAs> readAs;
    private final ReadingListener listener;

    /** @param readAs what is known of an article beside its bytes */
    RecordingSink(
            CodingResources resources,
            ArticleRecorder articles,
            BiFunction<Article, Capture, ReadAs> readAs,
            ReadingListener listener) {
        this.coder = resources.coder();
        this.writer = resources.writer(false);
        this.articles = articles;
        this.readAs = readAs;
        this.listener = listener;
    }

    /** An article as it goes into the record. */
    record Recorded(Article article, CodedCapture capture) {}

    @Override
    public boolean wants(Article article, Capture capture) {
        return !articles.isCoded(article.revision(), coder, readAs.apply(article, capture));
    }

    @Override
    public boolean goesOn() {
        return listener.goesOn();
    }

    @Override
    public Recorded render(CodedArticle coded, Capture capture) {
        Article article = coded.parsed().article();
        return new Recorded(
                article,
                new CodedCapture(
                        capture.origin().toString(),
                        capture.bytes(),
                        writer.write(coded),
                        coder,
                        readAs.apply(article, capture)));
    }

    @Override
    public void take(Recorded coded) {
        listener.kept(coded.article(), coded.capture(), articles.record(coded.capture()));
    }

    @Override
    public void fault(ReadingFault fault) {
        listener.fault(fault);
    }

    @Override
    public void doubt(String message) {
        listener.doubt(message);
    }

    @Override
    public void begin(OptionalLong size) {
        listener.begin(size);
    }

    @Override
    public void coding(Origin origin) {
        listener.coding(origin);
    }

    @Override
    public void coded(Tally tally) {
        listener.coded(tally);
    }
}
