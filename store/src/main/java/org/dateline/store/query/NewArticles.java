package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Ledger.LEDGER;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.core.ledger.revision.Counterparts;
import org.dateline.core.ledger.revision.Revisions;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.core.record.Coding;
import org.dateline.store.derived.Codings;
import org.dateline.store.ledger.EntryKind;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The articles that are new, and what the others are to them. One instance serves one transaction. */
final class NewArticles {

    /** The newest so many are told of. */
    static final int MOST = 5000;

    private final DSLContext sql;
    private final Codings codings;
    private final Arrivals arrivals;
    private final Map<String, Row> byName = new LinkedHashMap<>();
    private final Set<String> toldBefore = new HashSet<>();
    private final Map<String, Integer> days = new HashMap<>();
    private boolean all = true;

    private NewArticles(DSLContext sql, Codings codings, Arrivals arrivals) {
        this.sql = sql;
        this.codings = codings;
        this.arrivals = arrivals;
    }

    static NewArticles find(Reading reading, Codings codings, Arrivals arrivals) {
        NewArticles found = new NewArticles(reading.sql(), codings, arrivals);
        if (arrivals instanceof Arrivals.Of days) {
            found.published(reading.postings(), days);
        } else if (arrivals instanceof Arrivals.Behind behind) {
            found.captured(behind.entry());
        }
        return found;
    }

    /**
     * An article with something new.
     *
     * @param latest the number of its current revision
     * @param day on which it came out, counted from 1970-01-01; 0 if unknown
     * @param copies the number of the text that it is a copy of
     * @param isRevised whether an earlier revision of it is not new
     */
    record Row(
            int id,
            String name,
            @Nullable Integer latest,
            @Nullable Integer outlet,
            String voice,
            int day,
            int copies,
            boolean isRevised) {}

    /** What an article is to those that are new. */
    enum Age {
        BEFORE,
        NEW,
        LATER
    }

    private void captured(int entry) {
        Set<String> revisions = new HashSet<>(sql.select(LEDGER.ID)
                .from(LEDGER)
                .where(LEDGER.SEQ.gt(entry), LEDGER.KIND.eq(EntryKind.REVISION.label()))
                .orderBy(LEDGER.SEQ.desc())
                .limit(MOST + 1)
                .fetch(LEDGER.ID));
        all = revisions.size() <= MOST;
        Set<Integer> articles = new HashSet<>();
        for (List<String> some : PostingReader.chunks(revisions)) {
            articles.addAll(sql.select(REVISION.ARTICLE)
                    .from(REVISION)
                    .where(REVISION.SHA256.in(some))
                    .fetch(REVISION.ARTICLE));
        }
        Map<Integer, List<Revised>> known = known(articles, revisions);
        put(articles, known.keySet());
        known.values().forEach(this::compare);
    }

    /** A revision that is coded. */
    private record Revised(String digest, Coding coding, boolean isNew) {}

    /** The revisions, in order, of those articles that have one which is not new. */
    private Map<Integer, List<Revised>> known(Collection<Integer> articles, Set<String> fresh) {
        Set<Integer> known = new HashSet<>();
        for (List<Integer> some : PostingReader.chunks(articles)) {
            sql.select(REVISION.ARTICLE, REVISION.SHA256)
                    .from(REVISION)
                    .where(REVISION.ARTICLE.in(some))
                    .forEach(row -> {
                        if (!fresh.contains(row.value2())) {
                            known.add(row.value1());
                        }
                    });
        }
        Map<Integer, List<Revised>> revisions = new HashMap<>();
        for (int article : known) {
            List<Revised> coded = sql
                    .select(REVISION.SHA256, REVISION.LINES)
                    .from(REVISION)
                    .where(REVISION.ARTICLE.eq(article), REVISION.LINES.isNotNull())
                    .fetch()
                    .stream()
                    .map(row -> new Revised(row.value1(), codings.get(sql, row.value2()), fresh.contains(row.value1())))
                    .toList();
            revisions.put(article, Revisions.inOrder(coded, row -> row.coding().article()));
        }
        return revisions;
    }

    /** Notes the lines of the current revision that one which is not new has told. */
    private void compare(List<Revised> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        Revised current = revisions.get(revisions.size() - 1);
        for (Revised earlier : revisions) {
            if (earlier.digest().equals(current.digest())) {
                if (!earlier.isNew()) {
                    all(earlier.coding());
                }
            } else if (!earlier.isNew()) {
                toldBefore.addAll(Counterparts.between(earlier.coding(), current.coding())
                        .all()
                        .values());
            }
        }
    }

    private void all(Coding coding) {
        coding.events().forEach(line -> toldBefore.add(line.id()));
        coding.controls().forEach(line -> toldBefore.add(line.id()));
        coding.statements().forEach(line -> toldBefore.add(line.id()));
        coding.displacements().forEach(line -> toldBefore.add(line.id()));
    }

