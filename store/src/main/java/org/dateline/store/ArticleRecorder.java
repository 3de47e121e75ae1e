package org.dateline.store;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.ArticleKey.ARTICLE_KEY;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.ledger.revision.ArticleKeys;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.RecordReader;
import org.dateline.store.database.FixedSql;
import org.dateline.store.ledger.Contents;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.EntryContent.ArticleFound;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.OutletFound;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.dateline.store.ledger.EntryContent.RevisionCaptured;
import org.dateline.store.ledger.EntryContent.RevisionCoded;
import org.dateline.store.ledger.EntryKind;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Keeps captured articles with what was coded of them, one article in one transaction. What is kept already is not kept
 * again. Thread-safe.
 */
public final class ArticleRecorder {

    private static final FixedSql OF_KEY = FixedSql.of(DSL.select(ARTICLE.NAME)
            .from(ARTICLE_KEY)
            .join(ARTICLE)
            .on(ARTICLE.ID.eq(ARTICLE_KEY.ARTICLE))
            .where(ARTICLE_KEY.NAME.eq(value(ARTICLE_KEY.NAME))));

    private final LedgerWriter writer;
    private final Run run;
    private final Contents contents = new Contents();
    private final RecordReader reader = new RecordReader();

    ArticleRecorder(LedgerWriter writer, Run run) {
        this.writer = writer;
        this.run = run;
    }

    /**
     * Tells whether a revision was coded by a coder already.
     *
     * @param revision {@code sha256:} and the digest of the bytes
     */
    public boolean isCoded(String revision, CoderId coder, ReadAs readAs) {
        String id = codingId(revision, coder, readAs);
        return writer.read(sql -> writer.ledger().has(sql, EntryKind.CODING, id));
    }

    private static String codingId(String revision, CoderId coder, ReadAs readAs) {
        List<String> parts = new ArrayList<>(List.of(
                revision,
                coder.version(),
                coder.resources(),
                String.valueOf(readAs.published()),
                String.valueOf(readAs.charset())));
        if (readAs.outlet() != null) {
            // Only then: what was coded before there were such outlets keeps its id.
            parts.add(readAs.outlet());
        }
        return Digests.id(parts.toArray(String[]::new));
    }

    /**
     * Keeps an article.
     *
     * @return what it is to the record
     * @throws org.dateline.core.record.RecordFault if its lines are not of the record format
     * @throws org.dateline.store.database.StoreFault if it cannot be kept
     */
    public Kept record(CodedCapture capture) {
        ArticleLine line = reader.read(capture.lines()).article();
        return Objects.requireNonNull(writer.write(run, entries -> record(entries, capture, line)));
    }

    private Kept record(LedgerWriter.Entries entries, CodedCapture capture, ArticleLine line) {
        String coding = codingId(line.revision(), capture.coder(), capture.readAs());
        DSLContext sql = entries.sql();
        if (writer.ledger().has(sql, EntryKind.CODING, coding)) {
            return Kept.KNOWN;
        }
        String outlet = line.publication().outlet();
        if (outlet != null && !writer.ledger().has(sql, EntryKind.OUTLET, Digests.id("outlet", outlet))) {
            entries.append(EntryKind.OUTLET, Digests.id("outlet", outlet), new OutletFound(outlet));
        }
        SortedSet<String> keys = ArticleKeys.of(line);
        Kept kept = kept(sql, line.revision(), keys);
        String article = article(entries, keys);
        if (kept != Kept.RECODED) {
            contents.put(sql, capture.bytes());
            entries.append(
                    EntryKind.REVISION,
                    line.revision(),
                    new RevisionCaptured(line.revision(), article, outlet, capture.origin(), capture.bytes().length));
        }
        byte[] lines = capture.lines().getBytes(StandardCharsets.UTF_8);
        contents.put(sql, lines);
        entries.append(
                EntryKind.CODING,
                coding,
                new RevisionCoded(line.revision(), capture.coder(), capture.readAs(), Digests.of(lines)));
        return kept;
    }

    private Kept kept(DSLContext sql, String revision, SortedSet<String> keys) {
        if (writer.ledger().has(sql, EntryKind.REVISION, revision)) {
            return Kept.RECODED;
        }
        return keys.stream().anyMatch(key -> ofKey(sql, key).isPresent()) ? Kept.REVISED : Kept.NEW;
    }

    private static Optional<String> ofKey(DSLContext sql, String key) {
        return OF_KEY.find(sql, row -> row.getString(1), key);
    }

    /** The article that has some of these keys, with the rest of them; more than one are found to be the same. */
    private String article(LedgerWriter.Entries entries, SortedSet<String> keys) {
        SortedSet<String> known = new TreeSet<>();
        List<String> fresh = new ArrayList<>();
        for (String key : keys) {
            ofKey(entries.sql(), key).ifPresentOrElse(known::add, () -> fresh.add(key));
        }
        SortedSet<String> candidates = new TreeSet<>(known);
        if (!fresh.isEmpty()) {
            candidates.add(ArticleKeys.id(fresh));
        }
        String id = candidates.first();
        if (!fresh.isEmpty() || known.size() > 1) {
            entries.append(EntryKind.ARTICLE, id, new ArticleFound(id, fresh, List.copyOf(known)));
        }
        return id;
    }

    /**
     * Ends the run.
     *
     * @param articles that it read
     * @param faults that it met
     */
    public void end(int articles, int faults) {
        writer.end(run, articles, faults);
    }
}
