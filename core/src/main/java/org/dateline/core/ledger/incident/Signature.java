package org.dateline.core.ledger.incident;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.core.ledger.Holder;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;

/** What two reports have in common if they are copies: all that their likeness to others rests on, but the article and when it came out. */
public final class Signature {

    private Signature() {}

    /** Equal for reports that are alike in all that tells what happened, on whatever days they came out. */
    public static String of(Report report) {
        EventLine event = report.event();
        return List.of(
                        event.sentence().exact(),
                        report.holders().stream()
                                .map(Holder::speaker)
                                .map(speaker ->
                                        speaker == null ? "" : speaker.words().exact())
                                .collect(Collectors.joining("\n")),
                        report.headline(),
                        String.valueOf(
                                event.trigger().start() - event.sentence().start()),
                        event.code().cameo(),
                        String.valueOf(event.code().mode()),
                        parties(event.actors()),
                        parties(event.recipients()),
                        String.valueOf(
                                event.place() == null ? null : event.place().place()),
                        String.valueOf(
                                event.place() == null
                                        ? null
                                        : event.place().words().exact()),
                        event.time().value()
                                + event.time().earliest()
                                + event.time().latest()
                                + event.time().basis(),
                        Count.all(event.figures()).toString())
                .stream()
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("|"));
    }

    private static String parties(List<ActorPart> actors) {
        return actors.stream()
                .map(actor -> Objects.toString(actor.id(), "") + actor.codes())
                .collect(Collectors.joining(" "));
    }
}
