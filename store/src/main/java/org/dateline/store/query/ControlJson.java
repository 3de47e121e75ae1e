package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.ledger.control.ControlPlace;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.Party;
import org.dateline.core.place.Place;
import org.dateline.core.record.PartJson;
import org.jspecify.annotations.Nullable;

/** Writes who holds a place; see docs/formats/queries.md. */
final class ControlJson {

    private ControlJson() {}

    static String write(ControlPlace place, LocalDate on, List<ControlStretch> stretches) {
        ObjectNode node = PartJson.object().put("kind", "control-timeline").put("key", place.key());
        node.set("place", place(place));
        node.put("on", on.toString());
        node.set("stretches", PartJson.array(stretches, stretch -> stretch(stretch, on)));
        return node.toString();
    }

    private static ObjectNode place(ControlPlace held) {
        ObjectNode node = PartJson.object().put("name", held.name());
        Place place = held.place();
        if (place == null) {
            node.putNull("id").putNull("country").putNull("admin1").putNull("admin2");
            return node.putNull("lat").putNull("lon").putNull("precision");
        }
        return node.put("id", place.id())
                .put("country", place.country())
                .put("admin1", place.admin1())
                .put("admin2", place.admin2())
                .put("lat", place.latitude())
                .put("lon", place.longitude())
                .put("precision", place.precision().label());
    }

    private static ObjectNode stretch(ControlStretch stretch, LocalDate on) {
        ObjectNode node =
                PartJson.object().put("from", stretch.from().toString()).put("to", text(stretch.to()));
        node.set(
                "began",
                PartJson.object()
                        .put("earliest", text(stretch.began().earliest()))
                        .put("latest", text(stretch.began().latest())));
        node.put("state", stretch.state().label());
        node.set("holder", stretch.holder() == null ? null : party(stretch.holder()));
        node.set("rivals", PartJson.array(stretch.rivals(), ControlJson::party));
        node.put("asOf", stretch.asOf().toString()).put("age", stretch.ageOn(on));
        node.set("voices", PartJson.strings(stretch.voices()));
        node.set("evidence", PartJson.array(stretch.evidence(), ControlJson::evidence));
        return node;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static ObjectNode party(Party party) {
        ObjectNode node = PartJson.object()
                .put("side", party.side())
                .put("name", party.name())
                .put("actor", party.actor());
        node.set("codes", PartJson.strings(party.codes()));
        return node;
    }

    private static ObjectNode evidence(ControlEvidence evidence) {
        return PartJson.object()
                .put("article", evidence.article())
                .put("control", evidence.control())
                .put("voice", evidence.voice())
                .put("toldOn", evidence.toldOn().toString())
                .put("about", evidence.about().toString())
                .put("stance", evidence.stance().name().toLowerCase(Locale.ROOT));
    }
}
