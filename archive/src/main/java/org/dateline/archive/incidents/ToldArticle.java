package org.dateline.archive.incidents;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.Telling;
import org.dateline.core.ledger.incident.AnalystLinks;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.core.ledger.incident.MergeKey;
import org.dateline.core.ledger.incident.MergeKeys;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.ledger.incident.Strand;
import org.dateline.core.ledger.incident.StrandReader;
import org.dateline.core.ledger.revision.Revisions;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.Coding;
import org.dateline.core.record.RecordReader;
import org.jspecify.annotations.Nullable;

/** Rows of articles as incidents need them. */
final class ToldArticle {

    /** {@code voice} is whose reporting it is. */
    static final StructType SCHEMA = new StructType()
            .add("capture", DataTypes.StringType)
            .add("article", DataTypes.StringType)
            .add("revision", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("voice", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("updated", DataTypes.StringType)
            .add("lines", DataTypes.StringType);

    /** A strand of a row, by its id, with the keys that it keeps and seeks; what tells its copies is both. */
    static final StructType KEYED = new StructType()
            .add("strand", DataTypes.StringType)
            .add("capture", DataTypes.StringType)
            .add("kept", DataTypes.createArrayType(DataTypes.LongType))
            .add("sought", DataTypes.createArrayType(DataTypes.LongType));

    private static final class Loaded {
        static final LikenessModel MODEL = LikenessModel.load();
        static final StrandReader STRANDS = new StrandReader(MODEL);
        static final RecordReader LINES = new RecordReader();
    }

    private ToldArticle() {}

    static LikenessModel model() {
        return Loaded.MODEL;
    }

    /** Of two rows of one article the one that counts: the later revision; of one revision that of the smaller capture. */
    static Row later(Row one, Row other) {
        int order = Revisions.ORDER.compare(line(one), line(other));
        if (order == 0) {
            order = other.<String>getAs("capture").compareTo(one.getAs("capture"));
        }
        return order > 0 ? one : other;
    }

    /** As much of an article's line as its place among the revisions hangs on. */
    private static ArticleLine line(Row row) {
        Publication publication =
                new Publication(null, null, null, List.of(), time(row, "published"), time(row, "updated"));
        return new ArticleLine("", row.getAs("revision"), publication, "", List.of(), "", "");
    }

    private static @Nullable PublicationTime time(Row row, String column) {
        String at = row.getAs(column);
        return at == null ? null : PublicationTime.parse(at);
    }

    /** The strands of a row. */
    static List<Strand> strands(Row row) {
        Coding coding = Loaded.LINES.read(row.getAs("lines"));
        Telling telling = new Telling(
                row.getAs("article"),
                row.getAs("revision"),
                row.getAs("outlet"),
                row.getAs("voice"),
                Revisions.at(coding.article().publication()));
        return Loaded.STRANDS.read(Report.of(coding, telling), AnalystLinks.NONE);
    }

    /** The strands of a row with the keys by which they meet others. */
    static Iterator<Row> keyed(Row row) {
        return strands(row).stream()
                .map(strand -> RowFactory.create(
                        strand.id(),
                        row.getAs("capture"),
                        hashes(MergeKeys.of(strand), strand),
                        hashes(MergeKeys.soughtBy(strand), strand)))
                .iterator();
    }

    private static Long[] hashes(Set<MergeKey> keys, Strand strand) {
        Set<Long> hashes = new TreeSet<>(Set.of(hash(strand.signature())));
        keys.forEach(key -> hashes.add(hash(key.week() + " " + key.mark())));
        return hashes.toArray(Long[]::new);
    }

    /** Two keys of one hash only have strands in one group that need not be. FNV-1a, of 64 bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
