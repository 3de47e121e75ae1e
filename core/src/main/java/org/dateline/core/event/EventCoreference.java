package org.dateline.core.event;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.actor.Participant;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells whether two tellings in one article can be of the same happening. */
final class EventCoreference {

    private static final double NEAR_KM = 50;

    private final Text text;

    EventCoreference(Text text) {
        this.text = text;
    }

    /** Same type, and nothing known of the one that the other contradicts. */
    boolean isSame(Telling one, Telling other) {
        CodedEvent event = one.event();
        CodedEvent told = other.event();
        return event.coding().type() == told.coding().type()
                && event.controls().isEmpty() == told.controls().isEmpty()
                && agrees(event.coding().mode(), told.coding().mode())
                && isNear(one.place(), other.place())
                && (!one.isAtUnknownName() || isSameName(one.place(), other.place()))
                && agreeInDoers(event, told)
                && agreeInFigures(event, told)
                && !other.isAhead()
                && (one.isUndated() || other.isUndated() || one.overlaps(other));
    }

    /** Tells whether a summary's telling is of what another tells: by the same word, or with one party in common. */
    static boolean sharesWordOrParty(Telling one, Telling other) {
        return sharesWord(one, other) || sharesParty(one.event(), other.event());
    }

    static boolean sharesWord(Telling one, Telling other) {
        return one.trigger().lemma().equalsIgnoreCase(other.trigger().lemma());
    }

    private static boolean agrees(@Nullable String mode, @Nullable String other) {
        return mode == null || other == null || mode.equals(other);
    }

    /** Tells whether two places can be one as far as they are known. */
    static boolean isNear(@Nullable PlaceMention mention, @Nullable PlaceMention other) {
        Place one = mention == null ? null : mention.place();
        Place two = other == null ? null : other.place();
        if (one == null || two == null || one.country() == null || two.country() == null) {
            return true;
        }
        boolean wide = one.precision().compareTo(PlacePrecision.PROVINCE) >= 0
                || two.precision().compareTo(PlacePrecision.PROVINCE) >= 0;
        return one.country().equals(two.country()) && (wide || one.kilometresTo(two) < NEAR_KM);
    }

    private boolean isSameName(@Nullable PlaceMention one, @Nullable PlaceMention other) {
        return one != null && other != null && text.exact(one.span()).equals(text.exact(other.span()));
    }

    private static boolean agreeInDoers(CodedEvent event, CodedEvent other) {
        Set<String> doers = ids(event.actors().stream());
        Set<String> others = ids(other.actors().stream());
        return doers.isEmpty() || others.isEmpty() || doers.stream().anyMatch(others::contains);
    }

    private static boolean agreeInFigures(CodedEvent event, CodedEvent other) {
        return event.figures().stream()
                .allMatch(figure -> other.figures().stream()
                        .filter(counted -> counted.what().equals(figure.what()))
                        .allMatch(counted ->
                                !isLess(counted.high(), figure.low()) && !isLess(figure.high(), counted.low())));
    }

    private static boolean isLess(@Nullable Long number, @Nullable Long other) {
        return number != null && other != null && number < other;
    }

    private static boolean sharesParty(CodedEvent event, CodedEvent other) {
        Set<String> ids = ids(parties(other));
        return ids(parties(event)).stream().anyMatch(ids::contains);
    }

    private static Stream<Participant> parties(CodedEvent event) {
        return Stream.of(event.actors(), event.recipients()).flatMap(List::stream);
    }

    private static Set<String> ids(Stream<Participant> participants) {
        Set<String> ids = new HashSet<>();
        participants.map(Participant::id).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }
}
