package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.ledger.incident.AnalystLinks;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.ledger.incident.Strand;
import org.dateline.core.ledger.incident.StrandReader;
import org.dateline.store.database.FixedSql;
import org.jooq.impl.DSL;

/** The strands of revisions, each by the number of the line that stands for it. */
final class StrandShelf {

    private static final FixedSql LINES = FixedSql.of(DSL.select(RECORD_LINE.ID)
            .from(RECORD_LINE)
            .where(RECORD_LINE.STRAND.eq(value(RECORD_LINE.STRAND)))
            .orderBy(RECORD_LINE.ID));
    private static final FixedSql REVISION_OF = FixedSql.of(
            DSL.select(RECORD_LINE.REVISION).from(RECORD_LINE).where(RECORD_LINE.ID.eq(value(RECORD_LINE.ID))));
    private static final FixedSql STRAND_OF = FixedSql.of(DSL.select(RECORD_LINE.STRAND)
            .from(RECORD_LINE)
            .where(RECORD_LINE.ID.eq(value(RECORD_LINE.ID)), RECORD_LINE.STRAND.isNotNull()));
    private static final FixedSql IN_REVISION = FixedSql.of(DSL.selectDistinct(RECORD_LINE.STRAND)
            .from(RECORD_LINE)
            .where(RECORD_LINE.REVISION.eq(value(RECORD_LINE.REVISION)), RECORD_LINE.STRAND.isNotNull()));
    private static final FixedSql PUT = FixedSql.of(DSL.update(RECORD_LINE)
            .set(RECORD_LINE.STRAND, value(RECORD_LINE.STRAND))
            .where(RECORD_LINE.ID.eq(value(RECORD_LINE.ID))));

    private final Tables tables;
    private final ReportShelf reports;
    private final CorrectionBook corrections;
    private final StrandReader reader;
    private final Map<Integer, Optional<Strand>> read = new HashMap<>();

    StrandShelf(Tables tables, ReportShelf reports, CorrectionBook corrections, LikenessModel likeness) {
        this.tables = tables;
        this.reports = reports;
        this.corrections = corrections;
        this.reader = new StrandReader(likeness);
    }

    /** The strand that a line stands for; empty if it stands for none, or what it told counts no more. */
    Optional<Strand> find(int strand) {
        return read.computeIfAbsent(strand, this::read);
    }

    private Optional<Strand> read(int strand) {
        List<Report> members = new ArrayList<>();
        lines(strand).forEach(line -> reports.find(line).ifPresent(members::add));
        return members.isEmpty() ? Optional.empty() : Optional.of(reader.join(members, links(lines(strand))));
    }

    /** The lines of a strand. */
    List<Integer> lines(int strand) {
        return LINES.numbers(tables.sql(), strand);
    }

    /** The revision that a line is of. */
    int revision(int line) {
        return REVISION_OF.numbers(tables.sql(), line).get(0);
    }

    private AnalystLinks links(Collection<Integer> lines) {
        Map<Integer, String> names = new TreeMap<>();
        lines.forEach(line -> reports.find(line).ifPresent(report -> names.put(line, report.id())));
        return corrections.links(names);
    }

    /** The strand that each of some lines is in. */
    SortedSet<Integer> strandsOf(Collection<Integer> lines) {
        return each(STRAND_OF, lines);
    }

    /** All strands of the revisions that some lines are of. */
    SortedSet<Integer> inRevisionsOf(Collection<Integer> lines) {
        return each(IN_REVISION, each(REVISION_OF, lines));
    }

    private SortedSet<Integer> each(FixedSql query, Collection<Integer> values) {
        SortedSet<Integer> found = new TreeSet<>();
        values.forEach(value -> found.addAll(query.numbers(tables.sql(), value)));
        return found;
    }

    /** Parts the reports of the revisions that some lines are of into strands anew. @return those there are now */
    SortedSet<Integer> part(Collection<Integer> lines) {
        SortedSet<Integer> strands = new TreeSet<>();
        for (int revision : each(REVISION_OF, lines)) {
            strands.addAll(part(revision));
        }
        return strands;
    }

    private SortedSet<Integer> part(int revision) {
        Map<String, Integer> lines = new HashMap<>();
        List<Report> found = new ArrayList<>();
        for (LineRow row : LineRow.list(tables.sql(), revision)) {
            if (row.kind() == LineKind.EVENT) {
                reports.find(row.id()).ifPresent(report -> {
                    found.add(report);
                    lines.put(report.id(), row.id());
                });
            }
        }
        SortedSet<Integer> strands = new TreeSet<>();
        for (Strand strand : reader.read(found, links(lines.values()))) {
            int standsFor = Objects.requireNonNull(lines.get(strand.id()));
            strands.add(standsFor);
            read.put(standsFor, Optional.of(strand));
            PUT.executeEach(
                    tables.sql(),
                    strand.reports().stream()
                            .map(report -> new Object[] {standsFor, lines.get(report.id())})
                            .toList());
        }
        return strands;
    }
}
