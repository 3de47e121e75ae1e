package org.dateline.archive.coding;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dateline.archive.input.Input;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.revision.ArticleKeys;
import org.dateline.core.ledger.revision.Capture;
import org.dateline.core.record.ArticleLine;
import org.jspecify.annotations.Nullable;

/** The rows of coded articles; docs/formats/archive.md tells what the columns mean. */
public final class ArticleRow {

    /** What was left out, and of which file, as it was then. */
    public static final StructType LEFT_OUT = new StructType()
            .add("origin", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("input", DataTypes.StringType);

    /** A row of a batch: an article; or, of what could not be coded, the columns of {@link #LEFT_OUT} alone. */
    public static final StructType CODED = new StructType()
            .add("capture", DataTypes.StringType)
            .add("article", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("revision", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("updated", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("origin", DataTypes.StringType)
            .add("read_published", DataTypes.StringType)
            .add("read_charset", DataTypes.StringType)
            .add("coder", DataTypes.StringType)
            .add("cut", DataTypes.BooleanType)
            .add("lines", DataTypes.StringType)
            .add("bytes", DataTypes.BinaryType)
            .add("keys", DataTypes.createArrayType(DataTypes.StringType))
            .add("sketch", DataTypes.BinaryType)
            .add("credits", DataTypes.createArrayType(DataTypes.StringType))
            .add("day", DataTypes.DateType)
            .add("reason", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("input", DataTypes.StringType);

    private static final Set<String> NONE = Set.of("reason", "file");

    private ArticleRow() {}

    /**
     * What was made of an article, which is the same wherever the same bytes were found.
     *
     * @param article as its line tells
     * @param lines all of the record's lines
     * @param cut whether a part of it was too long to be coded
     */
    record Coded(ArticleLine article, String lines, boolean cut) {}

    /**
     * Where and how an article was found.
     *
     * @param published the time that was given for it; null if it tells itself
     * @param charset the encoding that was given for it or came with it; null if it tells itself
     * @param input the id of the file that it was in
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(
            String origin,
            @Nullable String published,
            @Nullable String charset,
            byte[] bytes,
            String input) {}

    static Row of(Coded coded, Found found) {
        ArticleLine line = coded.article();
        PublicationTime published = line.publication().publishedAt();
        PublicationTime updated = line.publication().updatedAt();
        LocalDate day = published == null ? null : published.day();
        SortedSet<String> keys = ArticleKeys.of(line);
        Capture capture = Capture.of(ArticleKeys.id(keys), line);
        return RowFactory.create(
                Input.hash(found.origin() + "\n" + line.revision()),
                capture.article(),
                line.id(),
                line.revision(),
                line.publication().url(),
                line.publication().outlet(),
                published == null ? null : published.toString(),
                updated == null ? null : updated.toString(),
                line.publication().title(),
                line.language(),
                found.origin(),
                found.published(),
                found.charset(),
                line.coder(),
                coded.cut(),
                coded.lines(),
                found.bytes(),
                keys.toArray(String[]::new),
                capture.sketch().toBytes(),
                capture.credits().toArray(String[]::new),
                day,
                null,
                null,
                found.input());
    }

    /** Something that was not coded. @param capture the row of what it is */
    static Row fault(Row capture, String reason) {
        Object[] values = new Object[CODED.size()];
        values[CODED.fieldIndex("origin")] = capture.getAs("origin");
        values[CODED.fieldIndex("reason")] = reason;
        values[CODED.fieldIndex("file")] = capture.getAs("file");
        values[CODED.fieldIndex("input")] = capture.getAs("input");
        return RowFactory.create(values);
    }

    /** The columns of an article: all but those of what is none, and {@code copy_of} and {@code voice} beside the article. */
    public static StructType articles() {
        StructType articles = new StructType();
        for (StructField field : CODED.fields()) {
            if (!NONE.contains(field.name())) {
                articles = articles.add(field);
            }
            if (field.name().equals("article")) {
                articles = articles.add("copy_of", DataTypes.StringType).add("voice", DataTypes.StringType);
            }
        }
        return articles;
    }
}