    private void published(PostingReader postings, Arrivals.Of asked) {
        Set<Integer> articles = new HashSet<>();
        for (int list : postings.group(Subject.ARTICLES.kinds()).sizes().keySet()) {
            postings.read(
                            list,
                            Cursor.at(Math.toIntExact(asked.to().toEpochDay()), Integer.MAX_VALUE),
                            Math.toIntExact(asked.from().toEpochDay()),
                            MOST + 1)
                    .forEach(place -> articles.add(place.item()));
        }
        all = articles.size() <= MOST;
        put(articles, Set.of());
    }

    private void put(Collection<Integer> articles, Set<Integer> revised) {
        for (List<Integer> some : PostingReader.chunks(articles)) {
            sql.select(
                            ARTICLE.ID,
                            ARTICLE.NAME,
                            ARTICLE.REVISION,
                            ARTICLE.OUTLET,
                            ARTICLE.VOICE,
                            ARTICLE.SORT_DAY,
                            ARTICLE.COPIES)
                    .from(ARTICLE)
                    .where(ARTICLE.ID.in(some))
                    .forEach(row -> byName.put(
                            row.value2(),
                            new Row(
                                    row.value1(),
                                    row.value2(),
                                    row.value3(),
                                    row.value4(),
                                    row.value5(),
                                    row.value6(),
                                    row.value7(),
                                    revised.contains(row.value1()))));
        }
    }

    Collection<Row> rows() {
        return byName.values();
    }

    /** Those that came up for the first time. */
    private List<Row> first() {
        return byName.values().stream().filter(row -> !row.isRevised()).toList();
    }

    Touched.Arrived arrived() {
        List<Row> first = first();
        return new Touched.Arrived(
                first.size(),
                (int) first.stream()
                        .map(Row::outlet)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                Syndication.countIndependent(first.stream().map(Row::voice).toList()),
                byName.values().stream()
                        .map(Row::day)
                        .filter(day -> day != 0)
                        .max(Integer::compare)
                        .map(LocalDate::ofEpochDay)
                        .orElse(null),
                all);
    }

    /** Prepares to tell the age of some articles. */
    void prepare(Collection<String> articles) {
        if (!(arrivals instanceof Arrivals.Of)) {
            return;
        }
        List<String> unknown = articles.stream()
                .filter(name -> !byName.containsKey(name) && !days.containsKey(name))
                .distinct()
                .toList();
        for (List<String> some : PostingReader.chunks(unknown)) {
            days.putAll(sql.select(ARTICLE.NAME, ARTICLE.SORT_DAY)
                    .from(ARTICLE)
                    .where(ARTICLE.NAME.in(some))
                    .fetchMap(ARTICLE.NAME, ARTICLE.SORT_DAY));
        }
    }

    /**
     * What a line is, by the article that tells it, for which this was prepared.
     *
     * @param line its id: of an article that is told anew, an earlier revision may have told it
     */
    Age age(String article, String line) {
        if (byName.containsKey(article)) {
            return toldBefore.contains(line) ? Age.BEFORE : Age.NEW;
        }
        return arrivals instanceof Arrivals.Of asked
                        && days.getOrDefault(article, 0) > asked.to().toEpochDay()
                ? Age.LATER
                : Age.BEFORE;
    }

    /** The new articles whose text is in none that came before. */
    List<Row> original() {
        Map<Integer, Boolean> known = new HashMap<>();
        List<Integer> texts =
                byName.values().stream().map(Row::copies).distinct().toList();
        for (List<Integer> some : PostingReader.chunks(texts)) {
            Map<Integer, List<String>> names = sql.select(ARTICLE.COPIES, ARTICLE.NAME)
                    .from(ARTICLE)
                    .where(ARTICLE.COPIES.in(some))
                    .fetchGroups(ARTICLE.COPIES, ARTICLE.NAME);
            names.values().forEach(this::prepare);
            names.forEach((text, all) -> known.put(text, all.stream().anyMatch(name -> age(name, "") == Age.BEFORE)));
        }
        return byName.values().stream()
                .filter(row -> !known.getOrDefault(row.copies(), false))
                .toList();
    }

    /** The lines of all revisions of articles that were revised. */
    Set<String> earlierLines() {
        List<Integer> revised =
                byName.values().stream().filter(Row::isRevised).map(Row::id).toList();
        Set<String> found = new HashSet<>();
        var line = org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
        for (List<Integer> some : PostingReader.chunks(revised)) {
            sql.select(line.NAME)
                    .from(line)
                    .where(line.REVISION.in(
                            DSL.select(REVISION.ID).from(REVISION).where(REVISION.ARTICLE.in(some))))
                    .forEach(row -> found.add(row.value1()));
        }
        return found;
    }
}
