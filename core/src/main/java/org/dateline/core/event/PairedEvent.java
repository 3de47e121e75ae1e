package org.dateline.core.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.Participant;
import org.dateline.core.text.Span;

/**
 * An event and how well its parties are those of a pair.
 *
 * @param fit the better, the higher; see {@link #nearest}
 */
public record PairedEvent(CodedEvent event, Fit fit) {

    /** How the parties of an event stand to a pair, the worst first. */
    public enum Fit {
        NEITHER,
        /** One of the two takes the other's part. */
        TURNED_HALF,
        TARGET,
        SOURCE,
        /** The source suffers what the target does. */
        TURNED,
        BOTH
    }

    /**
     * The event that stands best between a source and a target: both fill their parts, they fill each other's, the
     * source acts, the target suffers, or one of them takes any part; then the one whose word stands between them;
     * then the first in the text.
     *
     * @param events of one sentence
     */
    public static Optional<PairedEvent> nearest(List<CodedEvent> events, List<Span> source, List<Span> target) {
        Comparator<PairedEvent> bestFit = Comparator.comparing(PairedEvent::fit, Comparator.reverseOrder());
        // The first of the best, as max would give the last.
        return events.stream()
                .filter(event -> event.coding().findType().isPresent())
                .map(event -> new PairedEvent(event, fit(event, source, target)))
                .min(bestFit.thenComparing(paired -> isBetween(paired.event().trigger(), source, target) ? 0 : 1));
    }

    private static Fit fit(CodedEvent event, List<Span> source, List<Span> target) {
        boolean acts = holds(event.actors(), source);
        boolean suffers = holds(event.recipients(), target);
        boolean targetActs = holds(event.actors(), target);
        boolean sourceSuffers = holds(event.recipients(), source);
        if (acts && suffers) {
            return Fit.BOTH;
        }
        if (targetActs && sourceSuffers) {
            return Fit.TURNED;
        }
        if (acts) {
            return Fit.SOURCE;
        }
        if (suffers) {
            return Fit.TARGET;
        }
        return targetActs || sourceSuffers ? Fit.TURNED_HALF : Fit.NEITHER;
    }

    private static boolean holds(List<Participant> parties, List<Span> spans) {
        return parties.stream().anyMatch(party -> spans.stream().anyMatch(party.span()::overlaps));
    }

    private static boolean isBetween(Span word, List<Span> source, List<Span> target) {
        if (source.isEmpty() || target.isEmpty()) {
            return false;
        }
        Span from = source.get(0);
        Span to = target.get(0);
        return Math.min(from.end(), to.end()) <= word.start() && word.start() <= Math.max(from.start(), to.start());
    }
}
