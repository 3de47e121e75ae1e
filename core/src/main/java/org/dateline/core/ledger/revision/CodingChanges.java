package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dateline.core.record.Coding;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.StatementLine;
import org.jspecify.annotations.Nullable;

/**
 * What another coding of the same revision reads otherwise.
 *
 * @param changes lines that one of the two has alone, or that say something else, in the order of the older coding, then
 *     of the newer
 * @param same how many lines say the same
 */
public record CodingChanges(List<LineChange> changes, int same) {

    public CodingChanges {
        changes = List.copyOf(changes);
    }

    /**
     * One line that changed.
     *
     * @param kind statement, event, control or displacement
     * @param older id of the older line; null if it is new
     * @param newer id of the newer line; null if it is gone
     * @param sentence the words that it stands in
     * @param fields what it says otherwise, by the names of the record format; empty for a line that is new or gone
     */
    public record LineChange(
            String kind, @Nullable String older, @Nullable String newer, String sentence, List<String> fields) {

        public LineChange {
            fields = List.copyOf(fields);
        }
    }

    /** A field by its name and what it is in a line. */
    private record Field<T>(String name, Function<T, @Nullable Object> value) {}

    private static final List<Field<StatementLine>> STATEMENT = List.of(
            new Field<>("speaker", StatementLine::speaker),
            new Field<>("cue", StatementLine::cue),
            new Field<>("content", StatementLine::content),
            new Field<>("form", StatementLine::form),
            new Field<>("addressee", StatementLine::addressee),
            new Field<>("time", line -> line.setting().time()),
            new Field<>("place", line -> line.setting().place()),
            new Field<>("answers", StatementLine::answers),
            new Field<>("parent", StatementLine::parent));

    private static final List<Field<EventLine>> EVENT = List.of(
            new Field<>("trigger", EventLine::trigger),
            new Field<>("type", line -> line.code().type()),
            new Field<>("mode", line -> line.code().mode()),
            new Field<>("contexts", line -> line.code().contexts()),
            new Field<>("cameo", line -> line.code().cameo()),
            new Field<>("actor", EventLine::actors),
            new Field<>("recipient", EventLine::recipients),
            new Field<>("place", EventLine::place),
            new Field<>("time", EventLine::time),
            new Field<>("figures", EventLine::figures),
            new Field<>("factuality", EventLine::factuality),
            new Field<>("statement", EventLine::statement));

    private static final List<Field<ControlLine>> CONTROL = List.of(
            new Field<>("place", ControlLine::place),
            new Field<>("holder", ControlLine::holder),
            new Field<>("from", ControlLine::from),
            new Field<>("change", ControlLine::change),
            new Field<>("time", ControlLine::time),
            new Field<>("factuality", ControlLine::factuality));

    private static final List<Field<DisplacementLine>> DISPLACEMENT = List.of(
            new Field<>("who", DisplacementLine::who),
            new Field<>("from", DisplacementLine::from),
            new Field<>("to", DisplacementLine::to),
            new Field<>("figures", DisplacementLine::figures),
            new Field<>("time", DisplacementLine::time),
            new Field<>("factuality", DisplacementLine::factuality));

    /** Compares two codings of one revision. */
    public static CodingChanges between(Coding older, Coding newer) {
        Comparison comparison = new Comparison(Counterparts.between(older, newer));
        comparison.compare(
                new Kind<>(
                        "statement", StatementLine::id, line -> line.sentence().exact(), STATEMENT),
                older.statements(),
                newer.statements());
        comparison.compare(
                new Kind<>("event", EventLine::id, line -> line.sentence().exact(), EVENT),
                older.events(),
                newer.events());
        comparison.compare(
                new Kind<>("control", ControlLine::id, line -> line.sentence().exact(), CONTROL),
                older.controls(),
                newer.controls());
        comparison.compare(
                new Kind<>(
                        "displacement",
                        DisplacementLine::id,
                        line -> line.sentence().exact(),
                        DISPLACEMENT),
                older.displacements(),
                newer.displacements());
        return new CodingChanges(comparison.changes, comparison.same);
    }

    private record Kind<T>(String name, Function<T, String> id, Function<T, String> sentence, List<Field<T>> fields) {}

    private static final class Comparison {
        private final Counterparts counterparts;
        private final List<LineChange> changes = new ArrayList<>();
        private int same;

        Comparison(Counterparts counterparts) {
            this.counterparts = counterparts;
        }

        <T> void compare(Kind<T> kind, List<T> older, List<T> newer) {
            Map<String, T> left = new LinkedHashMap<>();
            newer.forEach(line -> left.put(kind.id().apply(line), line));
            for (T line : older) {
                String id = kind.id().apply(line);
                T counterpart = counterparts.find(id).map(left::remove).orElse(null);
                if (counterpart == null) {
                    changes.add(new LineChange(
                            kind.name(), id, null, kind.sentence().apply(line), List.of()));
                } else {
                    compare(kind, line, counterpart);
                }
            }
            left.forEach((id, line) -> changes.add(
                    new LineChange(kind.name(), null, id, kind.sentence().apply(line), List.of())));
        }

        private <T> void compare(Kind<T> kind, T older, T newer) {
            List<String> fields = kind.fields().stream()
                    .filter(field -> !Objects.equals(
                            field.value().apply(older), field.value().apply(newer)))
                    .map(Field::name)
                    .toList();
            if (fields.isEmpty()) {
                same++;
            } else {
                changes.add(new LineChange(
                        kind.name(),
                        kind.id().apply(older),
                        kind.id().apply(newer),
                        kind.sentence().apply(newer),
                        fields));
            }
        }
    }
}
