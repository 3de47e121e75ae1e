package org.dateline.desk.web.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.place.Place;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.IncidentRow;
import org.jspecify.annotations.Nullable;

/** What incidents are parted by. */
enum Lane {
    FAMILY("family"),
    COUNTRY("country"),
    PLACE("place"),
    ACTOR("actor");

    /** Families in the order in which they stand, the gravest first. */
    static final List<String> FAMILIES =
            List.of("material-conflict", "verbal-conflict", "material-cooperation", "verbal-cooperation", "other");

    private final String label;

    Lane(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** What an incident's lane is called; empty if it tells nothing of the kind. */
    String of(IncidentRow row) {
        IncidentRow.Happening what = row.what();
        return switch (this) {
            case FAMILY -> IncidentItem.family(what.type());
            case COUNTRY -> what.where() == null ? "" : country(what.where().place());
            case PLACE -> what.where() == null ? "" : what.where().name();
            case ACTOR -> what.actors().isEmpty() ? "" : what.actors().get(0).name();
        };
    }

    private static String country(@Nullable Place place) {
        return place == null || place.country() == null ? "" : Words.country(place.country());
    }

    /** @throws AddressFault if there is no such lane */
    static Lane find(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return FAMILY;
        }
        return Arrays.stream(values())
                .filter(lane -> lane.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new AddressFault("there are no lanes by “" + label + "”; there are "
                        + Arrays.stream(values()).map(Lane::label).collect(Collectors.joining(", "))));
    }
}
