package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.jooq.impl.DSL.inline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.record.Coding;
import org.dateline.core.record.TimePart;
import org.dateline.store.database.FixedSql;
import org.dateline.store.database.FullText.Index;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The lines of the record, whether each counts, and the lists on which those stand that do. */
final class LineBook {

    /** The kind of lists on which denials stand that no event holds. */
    private static final String DENIAL = "denial";

    private static final FixedSql INSERT = FixedSql.of(DSL.insertInto(RECORD_LINE)
            .columns(
                    RECORD_LINE.ID,
                    RECORD_LINE.NAME,
                    RECORD_LINE.KIND,
                    RECORD_LINE.REVISION,
                    RECORD_LINE.LINES,
                    RECORD_LINE.LINE,
                    RECORD_LINE.FIRST_DAY,
                    RECORD_LINE.LAST_DAY,
                    RECORD_LINE.SORT_DAY,
                    RECORD_LINE.STANDING,
                    RECORD_LINE.LISTS)
            .values(
                    value(RECORD_LINE.ID),
                    value(RECORD_LINE.NAME),
                    value(RECORD_LINE.KIND),
                    value(RECORD_LINE.REVISION),
                    value(RECORD_LINE.LINES),
                    value(RECORD_LINE.LINE),
                    value(RECORD_LINE.FIRST_DAY),
                    value(RECORD_LINE.LAST_DAY),
                    value(RECORD_LINE.SORT_DAY),
                    inline(Standing.DROPPED.label()),
                    inline("")));
    private static final FixedSql STAND = FixedSql.of(DSL.update(RECORD_LINE)
            .set(RECORD_LINE.STANDING, value(RECORD_LINE.STANDING))
            .set(RECORD_LINE.LISTS, value(RECORD_LINE.LISTS))
            .where(RECORD_LINE.ID.eq(value(RECORD_LINE.ID))));
    private static final FixedSql MOVE = FixedSql.of(DSL.update(RECORD_LINE)
            .set(RECORD_LINE.FIRST_DAY, value(RECORD_LINE.FIRST_DAY))
            .set(RECORD_LINE.LAST_DAY, value(RECORD_LINE.LAST_DAY))
            .set(RECORD_LINE.SORT_DAY, value(RECORD_LINE.SORT_DAY))
            .where(RECORD_LINE.ID.eq(value(RECORD_LINE.ID))));

    private final Tables tables;

    LineBook(Tables tables) {
        this.tables = tables;
    }

    /** What the table needs to know of a line of a coding. */
    private record Draft(
            LineKind kind, String name, int line, @Nullable TimePart time) {}

    private static List<Draft> drafts(Coding coding) {
        List<Draft> drafts = new ArrayList<>();
        coding.statements()
                .forEach(line -> drafts.add(new Draft(
                        LineKind.STATEMENT,
                        line.id(),
                        line.line(),
                        line.setting().time())));
        coding.events().forEach(line -> drafts.add(new Draft(LineKind.EVENT, line.id(), line.line(), line.time())));
        coding.controls().forEach(line -> drafts.add(new Draft(LineKind.CONTROL, line.id(), line.line(), line.time())));
        coding.displacements()
                .forEach(line -> drafts.add(new Draft(LineKind.DISPLACEMENT, line.id(), line.line(), line.time())));
        return drafts;
    }

    /**
     * Puts the lines of a coding beside, and where they have the same ids in the place of, those of earlier codings of
     * the same revision. All of them are off all lists until {@link #stand} puts them there.
     *
     * @param lines the number under which the coding is kept
     * @param told the day of publication; null if unknown
     * @return the numbers of all lines of the revision that were put there, or put in another's place
     */
    Set<Integer> put(int revision, int lines, @Nullable LocalDate told) {
        Map<String, LineRow> known = new HashMap<>();
        LineRow.list(tables.sql(), revision).forEach(row -> known.put(row.name(), row));
        Set<Integer> put = new HashSet<>();
        for (Draft draft : drafts(tables.codings().get(tables.sql(), lines))) {
            Days days = Days.of(draft.time(), told);
            LineRow row = known.get(draft.name());
            if (row == null) {
                put.add(insert(revision, lines, draft, days));
            } else {
                takeOff(row);
                update(row.id(), lines, draft, days);
                put.add(row.id());
            }
        }
        return put;
    }

    private int insert(int revision, int lines, Draft draft, Days days) {
        int id = tables.ids().next(RECORD_LINE.ID);
        INSERT.execute(
                tables.sql(),
                id,
                draft.name(),
                draft.kind().label(),
                revision,
                lines,
                draft.line(),
                days.first(),
                days.last(),
                days.sort());
        return id;
    }

    private void update(int id, int lines, Draft draft, Days days) {
        tables.sql()
                .update(RECORD_LINE)
                .set(RECORD_LINE.LINES, lines)
                .set(RECORD_LINE.LINE, draft.line())
                .set(RECORD_LINE.FIRST_DAY, days.first())
                .set(RECORD_LINE.LAST_DAY, days.last())
                .set(RECORD_LINE.SORT_DAY, days.sort())
                .set(RECORD_LINE.LISTS, "")
                .where(RECORD_LINE.ID.eq(id))
                .execute();
    }

    private void takeOff(LineRow row) {
        if (!row.lists().isEmpty()) {
            tables.stale().add(row.kind(), row.revision(), row.lists());
            tables.postings().remove(row.lists(), row.sortDay(), row.id());
            tables.words().remove(tables.sql(), Index.LINES, row.id());
        }
    }

    /**
     * Gives a line its standing; one that counts is put on its lists, as it is corrected now.
     *
     * @param rejected ids of the events of its revision that an analyst rejected
     */
    void stand(LineRow row, Standing standing, @Nullable String outlet, Set<String> rejected) {
        takeOff(row);
        String lists = "";
        if (standing == Standing.LIVE) {
            LineView view = LineView.of(row, tables, rejected);
            Days days = Days.of(view.time(), view.told());
            if (row.kind() == LineKind.EVENT || row.kind() == LineKind.CONTROL) {
                move(row, days);
            }
            lists = tables.postings()
                            .add(
                                    row.kind().label(),
                                    view.facets(outlet).days(days).values(),
                                    days.sort(),
                                    row.id())
                    + onDenials(row, view, days, outlet);
            tables.words().put(tables.sql(), Index.LINES, row.id(), view.sentence());
            tables.stale().add(row.kind(), row.revision(), lists);
        }
        STAND.execute(tables.sql(), standing.label(), lists, row.id());
    }

    /** The lists of denials that stand for themselves, if a statement is one: asked for as claims are. */
    private String onDenials(LineRow row, LineView view, Days days, @Nullable String outlet) {
        return Optional.ofNullable(view.denial())
                .map(denial -> Facets.of(denial, outlet).days(days).values())
                .map(facets -> "," + tables.postings().add(DENIAL, facets, days.sort(), row.id()))
                .orElse("");
    }

    /** An analyst may have given it other days. */
    private void move(LineRow row, Days days) {
        MOVE.execute(tables.sql(), days.first(), days.last(), days.sort(), row.id());
    }
}
