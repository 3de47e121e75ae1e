package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.Coding;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.LineKind;
import org.dateline.store.derived.Standing;
import org.dateline.store.derived.TellingRow;
import org.dateline.store.ledger.Contents;
import org.dateline.store.query.KeptLine.InIncident;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads lines of the record with where they were told. One instance serves one transaction. */
final class KeptLines {

    /** The greatest number of codings whose text is in memory, some 50 KB each. */
    private static final int MOST_TEXTS = 300;

    private final DSLContext sql;
    private final Codings codings;
    private final Contents contents = new Contents();
    private final Map<Integer, String> texts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > MOST_TEXTS;
        }
    };

    KeptLines(DSLContext sql, Codings codings) {
        this.sql = sql;
        this.codings = codings;
    }

    /** The lines of some items, in the same order. */
    List<KeptLine> at(List<Cursor> items) {
        Map<Integer, KeptLine> lines = new HashMap<>();
        byNumber(items.stream().map(Cursor::item).toList()).forEach(line -> lines.put(line.number(), line));
        return items.stream()
                .map(item -> Objects.requireNonNull(lines.get(item.item()), () -> "no line " + item.item()))
                .toList();
    }

    /** Some lines by the numbers of their rows, in that order. */
    List<KeptLine> byNumber(Collection<Integer> numbers) {
        return read(RECORD_LINE.ID.in(numbers));
    }

    /** Some lines by their ids. */
    List<KeptLine> byName(Collection<String> names) {
        return read(RECORD_LINE.NAME.in(names));
    }

    private List<KeptLine> read(Condition condition) {
        // Mapped behind the fetch: a connection reads one thing at a time.
        return sql.select(
                        RECORD_LINE.ID,
                        RECORD_LINE.NAME,
                        RECORD_LINE.KIND,
                        RECORD_LINE.STANDING,
                        RECORD_LINE.LINES,
                        RECORD_LINE.LINE,
                        INCIDENT.NAME,
                        INCIDENT.STATUS)
                .select(TellingRow.COLUMNS)
                .from(TellingRow.LINES)
                .leftJoin(INCIDENT)
                .on(INCIDENT.ID.eq(RECORD_LINE.INCIDENT))
                .where(condition)
                .orderBy(RECORD_LINE.ID)
                .fetch()
                .map(this::line);
    }

    private KeptLine line(Record row) {
        int lines = row.get(RECORD_LINE.LINES);
        int line = row.get(RECORD_LINE.LINE);
        Coding coding = codings.get(lines, () -> text(lines));
        String incident = row.get(INCIDENT.NAME);
        return new KeptLine(
                row.get(RECORD_LINE.ID),
                row.get(RECORD_LINE.NAME),
                LineKind.ofLabel(row.get(RECORD_LINE.KIND)),
                Standing.ofLabel(row.get(RECORD_LINE.STANDING)),
                TellingRow.of(row).in(coding),
                coding,
                line,
                line(text(lines), line),
                incident == null ? null : new InIncident(incident, status(row.get(INCIDENT.STATUS))));
    }

    static IncidentStatus status(String label) {
        return IncidentStatus.valueOf(label.toUpperCase(java.util.Locale.ROOT));
    }

    private String text(int lines) {
        return texts.computeIfAbsent(lines, number -> new String(contents.get(sql, number), StandardCharsets.UTF_8));
    }

    private static String line(String text, int number) {
        return text.lines().skip(number).findFirst().orElseThrow();
    }
}
