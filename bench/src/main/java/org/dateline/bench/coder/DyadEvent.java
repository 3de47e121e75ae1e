package org.dateline.bench.coder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.bench.gold.GoldRow;
import org.dateline.core.actor.Participant;
import org.dateline.core.event.CodedEvent;

/**
 * An event as the coders of the event-data community give it: one source, one target, one code.
 *
 * @param source an actor code; {@code ---} for nobody known
 * @param target an actor code; {@code ---} for nobody known
 */
record DyadEvent(String source, String target, String code) {

    private static final String NOBODY = "---";
    private static final int ROOT_DIGITS = 2;

    /** The events that a row's {@code events} list, each once. */
    static Set<DyadEvent> ofRow(GoldRow row) {
        Set<DyadEvent> events = new LinkedHashSet<>();
        for (JsonNode event : row.list("events")) {
            events.add(new DyadEvent(
                    actor(event.path("source")),
                    actor(event.path("target")),
                    event.path("code").asText()));
        }
        return events;
    }

    /** {@code ---GOV} is a government of no country told, which ours calls {@code GOV}. */
    private static String actor(JsonNode code) {
        String text = code.isTextual() ? code.asText() : NOBODY;
        return text.startsWith(NOBODY) && text.length() > NOBODY.length() ? text.substring(NOBODY.length()) : text;
    }

    /** An event for each pair of codes of who acts and who is acted on, but for pairs of one with himself. */
    static Set<DyadEvent> ofCoding(List<CodedEvent> events) {
        Set<DyadEvent> pairs = new LinkedHashSet<>();
        for (CodedEvent event : events) {
            for (String source : codes(event.actors())) {
                for (String target : codes(event.recipients())) {
                    if (!source.equals(target)) {
                        pairs.add(new DyadEvent(source, target, event.coding().cameo()));
                    }
                }
            }
        }
        return pairs;
    }

    private static List<String> codes(List<Participant> participants) {
        List<String> codes = new ArrayList<>();
        participants.forEach(participant -> codes.addAll(participant.codes()));
        return codes;
    }

    /** The same with the root of its code. */
    DyadEvent rooted() {
        return new DyadEvent(source, target, code.substring(0, Math.min(code.length(), ROOT_DIGITS)));
    }

    @Override
    public String toString() {
        return source + " > " + target + " " + code;
    }
}
