package org.dateline.bench.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.gold.GoldRow;
import org.dateline.core.text.Span;

/**
 * A word for an event, and how certain people took the event to be.
 *
 * @param trigger the word, in code points of the row's text
 * @param value from -3, certainly not, to 3, certainly so
 */
record GoldEvent(Span trigger, double value) {

    /**
     * The events of a row, in its order.
     *
     * @throws org.dateline.ingest.fault.ItemFault if they are not marked as they should be
     */
    static List<GoldEvent> of(GoldRow row) {
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode event : row.list("events")) {
            JsonNode value = event.path("value");
            if (!value.isNumber()
                    || value.doubleValue() < FactualityScale.LEAST
                    || value.doubleValue() > FactualityScale.MOST) {
                throw row.fault("an event's \"value\" is " + (value.isMissingNode() ? "missing" : value)
                        + ", not a number from -3 to 3");
            }
            events.add(new GoldEvent(row.span(event, "trigger"), value.doubleValue()));
        }
        return events;
    }
}
