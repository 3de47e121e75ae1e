package org.dateline.desk.coding;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.dateline.core.article.Article;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.Coding;
import org.dateline.core.record.RecordFault;
import org.dateline.core.record.RecordReader;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.EarlierCoding;
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
    private final RecordReader reader = new RecordReader();
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

    /**
     * Lines are taken as they are if this coder wrote them, of these bytes read in the same way, they can be read, and there is
     * nothing among them that it does not write.
     */
    @Override
    public Optional<Recorded> coded(Article article, Capture capture) {
        EarlierCoding earlier = capture.earlier();
        ReadAs known = readAs.apply(article, capture);
        if (earlier == null
                || !coder.equals(new CoderId(earlier.coder(), ""))
                || !known.equals(new ReadAs(earlier.published(), capture.charset()))
                || !isOf(article, earlier.lines())) {
            return Optional.empty();
        }
        return Optional.of(new Recorded(
                article,
                new CodedCapture(capture.origin().toString(), capture.bytes(), earlier.lines(), coder, known)));
    }

    private boolean isOf(Article article, String lines) {
        try {
            Coding coding = reader.read(lines);
            ArticleLine line = coding.article();
            return lines.endsWith("\n")
                    && lines.lines().count() == linesKnown(coding)
                    && line.revision().equals(article.revision())
                    && line.id().equals(article.id())
                    && line.coder().equals(coder.version())
                    && line.publication().equals(article.publication())
                    && line.text().equals(article.text().toString());
        } catch (RecordFault e) {
            return false;
        }
    }

    private static long linesKnown(Coding coding) {
        return 1L
                + coding.statements().size()
                + coding.events().size()
                + coding.controls().size()
                + coding.displacements().size();
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
