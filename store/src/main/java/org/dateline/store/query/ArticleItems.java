package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.store.database.FullText;
import org.dateline.store.database.FullText.Index;
import org.dateline.store.derived.Standing;
import org.jooq.DSLContext;

/** Articles; their actors, places and types are those of one of their lines. */
final class ArticleItems implements Items {

    private final DSLContext sql;
    private final TextHits text;
    private final PostingReader postings;

    ArticleItems(DSLContext sql, FullText words) {
        this.sql = sql;
        this.text = new TextHits(sql, words, Index.ARTICLES);
        this.postings = new PostingReader(sql);
    }

    @Override
    public Set<Integer> meeting(Plan plan, List<Integer> items) {
        Set<Integer> meeting = new HashSet<>();
        sql.select(ARTICLE.ID, ARTICLE.LISTS, ARTICLE.SORT_DAY)
                .from(ARTICLE)
                .where(ARTICLE.ID.in(items))
                .forEach(row -> {
                    // Day 0 stands for an article that does not tell when it came out.
                    Integer day = row.value3() == 0 ? null : row.value3();
                    if (plan.isOnLists(row.value2()) && plan.days().holds(day, day)) {
                        meeting.add(row.value1());
                    }
                });
        if (!plan.lineGroups().isEmpty() && !meeting.isEmpty()) {
            meeting.retainAll(withLine(plan.lineGroups(), meeting));
        }
        if (plan.text() != null && !meeting.isEmpty()) {
            meeting.retainAll(text.among(meeting, plan.text(), ARTICLE, ARTICLE.ID));
        }
        return meeting;
    }

    /** Those that have a line which stands on a list of each group. */
    private Set<Integer> withLine(List<ListGroup> groups, Set<Integer> articles) {
        Set<Integer> found = new HashSet<>();
        sql.select(ARTICLE.ID, RECORD_LINE.LISTS)
                .from(ARTICLE)
                .join(RECORD_LINE)
                .on(RECORD_LINE.REVISION.eq(ARTICLE.REVISION))
                .where(ARTICLE.ID.in(articles), RECORD_LINE.STANDING.eq(Standing.LIVE.label()))
                .forEach(row -> {
                    if (groups.stream().allMatch(group -> group.holds(row.value2()))) {
                        found.add(row.value1());
                    }
                });
        return found;
    }

    @Override
    public Optional<Set<Cursor>> few(Plan plan, int most) {
        if (plan.text() != null) {
            Optional<Set<Cursor>> found = text.few(
                    plan.text(),
                    most,
                    (words, item) -> sql.select(item, ARTICLE.SORT_DAY, ARTICLE.ID)
                            .from(words)
                            .leftJoin(ARTICLE)
                            .on(ARTICLE.ID.eq(item)));
            if (found.isPresent()) {
                return found;
            }
        }
        return plan.lineGroups().stream()
                .filter(group -> group.size() <= most)
                .findFirst()
                .map(this::ofLines);
    }

    private Set<Cursor> ofLines(ListGroup group) {
        Set<Cursor> articles = new HashSet<>();
        for (List<Integer> some : PostingReader.chunks(postings.items(group))) {
            sql.selectDistinct(ARTICLE.SORT_DAY, ARTICLE.ID)
                    .from(RECORD_LINE)
                    .join(REVISION)
                    .on(REVISION.ID.eq(RECORD_LINE.REVISION))
                    .join(ARTICLE)
                    .on(ARTICLE.ID.eq(REVISION.ARTICLE))
                    .where(RECORD_LINE.ID.in(some))
                    .forEach(row -> articles.add(Cursor.at(row.value1(), row.value2())));
        }
        return articles;
    }
}
