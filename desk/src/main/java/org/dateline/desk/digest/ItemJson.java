package org.dateline.desk.digest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dateline.desk.digest.Item.EventCodes;
import org.dateline.desk.digest.Item.Facts;
import org.dateline.desk.digest.Item.Figure;
import org.dateline.desk.digest.Item.Spot;
import org.jspecify.annotations.Nullable;

/** Writes items as JSON; see docs/formats/digest.md. */
final class ItemJson {

    private ItemJson() {}

    /** One line. @param address gives that of a path of the desk */
    static String of(Item item, UnaryOperator<String> address) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("kind", item.kind().name().toLowerCase(Locale.ROOT))
                .put("id", item.id())
                .put("url", address.apply(item.path()))
                .put("change", item.isNew() ? "new" : "changed")
                .put("what", LetterText.line(item.what()))
                .put("status", item.status());
        ArrayNode changes = node.putArray("changes");
        item.changes().forEach(change -> changes.add(LetterText.line(change)));
        ArrayNode texts = node.putArray("texts");
        item.quotes()
                .forEach(quote -> texts.addObject()
                        .put("by", quote.by().isEmpty() ? null : LetterText.line(quote.by()))
                        .put("words", quote.words())
                        .put("outlet", quote.outlet())
                        .put("url", address.apply(quote.path() == null ? item.path() : quote.path())));
        facts(node, item.facts());
        return node.toString();
    }

    private static void facts(ObjectNode node, Facts facts) {
        EventCodes codes = facts.codes();
        node.put("type", codes == null ? null : codes.type())
                .put("mode", codes == null ? null : codes.mode())
                .put("cameo", codes == null ? null : codes.cameo());
        ArrayNode outlets = node.putArray("outlets");
        facts.outlets().forEach(outlets::add);
        ArrayNode places = node.putArray("places");
        facts.places().forEach(spot -> spot(places.addObject(), spot));
        ArrayNode figures = node.putArray("figures");
        facts.figures().forEach(figure -> figure(figures.addObject(), figure));
        node.put("earliest", facts.earliest() == null ? null : facts.earliest().toString())
                .put("latest", facts.latest() == null ? null : facts.latest().toString());
    }

    private static void spot(ObjectNode node, Spot spot) {
        node.put("name", spot.name())
                .put("id", spot.id())
                .put("country", spot.country())
                .put("lat", spot.latitude())
                .put("lon", spot.longitude());
    }

    private static void figure(ObjectNode node, Figure figure) {
        range(node.put("what", figure.what()), figure.low(), figure.high());
        node.put("disputed", figure.isDisputed());
        ArrayNode says = node.putArray("says");
        figure.says()
                .forEach(one -> range(
                        says.addObject()
                                .put("who", one.who())
                                .put("words", one.words() == null ? null : LetterText.line(one.words())),
                        one.low(),
                        one.high()));
    }

    /** Counts are whole numbers, indices need not be. */
    private static void range(ObjectNode node, @Nullable Double low, @Nullable Double high) {
        put(node, "low", low);
        put(node, "high", high);
    }

    private static void put(ObjectNode node, String name, @Nullable Double value) {
        if (value == null) {
            node.putNull(name);
        } else if (value == Math.rint(value)) {
            node.put(name, value.longValue());
        } else {
            node.put(name, value);
        }
    }
}
