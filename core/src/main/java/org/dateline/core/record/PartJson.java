package org.dateline.core.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;
import org.dateline.core.place.Place;
import org.jspecify.annotations.Nullable;

/** The parts of lines as JSON objects, in the record format. Stateless. */
public final class PartJson {

    private PartJson() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A list of objects, one of each value. */
    public static <T> ArrayNode array(Collection<T> values, Function<T, ObjectNode> object) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(object.apply(value)));
        return array;
    }

    public static ArrayNode strings(Collection<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }

    public static ObjectNode excerpt(Excerpt words) {
        return addExcerpt(object(), words);
    }

    private static ObjectNode addExcerpt(ObjectNode node, @Nullable Excerpt words) {
        return words == null
                ? node.putNull("start").putNull("end").putNull("exact")
                : node.put("start", words.start()).put("end", words.end()).put("exact", words.exact());
    }

    public static ObjectNode actor(ActorPart actor) {
        ObjectNode node =
                addExcerpt(object(), actor.words()).put("id", actor.id()).put("name", actor.name());
        node.set("codes", strings(actor.codes()));
        return node;
    }

    public static @Nullable ObjectNode place(@Nullable PlacePart part) {
        if (part == null) {
            return null;
        }
        ObjectNode node = addExcerpt(object(), part.words()).put("name", part.name());
        Place place = part.place();
        if (place == null) {
            node.putNull("id").putNull("country").putNull("admin1").putNull("admin2");
            node.putNull("lat").putNull("lon").putNull("precision");
        } else {
            addPlace(node, place);
        }
        node.put("score", part.score());
        if (!part.joined().isEmpty()) {
            node.set("joined", array(part.joined(), joined -> addPlace(object().put("name", joined.name()), joined)));
        }
        return node;
    }

    private static ObjectNode addPlace(ObjectNode node, Place place) {
        node.put("id", place.id()).put("country", place.country());
        node.put("admin1", place.admin1()).put("admin2", place.admin2());
        node.put("lat", place.latitude()).put("lon", place.longitude());
        return node.put("precision", place.precision().label());
    }

    public static @Nullable ObjectNode time(@Nullable TimePart time) {
        if (time == null) {
            return null;
        }
        return addExcerpt(object(), time.words())
                .put("value", time.value())
                .put(
                        "earliest",
                        time.earliest() == null ? null : time.earliest().toString())
                .put("latest", time.latest() == null ? null : time.latest().toString())
                .put("basis", time.basis().label());
    }

    public static ObjectNode figure(FigurePart figure) {
        ObjectNode node = object().put("what", figure.what()).put("of", figure.of());
        node.put("low", figure.low()).put("high", figure.high());
        return addExcerpt(node, figure.words());
    }

    public static ObjectNode judgement(Judgement judgement) {
        return object().put("holder", judgement.statement() == null ? "author" : judgement.statement())
                .put("name", judgement.name())
                .put("value", judgement.value().label());
    }

    /** Puts into the object of a change of control all that a correction can change, as it stands in the line. */
    public static void putControl(ObjectNode node, ControlLine control) {
        node.set("place", place(control.place()));
        node.set("holder", control.holder() == null ? null : actor(control.holder()));
        node.put("change", control.change().label());
        node.set("time", time(control.time()));
    }

    /** Puts into the object of an event all that a correction can change, as it stands in the line. */
    public static void putEvent(ObjectNode node, EventLine event) {
        EventLine.Code code = event.code();
        node.put("type", code.type() == null ? null : code.type().name());
        node.put("mode", code.mode());
        node.set("contexts", strings(code.contexts()));
        node.put("cameo", code.cameo());
        node.put("quad", code.type() == null ? null : code.type().quad().name());
        node.put("goldstein", code.goldstein());
        node.set("actor", array(event.actors(), PartJson::actor));
        node.set("recipient", array(event.recipients(), PartJson::actor));
        node.set("place", place(event.place()));
        node.set("time", time(event.time()));
        node.set("figures", array(event.figures(), PartJson::figure));
        node.set("factuality", array(event.factuality(), PartJson::judgement));
    }
}
