package org.dateline.core.record;

import java.util.List;
import org.dateline.core.event.ControlChange;
import org.jspecify.annotations.Nullable;

/**
 * The line of a change of control.
 *
 * @param line its number among the lines of the coding, from 0
 * @param place what is held, lost or fought over
 * @param holder who holds it after the change, or for what is lost who held it; null if the text does not tell
 * @param from who held it before; null if the text does not tell
 * @param event id of the event; null if it is told by words that are no event of PLOVER
 * @param factuality who holds it for how certain, the author first
 */
public record ControlLine(
        int line,
        String id,
        Excerpt sentence,
        PlacePart place,
        @Nullable ActorPart holder,
        @Nullable ActorPart from,
        ControlChange.Kind change,
        TimePart time,
        @Nullable String event,
        List<Judgement> factuality) {

    public ControlLine {
        factuality = List.copyOf(factuality);
    }

    public ControlLine withHolder(@Nullable ActorPart other) {
        return new ControlLine(line, id, sentence, place, other, from, change, time, event, factuality);
    }

    public ControlLine withChange(ControlChange.Kind other) {
        return new ControlLine(line, id, sentence, place, holder, from, other, time, event, factuality);
    }

    public ControlLine withPlace(PlacePart other) {
        return new ControlLine(line, id, sentence, other, holder, from, change, time, event, factuality);
    }

    public ControlLine withTime(TimePart other) {
        return new ControlLine(line, id, sentence, place, holder, from, change, other, event, factuality);
    }
}
