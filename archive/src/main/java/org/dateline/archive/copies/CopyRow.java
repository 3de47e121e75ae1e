package org.dateline.archive.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.Components;
import org.dateline.core.ledger.revision.ArticleKeys;
import org.dateline.core.ledger.revision.Capture;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.core.ledger.revision.TextSketch;
import org.jspecify.annotations.Nullable;

/** What of a row tells whether it is a copy. */
final class CopyRow {

    /** {@code at} is when it was published, else updated. */
    static final StructType SCHEMA = new StructType()
            .add("capture", DataTypes.StringType)
            .add("revision", DataTypes.StringType)
            .add("origin", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("at", DataTypes.StringType)
            .add("keys", DataTypes.createArrayType(DataTypes.StringType))
            .add("sketch", DataTypes.BinaryType)
            .add("credits", DataTypes.createArrayType(DataTypes.StringType));

    static final StructType FOUND = new StructType()
            .add("capture", DataTypes.StringType)
            .add("article", DataTypes.StringType)
            .add("copy_of", DataTypes.StringType)
            .add("voice", DataTypes.StringType);

    /** Copies lie at most so many days apart, so that they stand in one span of this length or in two that meet. */
    private static final int WEEK = 7;

    private static final char SEPARATOR = '\n';

    private CopyRow() {}

    /** A dated row in each of its buckets, in its week and in the next. */
    static Iterator<Row> inWeeks(Row row) {
        PublicationTime at = at(row);
        long week = at == null ? 0 : Math.floorDiv(at.day().toEpochDay(), WEEK);
        return CopySearch.placed(row, sketch(row).buckets(), List.of(String.valueOf(week), String.valueOf(week + 1)));
    }

    /** A row in each of its buckets, with those of unknown days. */
    static Iterator<Row> inAll(Row row) {
        return CopySearch.placed(row, sketch(row).buckets(), List.of(CopySearch.undated()));
    }

    /** Pairs that tie all copies among some rows together. */
    static Iterator<Row> copies(Iterator<Row> rows) {
        List<Capture> captures = new ArrayList<>();
        rows.forEachRemaining(row -> captures.add(capture(row, row.getAs("capture"))));
        List<Row> pairs = new ArrayList<>();
        for (SortedSet<String> copies : Syndication.of(captures).copies()) {
            copies.stream().skip(1).forEach(other -> pairs.add(RowFactory.create(copies.first(), other)));
        }
        return pairs.iterator();
    }

    /** The article of each of some rows that belong together, of which other one it is a copy, and in whose voice it speaks. */
    static Iterator<Row> decide(Iterator<Row> rows) {
        List<Row> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        all.sort(Comparator.comparing(row -> row.<String>getAs("capture")));
        List<String> articles = articles(all);
        // The same bytes count once, wherever they were found: that of the smallest capture, in whatever order they
        // come.
        Map<String, Capture> revisions = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            revisions.putIfAbsent(
                    articles.get(i) + " " + all.get(i).<String>getAs("revision"), capture(all.get(i), articles.get(i)));
        }
        Syndication syndication = Syndication.of(revisions.values());
        Map<String, String> firsts = firsts(revisions.values(), syndication);
        Set<String> again = again(all, articles);
        List<Row> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String article = articles.get(i);
            String first = firsts.getOrDefault(article, article);
            String capture = all.get(i).getAs("capture");
            found.add(RowFactory.create(
                    capture,
                    article,
                    article.equals(first) && !again.contains(capture) ? null : first,
                    syndication.voices().get(article)));
        }
        return found.iterator();
    }

    /** The captures whose article has another row of the very same words that came out before; of one time the first by its origin, as a string, counts. */
    private static Set<String> again(List<Row> rows, List<String> articles) {
        Map<List<Object>, List<Capture>> ofText = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            ofText.computeIfAbsent(List.of(articles.get(i), text(row)), any -> new ArrayList<>())
                    .add(capture(row, row.<String>getAs("origin") + SEPARATOR + row.<String>getAs("capture")));
        }
        Set<String> again = new HashSet<>();
        for (List<Capture> same : ofText.values()) {
            Capture first = Syndication.earliest(same);
            same.stream()
                    .map(Capture::article)
                    .filter(article -> !article.equals(first.article()))
                    .forEach(article -> again.add(article.substring(article.lastIndexOf(SEPARATOR) + 1)));
        }
        return again;
    }

    /** What is equal for rows of the same words; what has no words is known by its bytes. */
    private static Object text(Row row) {
        TextSketch sketch = sketch(row);
        return sketch.isCopyOf(sketch) ? sketch : row.<String>getAs("revision");
    }

    private static Map<String, String> firsts(Collection<Capture> captures, Syndication syndication) {
        Map<String, List<Capture>> ofArticle = captures.stream().collect(Collectors.groupingBy(Capture::article));
        Map<String, String> firsts = new HashMap<>();
        for (SortedSet<String> copies : syndication.copies()) {
            String first = Syndication.earliest(copies.stream()
                            .flatMap(article -> ofArticle.getOrDefault(article, List.of()).stream())
                            .toList())
                    .article();
            copies.forEach(article -> firsts.put(article, first));
        }
        return firsts;
    }

    /** The id of the article of each row. */
    private static List<String> articles(List<Row> rows) {
        Components components = new Components(rows.size());
        Map<String, Integer> firstWith = new HashMap<>();
        List<List<String>> keys = rows.stream()
                .map(row -> row.<String>getList(row.fieldIndex("keys")))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            for (String key : keys.get(i)) {
                Integer first = firstWith.putIfAbsent(key, i);
                if (first != null) {
                    components.join(first, i);
                }
            }
        }
        Map<Integer, Set<String>> keysOf = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            keysOf.computeIfAbsent(components.find(i), any -> new TreeSet<>()).addAll(keys.get(i));
        }
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            articles.add(ArticleKeys.id(keysOf.getOrDefault(components.find(i), Set.of())));
        }
        return articles;
    }

    private static Capture capture(Row row, String article) {
        List<String> credits = row.getList(row.fieldIndex("credits"));
        return new Capture(article, row.getAs("outlet"), at(row), credits, sketch(row));
    }

    private static @Nullable PublicationTime at(Row row) {
        String at = row.getAs("at");
        return at == null ? null : PublicationTime.parse(at);
    }

    private static TextSketch sketch(Row row) {
        return TextSketch.fromBytes(row.getAs("sketch"));
    }
}
