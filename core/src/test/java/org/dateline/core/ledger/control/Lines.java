package org.dateline.core.ledger.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.actor.ActorLexicon;
import org.jspecify.annotations.Nullable;

/** Timelines for tests, one stretch a line: its days, state, holder, [rivals], and the day it was told for. */
final class Lines {

    static final ControlTimelines TIMELINES = new ControlTimelines(ActorLexicon.load());

    static ControlTimeline timeline(ControlReport... reports) {
        List<ControlTimeline> timelines = TIMELINES.of(Arrays.asList(reports));
        assertThat(timelines).hasSize(1);
        return timelines.get(0);
    }

    static List<String> lines(ControlReport... reports) {
        return timeline(reports).stretches().stream()
                .map(stretch -> stretch.from()
                        + " to " + (stretch.to() == null ? "-" : stretch.to())
                        + " " + stretch.state().label()
                        + " " + name(stretch.holder())
                        + stretch.rivals().stream().map(Party::name).collect(Collectors.joining(", ", " [", "]"))
                        + " as of " + stretch.asOf())
                .toList();
    }

    private static String name(@Nullable Party party) {
        return party == null ? "nobody" : party.name();
    }

    private Lines() {}
}
