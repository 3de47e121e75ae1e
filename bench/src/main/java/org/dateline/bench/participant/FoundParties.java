package org.dateline.bench.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.actor.Participant;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.statement.Phrase;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Span;

/**
 * Those whom Dateline found in an article, by their words.
 *
 * @param mentioned actors, by name, description or pronoun, and places with their demonyms
 * @param together for each event and each statement, the different phrases of its parties: who acts and to whom; who
 *     speaks, whom a pronoun for the speaker means, and who is spoken to
 */
record FoundParties(List<Span> mentioned, List<List<Span>> together) {

    FoundParties {
        mentioned = List.copyOf(mentioned);
        together = List.copyOf(together);
    }

    static FoundParties of(CodedArticle article) {
        List<Span> mentioned = new ArrayList<>();
        article.actors()
                .mentions()
                .forEach(actor -> mentioned.add(actor.mention().span()));
        article.places().forEach(place -> mentioned.add(place.span()));
        List<List<Span>> together = new ArrayList<>();
        for (CodedEvent event : article.events()) {
            together.add(Stream.concat(event.actors().stream(), event.recipients().stream())
                    .map(Participant::span)
                    .distinct()
                    .toList());
        }
        article.statements().all().forEach(statement -> together.add(parties(statement)));
        return new FoundParties(mentioned, together);
    }

    private static List<Span> parties(Statement statement) {
        List<Span> parties = new ArrayList<>();
        statement
                .findSpeaker()
                .ifPresent(speaker -> Stream.of(speaker.mention(), speaker.identity())
                        .map(Phrase::span)
                        .distinct()
                        .forEach(parties::add));
        if (statement.addressee() != null) {
            parties.add(Objects.requireNonNull(statement.addressee()));
        }
        return parties;
    }

    /** Tells whether one of ours shares a letter with a mention. */
    boolean mentions(Span mention) {
        return mentioned.stream().anyMatch(mention::overlaps);
    }

    /** Tells whether two different parties of one event or statement lie in the two phrases, either way round. */
    boolean tells(Span one, Span other) {
        return together.stream()
                .anyMatch(parties -> parties.stream()
                        .filter(one::overlaps)
                        .anyMatch(first ->
                                parties.stream().anyMatch(second -> !second.equals(first) && other.overlaps(second))));
    }
}
