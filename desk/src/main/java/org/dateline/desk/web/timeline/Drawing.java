package org.dateline.desk.web.timeline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.words.Words;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.IncidentRow;

/** The newest incidents as data for the drawing: which lane, which days, how far each is known. Not thread-safe. */
final class Drawing {

    /** More lanes than that are too many to be told apart; the rest share one. */
    private static final int MOST_LANES = 8;

    private static final int MOST_WORDS = 180;
    private static final String NONE = "none told";
    private static final String REST = "all others";

    private final Lane lane;
    private final DayRange days;
    private final UnaryOperator<String> voices;
    private final List<IncidentRow> placed = new ArrayList<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private int unknown;
    private int before;
    private int after;

    /**
     * A drawing of nothing yet.
     *
     * @param days those that are drawn; both ends are given
     * @param voices what people are shown of voices
     */
    Drawing(Lane lane, DayRange days, UnaryOperator<String> voices) {
        this.lane = lane;
        this.days = days;
        this.voices = voices;
    }

    void add(IncidentRow row) {
        LocalDate earliest = row.what().earliest();
        LocalDate latest = row.what().latest();
        if (earliest == null || latest == null) {
            unknown++;
        } else if (latest.isBefore(first())) {
            before++;
        } else if (earliest.isAfter(last())) {
            after++;
        } else {
            placed.add(row);
            sizes.merge(lane.of(row), 1, Integer::sum);
        }
    }

    private LocalDate first() {
        return Objects.requireNonNull(days.from());
    }

    private LocalDate last() {
        return Objects.requireNonNull(days.to());
    }

    /** @param cut whether there are more than were added */
    ObjectNode json(boolean cut) {
        List<String> lanes = lanes();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("from", first().toString()).put("to", last().toString());
        json.put("drawn", placed.size())
                .put("unknown", unknown)
                .put("before", before)
                .put("after", after);
        json.put("cut", cut);
        ArrayNode names = json.putArray("lanes");
        lanes.forEach(name -> names.add(title(name)));
        ArrayNode incidents = json.putArray("incidents");
        for (IncidentRow row : placed) {
            int index = lanes.indexOf(lane.of(row));
            ObjectNode incident = incidents.addObject().put("id", row.id());
            incident.put("lane", index < 0 ? lanes.size() - 1 : index);
            incident.put("first", String.valueOf(row.what().earliest()))
                    .put("last", String.valueOf(row.what().latest()));
            incident.put("status", shown(row).label())
                    .put("family", IncidentItem.family(row.what().type()));
            incident.put(
                    "words",
                    Words.days(row.what().earliest(), row.what().latest()) + ", "
                            + row.status().label() + ": "
                            + who(row)
                            + shortened(row.reports().get(0).exact()));
        }
        return json;
    }

    /** In the lane of an actor an incident says that it was they: only claimed, if only that is. */
    private IncidentStatus shown(IncidentRow row) {
        boolean told = row.status() == IncidentStatus.REPORTED || row.status() == IncidentStatus.CONFIRMED;
        return told && lane == Lane.ACTOR && WhoToWhom.isDoubtful(row.what().actors())
                ? IncidentStatus.CLAIMED
                : row.status();
    }

    /** Who did it, where that is not known on an outlet's own word: a lane alone would say it was they. */
    private String who(IncidentRow row) {
        return WhoToWhom.isDoubtful(row.what().actors()) ? WhoToWhom.of(row.what(), voices) + ": " : "";
    }

    /** The names of the lanes that hold anything, in their order; the last may be for all others. */
    private List<String> lanes() {
        if (lane == Lane.FAMILY) {
            return Lane.FAMILIES.stream().filter(sizes::containsKey).toList();
        }
        List<String> lanes = new ArrayList<>(sizes.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList());
        if (lanes.size() > MOST_LANES) {
            lanes.subList(MOST_LANES, lanes.size()).clear();
            lanes.add(REST);
        }
        if (sizes.containsKey("")) {
            lanes.add(lanes.contains(REST) ? lanes.size() - 1 : lanes.size(), "");
        }
        return lanes;
    }

    private String title(String name) {
        return lane == Lane.FAMILY ? Words.capital(name.replace('-', ' ')) : name.isEmpty() ? NONE : name;
    }

    private static String shortened(String words) {
        return words.length() <= MOST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, MOST_WORDS - 1))) + "…";
    }
}
