package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.actor.Participant;
import org.dateline.core.mention.Mention;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** Names the parties of events as a record does: once each, with their codes and their country. */
final class Participants {

    private final EventResources resources;
    private final Sentence sentence;
    private final ArticleContext context;
    private final Homes homes;
    private final Accused accused;

    Participants(
            EventResources resources,
            Sentence sentence,
            ArticleContext context,
            PartyPhrases phrases,
            Accused accused) {
        this.resources = resources;
        this.sentence = sentence;
        this.context = context;
        this.homes = new Homes(resources, sentence, context, phrases);
        this.accused = accused;
    }

    /**
     * The participants of an event, each once.
     *
     * @param place where it took place; null if unknown
     * @param isHome whether people and bodies of no country are those of the country of the place
     */
    List<Participant> of(List<Token> heads, @Nullable PlaceMention place, boolean isHome) {
        List<Participant> participants = new ArrayList<>(heads.size());
        for (Token head : heads) {
            List<Participant> meant = accused.findByDenial(head).map(List::of).orElseGet(() -> each(head));
            for (Participant participant :
                    isHome || !homes.mayVisit(meant) ? homes.atHome(meant, head, place) : meant) {
                boolean known = participant.id() != null
                        && !participant.id().startsWith("sector/")
                        && participants.stream()
                                .anyMatch(other -> participant.id().equals(other.id()));
                if (!known) {
                    participants.add(participant);
                }
            }
        }
        return participants;
    }

    /** Who a phrase is, once for each country in front of it. */
    private List<Participant> each(Token head) {
        Token counted = resources.figures().counted(sentence, head);
        List<Participant> each = context.actors().participants(sentence, counted, context.text());
        return counted.index() != head.index()
                        || each.size() == 1 && each.get(0).codes().isEmpty()
                ? List.of(of(head))
                : each;
    }

    /** Who a phrase is, with the words of the whole phrase. */
    Participant of(Token head) {
        Token counted = resources.figures().counted(sentence, head);
        Participant participant =
                homes.withCountry(counted, context.actors().participant(sentence, counted, context.text()));
        if (counted.index() == head.index()) {
            return participant;
        }
        Span whole = Mention.of(sentence, head).span().cover(participant.span());
        return new Participant(whole, participant.id(), participant.name(), participant.codes());
    }

    /** The countries that the codes of participants begin with. */
    Set<String> countries(List<Participant> participants) {
        return resources.actors().countriesOf(participants);
    }

    /** Who protests, if of no country, is of that of whom he protests against. */
    List<Participant> asCompatriots(List<Participant> protesters, List<Participant> recipients) {
        return homes.asCompatriots(protesters, recipients);
    }
}
