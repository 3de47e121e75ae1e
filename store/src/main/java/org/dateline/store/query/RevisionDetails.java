package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Correction.CORRECTION;
import static org.dateline.store.schema.tables.CorrectionLine.CORRECTION_LINE;
import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.record.Coding;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.EventLine;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.EventEdits;
import org.dateline.store.ledger.CaptureOrigins;
import org.dateline.store.query.ToldLine.InIncident;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads revisions of articles with what is coded of them. One instance serves one transaction. */
final class RevisionDetails {

    private final DSLContext sql;
    private final Codings codings;
    private final EventEdits edits;
    private final CaptureOrigins origins = new CaptureOrigins();

    RevisionDetails(DSLContext sql, Codings codings, EventEdits edits) {
        this.sql = sql;
        this.codings = codings;
        this.edits = edits;
    }

    /** What the tables tell of a line. */
    private record Kept(
            int number, String standing, @Nullable InIncident incident) {}

    /**
     * A revision that was coded.
     *
     * @param article its id
     * @param digest of the revision, with {@code sha256:}
     */
    Optional<RevisionDetail> find(String article, String digest) {
        var found = sql.select(REVISION.ID, REVISION.LINES)
                .from(REVISION)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(REVISION.ARTICLE))
                .where(ARTICLE.NAME.eq(article), REVISION.SHA256.eq(digest), REVISION.LINES.isNotNull())
                .fetchOptional();
        return found.map(row -> {
            Coding coding = codings.get(sql, row.value2());
            return new RevisionDetail(
                    article, coding.article(), origins.get(sql, digest), lines(coding, kept(row.value1())));
        });
    }

    private Map<String, Kept> kept(int revision) {
        Map<String, Kept> kept = new HashMap<>();
        sql.select(RECORD_LINE.ID, RECORD_LINE.NAME, RECORD_LINE.STANDING, INCIDENT.NAME, INCIDENT.STATUS)
                .from(RECORD_LINE)
                .leftJoin(INCIDENT)
                .on(INCIDENT.ID.eq(RECORD_LINE.INCIDENT))
                .where(RECORD_LINE.REVISION.eq(revision))
                .forEach(row -> kept.put(
                        row.value2(),
                        new Kept(
                                row.value1(),
                                row.value3(),
                                row.value4() == null
                                        ? null
                                        : new InIncident(row.value4(), KeptLines.status(row.value5())))));
        return kept;
    }

    private List<ToldLine> lines(Coding coding, Map<String, Kept> kept) {
        List<Integer> numbers = kept.values().stream().map(Kept::number).toList();
        Map<Integer, List<CorrectionDetail>> corrections = corrections(numbers);
        Set<Integer> edited = new HashSet<>();
        PostingReader.chunks(numbers).forEach(some -> edited.addAll(edits.edited(some)));
        return coded(coding)
                .flatMap(line -> Stream.ofNullable(kept.get(line.id())).map(as -> told(line, as, edited, corrections)))
                .sorted(Comparator.comparingInt(line -> line.sentence().start()))
                .toList();
    }

    /** The lines as they were coded. */
    private static Stream<ToldLine> coded(Coding coding) {
        return Stream.of(
                        coding.statements().stream().map(line -> ToldLine.coded(line, null, null, null)),
                        coding.events().stream().map(line -> ToldLine.coded(null, line, null, null)),
                        coding.controls().stream().map(line -> ToldLine.coded(null, null, line, null)),
                        coding.displacements().stream().map(line -> ToldLine.coded(null, null, null, line)))
                .flatMap(lines -> lines);
    }

    private ToldLine told(
            ToldLine coded, Kept kept, Set<Integer> edited, Map<Integer, List<CorrectionDetail>> corrections) {
        EventLine event = coded.event();
        ControlLine control = coded.control();
        boolean isEdited = edited.contains(kept.number());
        return new ToldLine(
                coded.statement(),
                event != null && isEdited ? edits.corrected(kept.number(), event) : event,
                control != null && isEdited ? edits.corrected(kept.number(), control) : control,
                coded.displacement(),
                kept.standing(),
                kept.incident(),
                corrections.getOrDefault(kept.number(), List.of()));
    }

    private Map<Integer, List<CorrectionDetail>> corrections(Collection<Integer> lines) {
        Map<Integer, Set<String>> names = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (List<Integer> some : PostingReader.chunks(lines)) {
            sql.select(CORRECTION_LINE.LINE, CORRECTION.ID, CORRECTION.NAME)
                    .from(CORRECTION_LINE)
                    .join(CORRECTION)
                    .on(CORRECTION.ID.eq(CORRECTION_LINE.CORRECTION))
                    .where(CORRECTION_LINE.LINE.in(some))
                    .forEach(row -> {
                        names.computeIfAbsent(row.value1(), any -> new HashSet<>())
                                .add(row.value3());
                        all.add(row.value2());
                    });
        }
        List<CorrectionDetail> details = new ArrayList<>();
        for (List<Integer> some : PostingReader.chunks(all)) {
            details.addAll(new CorrectionDetails(sql).get(CORRECTION.ID.in(some)));
        }
        Map<Integer, List<CorrectionDetail>> corrections = new HashMap<>();
        names.forEach((line, of) -> corrections.put(
                line,
                details.stream().filter(detail -> of.contains(detail.id())).toList()));
        return corrections;
    }
}
