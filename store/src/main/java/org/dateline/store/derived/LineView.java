package org.dateline.store.derived;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.BareDenial;
import org.dateline.core.record.Coding;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.StatementLine;
import org.dateline.core.record.TimePart;
import org.jspecify.annotations.Nullable;

/**
 * What a line says, as it is corrected now.
 *
 * @param coding the coding that holds it
 * @param sentence the words that it stands in
 * @param time when it was; null if nothing is told
 * @param facetsOf its facets, of an outlet or none
 * @param denial what it denies in words alone; null for what does not
 */
record LineView(
        Coding coding,
        String sentence,
        @Nullable TimePart time,
        Function<@Nullable String, Facets> facetsOf,
        @Nullable BareDenial denial) {

    private LineView(
            Coding coding, String sentence, @Nullable TimePart time, Function<@Nullable String, Facets> facetsOf) {
        this(coding, sentence, time, facetsOf, null);
    }

    /** @param rejected ids of the events of its revision that an analyst rejected */
    static LineView of(LineRow row, Tables tables, Set<String> rejected) {
        Coding coding = tables.codings().get(tables.sql(), row.lines());
        return switch (row.kind()) {
            case STATEMENT -> {
                StatementLine line = find(coding.statements(), StatementLine::line, row.line());
                yield new LineView(
                        coding,
                        line.sentence().exact(),
                        line.setting().time(),
                        outlet -> Facets.of(line, outlet),
                        BareDenial.of(coding, line, event -> !rejected.contains(event))
                                .orElse(null));
            }
            case EVENT -> {
                EventLine line = new CorrectionBook(tables).corrected(row.id(), event(coding, row.line()));
                yield new LineView(coding, line.sentence().exact(), line.time(), outlet -> Facets.of(line, outlet));
            }
            case CONTROL -> {
                ControlLine coded = find(coding.controls(), ControlLine::line, row.line());
                ControlLine line = new CorrectionBook(tables).corrected(row.id(), coded);
                yield new LineView(coding, line.sentence().exact(), line.time(), outlet -> Facets.of(line, outlet));
            }
            case DISPLACEMENT -> {
                DisplacementLine line = find(coding.displacements(), DisplacementLine::line, row.line());
                yield new LineView(coding, line.sentence().exact(), line.time(), outlet -> Facets.of(line, outlet));
            }
        };
    }

    /** The event of a line's number, as it was coded. */
    static EventLine event(Coding coding, int line) {
        return find(coding.events(), EventLine::line, line);
    }

    /** The line of a number. */
    static <T> T find(List<T> lines, ToIntFunction<T> number, int wanted) {
        return lines.stream()
                .filter(line -> number.applyAsInt(line) == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line " + wanted + " of that kind"));
    }

    Facets facets(@Nullable String outlet) {
        return facetsOf.apply(outlet);
    }

    /** The day on which it was told; null if unknown. */
    @Nullable
    LocalDate told() {
        return told(coding.article().publication());
    }

    static @Nullable LocalDate told(Publication publication) {
        PublicationTime at = publication.publishedAt() != null ? publication.publishedAt() : publication.updatedAt();
        return at == null ? null : at.day();
    }
}
