package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.ledger.DayWindow;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.Party;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.dateline.store.query.ControlRow;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/** What is shown of control: a line a stretch, never a holder without the day it was told for. */
final class ControlSheet {

    private ControlSheet() {}

    /** One stretch of a place. */
    private record Held(ControlRow row, ControlStretch stretch) {

        Whereabouts where() {
            return new Whereabouts(row.place().name(), row.place().place());
        }

        long age() {
            return stretch.ageOn(row.on());
        }

        @Nullable
        String holder() {
            return stretch.holder() == null ? null : stretch.holder().name();
        }
    }

    private static List<Held> stretches(ControlRow row) {
        return row.stretches().stream().map(stretch -> new Held(row, stretch)).toList();
    }

    static Sheet<ControlRow, ?> of(UnaryOperator<String> voices) {
        List<Column<Held>> columns = new ArrayList<>();
        columns.add(new Column<>("key", held -> held.row().place().key()));
        columns.addAll(Parts.placeColumns(Held::where));
        columns.addAll(List.of(
                of("from", ControlStretch::from),
                of("to", ControlStretch::to),
                of("beganEarliest", stretch -> stretch.began().earliest()),
                of("beganLatest", stretch -> stretch.began().latest()),
                of("state", stretch -> stretch.state().label()),
                new Column<>("holder", Held::holder),
                of(
                        "holderSide",
                        stretch -> stretch.holder() == null
                                ? null
                                : stretch.holder().side()),
                of(
                        "rivals",
                        stretch -> stretch.rivals().stream().map(Party::name).collect(Collectors.joining("; "))),
                of("asOf", ControlStretch::asOf),
                new Column<>("on", held -> held.row().on()),
                new Column<>("age", Held::age),
                of("voices", stretch -> Parts.joined(stretch.voices())),
                of("evidence", ControlSheet::evidence)));
        return new Sheet<>(ControlSheet::stretches, columns, Held::where, table(voices));
    }

    private static Column<Held> of(String name, Function<ControlStretch, @Nullable Object> value) {
        return new Column<>(name, held -> value.apply(held.stretch()));
    }

    private static String evidence(ControlStretch stretch) {
        return stretch.evidence().stream()
                .map(ControlEvidence::control)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Table<ControlRow> table(UnaryOperator<String> voices) {
        List<Head> heads = List.of(
                Head.wide("PLACE", 3),
                Head.fixed("FROM", 10),
                Head.fixed("TO", 10),
                Head.fixed("STATE", 9),
                Head.wide("HOLDER", 3),
                Head.fixed("AS OF", 10));
        return new Table<>(
                heads,
                row -> stretches(row).stream().map(held -> entry(held, voices)).toList());
    }

    /** When its holder came to hold it, unless that is the day from which the line tells. */
    private static String began(ControlStretch stretch) {
        DayWindow began = stretch.began();
        String days = Parts.span(began.earliest(), began.latest());
        return days.isEmpty() || days.equals(stretch.from().toString()) ? "" : "began " + days + " · ";
    }

    private static Entry entry(Held held, UnaryOperator<String> voices) {
        ControlStretch stretch = held.stretch();
        String rivals = stretch.rivals().stream().map(Party::name).collect(Collectors.joining("; "));
        return new Entry(
                List.of(
                        Parts.place(held.where()),
                        stretch.from().toString(),
                        stretch.to() == null ? "" : stretch.to().toString(),
                        stretch.state().label(),
                        held.holder() == null ? "unknown" : held.holder(),
                        stretch.asOf().toString()),
                stretch.evidence().get(stretch.evidence().size() - 1).control(),
                List.of(began(stretch) + (rivals.isEmpty() ? "" : "against " + rivals + " · ")
                        + Parts.counted(held.age(), "day") + " old on "
                        + held.row().on()
                        + (stretch.voices().isEmpty() ? "" : " · " + Parts.voices(stretch.voices(), voices))
                        + " · evidence " + evidence(stretch)));
    }
}
