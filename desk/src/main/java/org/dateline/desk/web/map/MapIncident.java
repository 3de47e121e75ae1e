package org.dateline.desk.web.map;

import java.util.function.UnaryOperator;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.desk.web.row.HeldPlace;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * An incident with where it was.
 *
 * @param row as the record has it
 * @param item as lists show it
 */
public record MapIncident(IncidentRow row, IncidentItem item) {

    static MapIncident of(IncidentRow row, UnaryOperator<String> voices) {
        return new MapIncident(row, IncidentItem.of(row, voices));
    }

    /** The words of its first report, behind who did it where that is not known on an outlet's own word. */
    public String words() {
        return (item.isWhoClaimed() ? item.who() + ": " : "") + item.words();
    }

    @Nullable
    Whereabouts where() {
        return row.what().where();
    }

    @Nullable
    Place place() {
        Whereabouts where = where();
        return where == null ? null : where.place();
    }

    /** Tells whether it was there, and not only in a part of it. @param at the id of a place, or its name */
    boolean isAt(String at) {
        Place place = place();
        return place != null && HeldPlace.at(place.name(), place).equals(at);
    }

    /** Where it was, with how closely that is known; what is only known as an area is said to be somewhere in it. */
    public String placeWords() {
        Whereabouts where = where();
        if (where == null) {
            return "place not told";
        }
        Place place = where.place();
        if (place == null) {
            return where.name();
        }
        boolean area = place.precision().compareTo(PlacePrecision.SETTLEMENT) > 0;
        return (area ? "somewhere in " : "")
                + where.name()
                + (place.country() == null ? "" : ", " + Words.country(place.country()));
    }
}
