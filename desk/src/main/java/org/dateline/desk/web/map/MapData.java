package org.dateline.desk.web.map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.Party;
import org.dateline.core.place.Place;
import org.dateline.desk.web.row.HeldPlace;
import org.dateline.desk.web.row.Holding;
import org.dateline.store.query.ControlRow;
import org.dateline.store.query.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the map's island draws: every stretch of each place, what else was seized, and incidents. A side is a number,
 * its place in the list of sides, where those with most places come first. Serves one answer.
 */
final class MapData {

    private static final int WORDS = 180;

    private final Divisions divisions;
    private final UnaryOperator<String> voices;
    private final Map<String, Integer> sides = new HashMap<>();
    private final ObjectNode data = JsonNodeFactory.instance.objectNode();
    private @Nullable LocalDate firstTold;

    /** @param voices what people are shown of voices */
    MapData(Divisions divisions, UnaryOperator<String> voices) {
        this.divisions = divisions;
        this.voices = voices;
    }

    MapData held(MapReader.Some<ControlRow> places) {
        firstTold = places.rows().stream()
                .flatMap(row -> row.stretches().stream())
                .flatMap(stretch -> stretch.evidence().stream())
                .map(line -> line.toldOn())
                .min(Comparator.naturalOrder())
                .orElse(null);
        sides(places.rows());
        ArrayNode held = data.putArray("places");
        places.rows().forEach(row -> place(held.addObject(), row));
        data.put("morePlaces", places.more());
        return this;
    }

    MapData seized(MapReader.Some<ControlRow> others) {
        ArrayNode seized = data.putArray("seized");
        for (ControlRow row : others.rows()) {
            HeldPlace place = HeldPlace.of(row, voices);
            ObjectNode node = named(seized.addObject(), place);
            ArrayNode stretches = node.putArray("stretches");
            place.holdings().forEach(holding -> telling(stretches.addObject(), holding));
        }
        data.put("moreSeized", others.more());
        return this;
    }

    MapData happened(MapReader.Some<MapIncident> incidents) {
        ArrayNode happened = data.putArray("incidents");
        incidents.rows().forEach(incident -> incident(happened.addObject(), incident));
        data.put("moreIncidents", incidents.more());
        return this;
    }

    /**
     * The days to move between: from the first that is asked for, or on which an article came out that tells of a place.
     *
     * @param last the day of the newest article
     */
    MapData days(DayRange asked, LocalDate last) {
        LocalDate from = asked.from() == null ? firstTold : asked.from();
        LocalDate first = from != null && from.isBefore(last) ? from : last.minusDays(1);
        data.put("first", first.toString()).put("last", last.toString());
        return this;
    }

    @Override
    public String toString() {
        return data.toString();
    }

    private void sides(List<ControlRow> rows) {
        Map<String, Party> parties = new LinkedHashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (ControlRow row : rows) {
            Set<String> here = new HashSet<>();
            for (ControlStretch stretch : row.stretches()) {
                List<Party> all = new ArrayList<>(stretch.rivals());
                Optional.ofNullable(stretch.holder()).ifPresent(all::add);
                all.forEach(party -> {
                    parties.putIfAbsent(party.side(), party);
                    here.add(party.side());
                });
            }
            here.forEach(side -> places.merge(side, 1, Integer::sum));
        }
        ArrayNode list = data.putArray("sides");
        parties.values().stream()
                .sorted(Comparator.<Party>comparingInt(party -> -places.getOrDefault(party.side(), 0))
                        .thenComparing(Party::side))
                .forEach(party -> {
                    sides.put(party.side(), list.size());
                    list.addObject()
                            .put("side", party.side())
                            .put("name", party.name())
                            .put("kind", party.kind().name().toLowerCase(Locale.ROOT));
                });
    }

    private void place(ObjectNode node, ControlRow row) {
        HeldPlace place = HeldPlace.of(row, voices);
        named(node, place);
        spot(node, row.place().place());
        divisions.governedFrom(row.place().place()).ifPresent(division -> division(node, division));
        ArrayNode stretches = node.putArray("stretches");
        for (int i = 0; i < row.stretches().size(); i++) {
            stretch(
                    stretches.addObject(),
                    row.stretches().get(i),
                    place.holdings().get(i));
        }
    }

    private static ObjectNode named(ObjectNode node, HeldPlace place) {
        return node.put("key", place.key())
                .put("name", place.name())
                .put("at", place.at())
                .put("area", place.area());
    }

    private static void spot(ObjectNode node, @Nullable Place place) {
        if (place != null) {
            node.put("country", place.country())
                    .put("lat", place.latitude())
                    .put("lon", place.longitude())
                    .put("precision", place.precision().label());
        }
    }

    private static void division(ObjectNode node, Place division) {
        String id = division.id();
        node.putObject("division")
                .put("code", id == null ? "" : id.substring(id.indexOf(':') + 1))
                .put("name", division.name())
                .put("lat", division.latitude())
                .put("lon", division.longitude());
    }

    private void stretch(ObjectNode node, ControlStretch stretch, Holding holding) {
        telling(node, holding);
        if (stretch.holder() != null) {
            node.put("holder", sides.get(stretch.holder().side()));
        }
        ArrayNode rivals = node.putArray("rivals");
        stretch.rivals().forEach(party -> rivals.add(sides.get(party.side())));
    }

    private static void telling(ObjectNode node, Holding holding) {
        node.put("from", holding.from().toString())
                .put("to", holding.to() == null ? null : holding.to().toString())
                .put("state", holding.style())
                .put("who", holding.who())
                .put("since", holding.since())
                .put("lastTold", holding.lastTold().toString())
                .put("voices", holding.voices())
                .put("more", holding.more());
        ArrayNode told = node.putArray("told");
        holding.told().forEach(day -> told.add(day.toString()));
        ArrayNode proofs = node.putArray("proofs");
        holding.proofs()
                .forEach(proof -> proofs.addObject().put("id", proof.id()).put("words", proof.words()));
    }

    private void incident(ObjectNode node, MapIncident incident) {
        var what = incident.row().what();
        node.put("id", incident.item().id())
                .put("status", incident.item().status().label())
                .put("family", incident.item().family())
                .put("words", shortened(incident.words()))
                .put("days", incident.item().days())
                .put("place", incident.placeWords())
                .put("from", what.earliest() == null ? null : what.earliest().toString())
                .put("to", what.latest() == null ? null : what.latest().toString());
        if (incident.place() != null) {
            node.put("at", HeldPlace.at(incident.place().name(), incident.place()));
        }
        spot(node, incident.place());
        divisions.itself(incident.place()).ifPresent(division -> division(node, division));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS)).strip() + "…";
    }
}
