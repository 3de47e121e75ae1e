package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Outlet.OUTLET;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;
import static org.dateline.store.schema.tables.RevisionBucket.REVISION_BUCKET;
import static org.jooq.impl.DSL.inline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.revision.Capture;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.core.ledger.revision.TextSketch;
import org.dateline.core.record.ArticleLine;
import org.dateline.store.database.FixedSql;
import org.jooq.impl.DSL;

/** Which articles are copies of one text, and whose voice each is told in. */
final class CopyBook {

    private static final int DAYS_APART = 7;
    /** Where revisions of no known day stand: on any day they may meet any other. */
    private static final int UNKNOWN_DAY = Integer.MIN_VALUE;

    private static final FixedSql NEAR = FixedSql.of(DSL.selectDistinct(REVISION.ID, REVISION.ARTICLE)
            .from(REVISION_BUCKET)
            .join(REVISION)
            .on(REVISION.ID.eq(REVISION_BUCKET.REVISION))
            .where(
                    REVISION_BUCKET.HASH.eq(value(REVISION_BUCKET.HASH)),
                    REVISION_BUCKET
                            .DAY
                            .between(value(REVISION_BUCKET.DAY), value(REVISION_BUCKET.DAY))
                            .or(REVISION_BUCKET.DAY.eq(inline(UNKNOWN_DAY))),
                    REVISION.ID.ne(value(REVISION.ID))));
    private static final FixedSql PUT = FixedSql.of(DSL.insertInto(REVISION_BUCKET)
            .columns(REVISION_BUCKET.HASH, REVISION_BUCKET.DAY, REVISION_BUCKET.REVISION)
            .values(value(REVISION_BUCKET.HASH), value(REVISION_BUCKET.DAY), value(REVISION_BUCKET.REVISION))
            .onConflictDoNothing());
    private static final FixedSql SKETCH =
            FixedSql.of(DSL.select(REVISION.SKETCH).from(REVISION).where(REVISION.ID.eq(value(REVISION.ID))));

    private static final FixedSql COPIES =
            FixedSql.of(DSL.select(ARTICLE.COPIES).from(ARTICLE).where(ARTICLE.ID.eq(value(ARTICLE.ID))));
    private static final FixedSql CAPTURES =
            FixedSql.of(DSL.select(ARTICLE.NAME, OUTLET.NAME, REVISION.PUBLISHED, REVISION.CREDITS, REVISION.SKETCH)
                    .from(ARTICLE)
                    .join(REVISION)
                    .on(REVISION.ARTICLE.eq(ARTICLE.ID))
                    .leftJoin(OUTLET)
                    .on(OUTLET.ID.eq(REVISION.OUTLET))
                    .where(ARTICLE.COPIES.eq(value(ARTICLE.COPIES)), REVISION.LINES.isNotNull())
                    .orderBy(REVISION.ID));
    private static final FixedSql OTHERWISE = FixedSql.of(DSL.select(ARTICLE.ID)
            .from(ARTICLE)
            .where(ARTICLE.COPIES.eq(value(ARTICLE.COPIES)), ARTICLE.VOICE.ne(value(ARTICLE.VOICE)))
            .orderBy(ARTICLE.ID));
    private static final FixedSql EVENTS = FixedSql.of(DSL.select(RECORD_LINE.ID)
            .from(REVISION)
            .join(RECORD_LINE)
            .on(RECORD_LINE.REVISION.eq(REVISION.ID))
            .where(REVISION.ARTICLE.eq(value(REVISION.ARTICLE)), RECORD_LINE.INCIDENT.isNotNull()));
    private static final FixedSql TELL = FixedSql.of(
            DSL.update(ARTICLE).set(ARTICLE.VOICE, value(ARTICLE.VOICE)).where(ARTICLE.ID.eq(value(ARTICLE.ID))));

    private final Tables tables;

    CopyBook(Tables tables) {
        this.tables = tables;
    }

    /** Finds the copies of a revision that was coded; gives the events that are told in another voice by that. */
    ChangedEvents sketched(int article, int revision, ArticleLine line) {
        Capture capture = Capture.of("", line);
        int day = day(capture);
        SortedSet<Integer> copies = new TreeSet<>();
        for (long bucket : capture.sketch().buckets()) {
            for (Candidate candidate : near(bucket, day, revision)) {
                if (!copies.contains(candidate.article()) && isCopy(capture, candidate.revision())) {
                    copies.add(candidate.article());
                }
            }
            PUT.execute(tables.sql(), bucket, day, revision);
        }
        copies.forEach(copy -> join(article, copy));
        return voice(article);
    }

    private static int day(Capture capture) {
        PublicationTime at = capture.at();
        return at == null ? UNKNOWN_DAY : Math.toIntExact(at.day().toEpochDay());
    }

    /** A revision that may be a copy. */
    private record Candidate(int revision, int article) {}

    private List<Candidate> near(long bucket, int day, int revision) {
        boolean isKnown = day != UNKNOWN_DAY;
        return NEAR.list(
                tables.sql(),
                row -> new Candidate(row.getInt(1), row.getInt(2)),
                bucket,
                isKnown ? day - DAYS_APART : UNKNOWN_DAY,
                isKnown ? day + DAYS_APART : Integer.MAX_VALUE,
                revision);
    }

    private boolean isCopy(Capture capture, int candidate) {
        byte[] sketch =
                SKETCH.find(tables.sql(), row -> row.getBytes(1), candidate).orElseThrow();
        return capture.sketch().isCopyOf(TextSketch.fromBytes(sketch));
    }

    /** Puts two articles, and all that are copies of one of them, among the copies of one text. */
    void join(int one, int other) {
        int stays = copies(one);
        int goes = copies(other);
        if (stays != goes) {
            tables.sql()
                    .update(ARTICLE)
                    .set(ARTICLE.COPIES, Math.min(stays, goes))
                    .where(ARTICLE.COPIES.eq(Math.max(stays, goes)))
                    .execute();
        }
    }

    private int copies(int article) {
        return COPIES.numbers(tables.sql(), article).get(0);
    }

    /** Tells anew in whose voice an article and its copies are told. */
    ChangedEvents voice(int article) {
        int text = copies(article);
        String voice = Syndication.voice(CAPTURES.list(tables.sql(), CopyBook::capture, text));
        ChangedEvents changed = new ChangedEvents();
        for (int told : OTHERWISE.numbers(tables.sql(), text, voice)) {
            EVENTS.numbers(tables.sql(), told).forEach(changed::retold);
            tables.stale().addArticle(told);
            TELL.execute(tables.sql(), voice, told);
        }
        return changed;
    }

    private static Capture capture(ResultSet row) throws SQLException {
        String published = row.getString(3);
        return new Capture(
                row.getString(1),
                row.getString(2),
                published == null ? null : PublicationTime.parse(published),
                row.getString(4).lines().toList(),
                TextSketch.fromBytes(row.getBytes(5)));
    }
}
