package org.dateline.core.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.actor.Participant;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds where the events of one sentence took place, which places changed hands by them, and who fled. */
final class Scenes {

    /** Types of what is done with words, whose objects may be anywhere. */
    private static final Set<PloverType> WORDS = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION,
            PloverType.SUPPORT,
            PloverType.AGREE,
            PloverType.REQUEST);

    private static final WordList PLACING = WordList.ofResource(Scenes.class, "inner-locatives.txt");

    /** How deep a place may stand in a phrase. */
    private static final int NESTING = 3;

    /** CAMEO root of sanctions and embargoes. */
    private static final String SANCTIONS = "16";

    private final EventResources resources;
    private final Sentence sentence;
    private final ArticleContext context;
    private final Slots slots;
    private final PartyPhrases phrases;
    private final Participants participants;

    Scenes(
            EventResources resources,
            Sentence sentence,
            ArticleContext context,
            Slots slots,
            PartyPhrases phrases,
            Participants participants) {
        this.resources = resources;
        this.sentence = sentence;
        this.context = context;
        this.slots = slots;
        this.phrases = phrases;
        this.participants = participants;
    }

    /** Where it was, by its own words, else by those of its outcome. */
    Optional<PlaceMention> place(Draft draft) {
        return place(draft.match)
                .or(() -> draft.outcomes.stream()
                        .flatMap(outcome -> EventPlaces.find(sentence, outcome, context, false).stream())
                        .findFirst());
    }

    Optional<PlaceMention> place(FrameMatch match) {
        for (String name : match.frame().roles().place()) {
            Optional<PlaceMention> found = placeOf(match, name);
            if (found.isPresent()) {
                return found.map(place -> located(place, match.token()));
            }
        }
        Frame.ControlSlots control = match.frame().control();
        if (control != null) {
            Optional<PlaceMention> held = placeOf(match, control.place());
            if (held.isPresent()) {
                return held.map(place -> located(place, match.token()));
            }
        }
        return EventPlaces.find(sentence, match.token(), context, !isOfWords(match.frame()));
    }

    /** "the attacks in Paris": tells whether an event's own word says where it was. */
    boolean isPlaced(Token noun) {
        Token governor = verbAbove(noun);
        return Stream.concat(
                        sentence.dependents(noun, "nmod").stream(),
                        // The parser hangs what stands behind a noun on the verb as often.
                        sentence.dependents(governor, "obl").stream().filter(phrase -> isNextTo(noun, phrase)))
                .anyMatch(phrase -> PLACING.contains(sentence.caseOf(phrase))
                        && context.placesIn(sentence).stream()
                                .anyMatch(place -> isIn(phrase, sentence.token(place.headToken()))));
    }

    private Token verbAbove(Token noun) {
        Token above = noun;
        for (int steps = 0; steps < NESTING && !above.isVerb(); steps++) {
            above = sentence.findHead(above).orElse(noun);
        }
        return above.isVerb() ? above : noun;
    }

    private boolean isNextTo(Token noun, Token phrase) {
        return sentence.dependents(phrase, "case").stream().anyMatch(word -> word.index() == noun.index() + 1);
    }

    /** "in Baghdad's Karrada quarter", "at prayers in Diyala": a place in what the phrase names. */
    private boolean isIn(Token phrase, Token place) {
        Token part = place;
        for (int steps = 0; steps < NESTING && !part.equals(phrase); steps++) {
            if (!part.relates("compound") && !part.relates("nmod")) {
                return false;
            }
            part = sentence.token(part.head());
        }
        return part.equals(phrase);
    }

    /** Sanctions are imposed on paper. */
    private boolean isOfWords(Frame frame) {
        PloverType type = frame.coding().type();
        return type != null && (WORDS.contains(type) || frame.coding().cameo().startsWith(SANCTIONS));
    }

    private Optional<PlaceMention> placeOf(FrameMatch match, List<String> names) {
        for (String name : names) {
            Optional<PlaceMention> found = placeOf(match, name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceMention> placeOf(FrameMatch match, String name) {
        return slots.find(match.token(), name)
                .flatMap(head -> resources
                        .placeAnaphors()
                        .capitalOf(sentence, head, context)
                        .or(() -> context.placeWithin(sentence, head)
                                .map(place -> JoinedPlaces.join(sentence, place, context)))
                        .or(() -> resources.placeAnaphors().resolve(sentence, head, context))
                        .or(() -> resources.heldPlaces().unnamed(sentence, head, context)));
    }

    List<ControlChange> controls(FrameMatch match) {
        Frame.ControlSlots control = match.frame().control();
        if (control == null) {
            return List.of();
        }
        for (String name : control.place()) {
            List<PlaceMention> places = slots.find(match.token(), name)
                    .map(head -> resources.heldPlaces().find(sentence, head, context))
                    .orElse(List.of());
            if (!places.isEmpty()) {
                return places.stream()
                        .map(place -> new ControlChange(
                                control.kind(),
                                located(place, match.token()),
                                party(match, control.holder()),
                                party(match, control.from())))
                        .toList();
            }
        }
        return List.of();
    }

    /** "towns across the country": places without a name lie where the event took place. */
    private PlaceMention located(PlaceMention place, Token trigger) {
        if (place.findPlace().isPresent()) {
            return place;
        }
        Token head = sentence.token(place.headToken());
        Optional<PlaceMention> district = resources.placeAnaphors().districtOf(sentence, head, context);
        if (district.isPresent()) {
            return place.meaning(
                    district.get()
                            .findPlace()
                            .orElseThrow()
                            .holding(context.text().exact(place.span()), PlacePrecision.DISTRICT),
                    place.score());
        }
        return EventPlaces.find(sentence, trigger, context, true)
                .flatMap(PlaceMention::findPlace)
                .filter(around -> !head.isProperNoun() || isWide(around))
                .map(around -> place.meaning(
                        around.holding(context.text().exact(place.span()), around.precision()), place.score()))
                .orElse(place);
    }

    /** "Orla and Brena": a name that the gazetteer does not know does not lie in the town beside it. */
    private static boolean isWide(Place place) {
        return place.precision() == PlacePrecision.PROVINCE || place.precision() == PlacePrecision.COUNTRY;
    }

    private @Nullable Participant party(FrameMatch match, List<String> names) {
        for (String name : names) {
            for (Token head : slots.find(match.token(), name).map(List::of).orElse(List.of())) {
                if (phrases.canTakePart(head, name, true)) {
                    return participants.of(head);
                }
            }
        }
        return null;
    }

    Optional<Displacement> displacement(FrameMatch match, boolean hasFigure) {
        Frame.DisplacementSlots displaced = match.frame().displacement();
        if (displaced == null) {
            return Optional.empty();
        }
        Optional<PlaceMention> from = placeOf(match, displaced.from());
        Optional<PlaceMention> to = placeOf(match, displaced.to());
        if (from.isEmpty() && to.isEmpty() && !hasFigure) {
            return Optional.empty();
        }
        return slots.findFirst(match.token(), displaced.who())
                .filter(who ->
                        !who.isPronoun() || context.actors().find(sentence, who).isPresent())
                .map(who -> new Displacement(
                        context.text().exact(participants.of(who).span()), from.orElse(null), to.orElse(null)));
    }
}
