package org.dateline.desk.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.dateline.core.article.Article;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.desk.coding.CodingSink;
import org.dateline.desk.coding.Tally;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.Kept;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;

/** Keeps articles in the record as they are coded, and tells people of what is not. */
abstract class RecordingSink implements CodingSink<CodedCapture> {

    private final Console console;
    private final Progress progress;
    private final CoderId coder;
    private final RecordWriter writer;
    private final ArticleRecorder articles;
    private final Map<Kept, Integer> kept = new EnumMap<>(Kept.class);

    RecordingSink(Console console, Progress progress, CodingResources resources, ArticleRecorder articles) {
        this.console = console;
        this.progress = progress;
        this.coder = resources.coder();
        this.writer = resources.writer(false);
        this.articles = articles;
    }

    /** What is known of an article beside its bytes. */
    abstract ReadAs readAs(Article article);

    @Override
    public boolean wants(Article article) {
        return !articles.isCoded(article.revision(), coder, readAs(article));
    }

    @Override
    public CodedCapture render(CodedArticle article, Capture capture) {
        return new CodedCapture(
                capture.origin().toString(),
                capture.bytes(),
                writer.write(article),
                coder,
                readAs(article.parsed().article()));
    }

    @Override
    public void take(CodedCapture coded) {
        kept.merge(articles.record(coded), 1, Integer::sum);
    }

    /** What the articles that were taken were to the record: {@code 2 new, 1 revised}; empty if none was. */
    String told() {
        return kept.entrySet().stream()
                .map(some -> some.getValue() + " " + some.getKey().label())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void fault(ReadingFault fault) {
        doubt(String.valueOf(fault.getMessage()));
    }

    @Override
    public void doubt(String message) {
        progress.clear();
        console.say("dateline: " + message);
    }

    @Override
    public void begin(OptionalLong size) {
        progress.begin(size);
    }

    @Override
    public void coded(Tally tally) {
        progress.show(tally);
    }
}
