package org.dateline.store.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.database.FullText;
import org.dateline.store.database.FullText.Index;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What holds some words. To list all that does takes an index of words as long as to look up a hundredth of it one by one;
 * so all are listed once, unless they are very many. One instance serves one question in one transaction.
 */
final class TextHits {

    /** So many are listed. */
    private static final int MANY = 50_000;

    private final DSLContext sql;
    private final FullText words;
    private final Index index;
    private @Nullable List<Integer> listed;
    private final BitSet hits = new BitSet();

    TextHits(DSLContext sql, FullText words, Index index) {
        this.sql = sql;
        this.words = words;
        this.index = index;
    }

    private List<Integer> listed(String text) {
        List<Integer> found = listed;
        if (found == null) {
            found = words.find(sql, index, text, MANY + 1);
            found.forEach(hits::set);
            listed = found;
        }
        return found;
    }

    /** All items that hold the words; empty if there are more than a number. */
    Optional<Set<Integer>> few(String text, int most) {
        List<Integer> found = listed(text);
        return found.size() <= most ? Optional.of(new TreeSet<>(found)) : Optional.empty();
    }

    /**
     * Those of some items that hold the words.
     *
     * @param table which has the items
     * @param id the column that numbers them
     */
    Set<Integer> among(Collection<Integer> items, String text, Table<?> table, Field<Integer> id) {
        Set<Integer> holding = new HashSet<>();
        if (listed(text).size() <= MANY) {
            items.stream().filter(hits::get).forEach(holding::add);
            return holding;
        }
        for (List<Integer> some : PostingReader.chunks(items)) {
            holding.addAll(sql.select(id)
                    .from(table)
                    .where(id.in(some), words.holds(index, id, text))
                    .fetchSet(id));
        }
        return holding;
    }
}
