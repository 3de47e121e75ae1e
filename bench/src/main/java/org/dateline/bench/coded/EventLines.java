package org.dateline.bench.coded;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.actor.Participant;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.text.Text;

/**
 * Events as lines for people: {@code ASSAULT 193 firearms Gunmen (UAF) > a bus (–) [opened] assault.open-fire}.
 *
 * @param text what their spans are in
 */
record EventLines(Text text) {

    private static final String NONE = "–";

    List<String> of(List<CodedEvent> events) {
        return events.stream().map(this::line).toList();
    }

    private String line(CodedEvent event) {
        CodedEvent.Coding coding = event.coding();
        return coding.findType().map(PloverType::name).orElse(NONE)
                + " " + coding.cameo()
                + (coding.mode() == null ? "" : " " + coding.mode())
                + " " + parties(event.actors())
                + " > " + parties(event.recipients())
                + " [" + text.exact(event.trigger()) + "] "
                + coding.frame();
    }

    private String parties(List<Participant> parties) {
        return parties.isEmpty() ? NONE : parties.stream().map(this::party).collect(Collectors.joining(" & "));
    }

    private String party(Participant party) {
        return text.exact(party.span()) + " ("
                + (party.codes().isEmpty() ? NONE : party.codes().get(0)) + ")";
    }
}
