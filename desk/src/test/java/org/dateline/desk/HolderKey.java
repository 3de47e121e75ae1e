package org.dateline.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.lexicon.Table;
import org.dateline.core.place.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * A row of the key of holders: how it stands with one place on days that follow each other.
 *
 * @param kind of place: district, town, city, province, crossing, airport, base
 * @param province null where no page tells it
 * @param from the first day on which the state is certain to have begun
 * @param to the last day, inclusive
 * @param holder who holds it or, where it is fought over or disputed, the challenger; null if not told
 */
record HolderKey(
        String place,
        String kind,
        @Nullable String province,
        LocalDate from,
        LocalDate to,
        ControlState state,
        @Nullable String holder) {

    /** The day of the last page. */
    static final LocalDate LAST_DAY = LocalDate.of(2021, 8, 31);

    /** Rows in the order of the file. */
    static List<HolderKey> all(Path file) throws IOException {
        List<HolderKey> keys = new ArrayList<>();
        for (Table.Row row :
                Table.parse(file.toString(), Files.readString(file)).rows()) {
            keys.add(of(row));
        }
        return keys;
    }

    private static HolderKey of(Table.Row row) {
        String[] began = row.get("from").split("/");
        return new HolderKey(
                row.get("place"),
                row.get("kind"),
                told(row.get("province")).orElse(null),
                LocalDate.parse(began[began.length - 1]),
                told(row.get("to")).map(LocalDate::parse).orElse(LAST_DAY),
                ControlState.valueOf(row.get("state").toUpperCase(Locale.ROOT)),
                told(row.get("holder")).orElse(null));
    }

    private static Optional<String> told(String cell) {
        return Optional.of(cell).filter(text -> !text.equals("-"));
    }

    /** The same row without the days before one. */
    HolderKey since(LocalDate first) {
        return from.isBefore(first) ? new HolderKey(place, kind, province, first, to, state, holder) : this;
    }

    /** Every day of it; none if it ended before it began. */
    List<LocalDate> days() {
        return to.isBefore(from) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
    }

    /** The words of a name, without accents, by which names are compared. */
    static List<String> words(String name) {
        return List.of(NameKey.of(name).split(" "));
    }

    /** What tells the rows apart. */
    String name() {
        return place + "\t" + from + "\t" + state.label();
    }
}
