package org.dateline.store.query;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.StatementLine;

/** The lines of codings as data. */
final class Lines {

    private Lines() {}

    static EventLine event(KeptLine line) {
        return get(line.coding().events(), EventLine::line, line);
    }

    static StatementLine statement(KeptLine line) {
        return get(line.coding().statements(), StatementLine::line, line);
    }

    static ControlLine control(KeptLine line) {
        return get(line.coding().controls(), ControlLine::line, line);
    }

    static DisplacementLine displacement(KeptLine line) {
        return get(line.coding().displacements(), DisplacementLine::line, line);
    }

    /** The sentence that a line of any kind stands in. */
    static Excerpt sentence(KeptLine line) {
        return switch (line.kind()) {
            case STATEMENT -> statement(line).sentence();
            case EVENT -> event(line).sentence();
            case CONTROL -> control(line).sentence();
            case DISPLACEMENT -> displacement(line).sentence();
        };
    }

    /** A statement of the same coding. */
    static Optional<StatementLine> findStatement(KeptLine line, String id) {
        return line.coding().statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    private static <T> T get(List<T> lines, ToIntFunction<T> number, KeptLine wanted) {
        return lines.stream()
                .filter(line -> number.applyAsInt(line) == wanted.at())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line " + wanted.at() + " of that kind"));
    }
}
