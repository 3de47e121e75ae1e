package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.store.schema.tables.Posting;
import org.dateline.store.schema.tables.PostingList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;

/**
 * The days of a record: never the clock's.
 *
 * @param first on which its first article came out, of those that tell a day
 * @param last on which its newest did
 */
public record RecordDays(LocalDate first, LocalDate last) {

    /** Empty if no article tells a day. */
    static Optional<RecordDays> find(DSLContext sql) {
        Integer list = sql.select(PostingList.POSTING_LIST.ID)
                .from(PostingList.POSTING_LIST)
                .where(PostingList.POSTING_LIST.NAME.eq(ARTICLE.getName()))
                .fetchOne(PostingList.POSTING_LIST.ID);
        if (list == null) {
            return Optional.empty();
        }
        Condition dated = Posting.POSTING.LIST.eq(list).and(Posting.POSTING.DAY.ne(0));
        return end(sql, dated, Posting.POSTING.DAY.asc())
                .flatMap(first -> end(sql, dated, Posting.POSTING.DAY.desc()).map(last -> new RecordDays(first, last)));
    }

    private static Optional<LocalDate> end(DSLContext sql, Condition dated, SortField<Integer> order) {
        return sql.select(Posting.POSTING.DAY)
                .from(Posting.POSTING)
                .where(dated)
                .orderBy(order)
                .limit(1)
                .fetchOptional(Posting.POSTING.DAY)
                .map(LocalDate::ofEpochDay);
    }
}
