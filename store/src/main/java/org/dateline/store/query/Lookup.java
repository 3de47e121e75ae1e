package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.ArticleKey.ARTICLE_KEY;
import static org.dateline.store.schema.tables.Correction.CORRECTION;
import static org.dateline.store.schema.tables.Outlet.OUTLET;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.NameKey;
import org.dateline.store.database.Database;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.EventEdits;
import org.dateline.store.ledger.EntryContent;
import org.dateline.store.ledger.EntryContent.ArticleFound;
import org.dateline.store.ledger.EntryKind;
import org.dateline.store.ledger.LedgerTable;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Finds single things by their ids, or by how these begin. An id that once was one still is: that of an article that
 * turned out to be another, an id given in an input, that of a revision. Thread-safe.
 */
public final class Lookup {

    /** The least that must be written of an id. */
    public static final int LEAST = 4;

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{" + LEAST + ",}");
    private static final String BYTES = "sha256:";
    /** Comes behind all hex digits, in every collation. */
    private static final String BEHIND = "g";

    private final Database database;
    private final Codings codings;
    private final LedgerTable ledger = new LedgerTable();

    Lookup(Database database, Codings codings) {
        this.database = database;
        this.codings = codings;
    }

    /**
     * What has an id, else what has an id that begins so.
     *
     * @param most at most so many
     */
    public List<Match> find(String written, int most) {
        return database.read(sql -> {
            List<Match> matches = new ArrayList<>();
            if (HEX.matcher(written).matches()) {
                sql.select(RECORD_LINE.KIND, RECORD_LINE.NAME)
                        .from(RECORD_LINE)
                        .where(RECORD_LINE.NAME.ge(written), RECORD_LINE.NAME.lt(written + BEHIND))
                        .orderBy(RECORD_LINE.NAME)
                        .limit(most)
                        .forEach(row -> matches.add(new Match(row.value1(), row.value2())));
                names(sql, ARTICLE, ARTICLE.NAME, written, most).forEach(id -> matches.add(new Match("article", id)));
                names(sql, CORRECTION, CORRECTION.NAME, written, most)
                        .forEach(id -> matches.add(new Match("correction", id)));
            }
            List<Match> exact =
                    matches.stream().filter(match -> match.id().equals(written)).toList();
            if (!exact.isEmpty()) {
                return exact;
            }
            if (matches.isEmpty()) {
                articles(sql, written, most).forEach(id -> matches.add(new Match("article", id)));
            }
            return matches.stream().limit(most).toList();
        });
    }

    private static List<String> names(
            DSLContext sql, Table<?> table, TableField<?, String> name, String prefix, int most) {
        return sql.select(name)
                .from(table)
                .where(name.ge(prefix), name.lt(prefix + BEHIND))
                .orderBy(name)
                .limit(most)
                .fetch(name);
    }

    /** Articles by what else names them. */
    private Set<String> articles(DSLContext sql, String written, int most) {
        Set<String> keys = new TreeSet<>(List.of(written));
        // An id from an input is one together with its outlet.
        sql.select(OUTLET.NAME)
                .from(OUTLET)
                .forEach(row -> keys.add("given:" + NameKey.of(NameKey.words(row.value1())) + "/" + written));
        ledger.find(sql, EntryKind.ARTICLE, written)
                .ifPresent(entry ->
                        keys.addAll(EntryContent.read(entry, ArticleFound.class).keys()));
        Set<String> found = new TreeSet<>();
        for (List<String> some : PostingReader.chunks(keys)) {
            found.addAll(sql.select(ARTICLE.NAME)
                    .from(ARTICLE_KEY)
                    .join(ARTICLE)
                    .on(ARTICLE.ID.eq(ARTICLE_KEY.ARTICLE))
                    .where(ARTICLE_KEY.NAME.in(some))
                    .fetch(ARTICLE.NAME));
        }
        String digest = written.startsWith(BYTES) ? written.substring(BYTES.length()) : written;
        if (HEX.matcher(digest).matches()) {
            found.addAll(sql.select(ARTICLE.NAME)
                    .from(REVISION)
                    .join(ARTICLE)
                    .on(ARTICLE.ID.eq(REVISION.ARTICLE))
                    .where(REVISION.SHA256.ge(BYTES + digest), REVISION.SHA256.lt(BYTES + digest + BEHIND))
                    .limit(most)
                    .fetch(ARTICLE.NAME));
        }
        return found;
    }

    /** A line of the record; its id is whole. */
    public LineDetail line(String id) {
        return database.read(sql -> new LineDetails(sql, database.server().fullText(), codings).get(id));
    }

    /** An article; its id is whole. */
    public ArticleDetail article(String id) {
        return database.read(sql -> new ArticleDetails(sql, codings).get(id));
    }

    /**
     * A revision of an article with what is coded of it.
     *
     * @param article its id, whole
     * @param digest of the revision, whole, with {@code sha256:}
     */
    public Optional<RevisionDetail> revision(String article, String digest) {
        return database.read(sql -> new RevisionDetails(
                        sql, codings, new EventEdits(sql, database.server().fullText(), codings))
                .find(article, digest));
    }

    /** A correction; its id is whole. */
    public CorrectionDetail correction(String id) {
        return database.read(
                sql -> new CorrectionDetails(sql).get(CORRECTION.NAME.eq(id)).get(0));
    }
}
