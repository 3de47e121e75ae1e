package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;
import org.dateline.core.mention.Mention;
import org.dateline.core.ontology.Cameo;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/**
 * Events that no frame knows: a verb between two parties of politics or war, where the type model is sure of the
 * type. Thread-safe.
 */
final class UnframedEvents {

    /** How sure the model of a type must be: below, it adds as many wrong events as right ones. */
    private static final double SURE = 0.4;

    /** Where a verb may have to whom it is done, the likeliest first. */
    private static final List<String> RECIPIENT_SLOTS =
            List.of("object", "indirect", "to", "with", "against", "on", "for", "from", "at", "over", "into");

    private final TypeModel model;
    private final Map<PloverType, Frame> frames = new EnumMap<>(PloverType.class);

    private UnframedEvents(TypeModel model, Table codes, Cameo cameo) {
        this.model = model;
        for (Table.Row row : codes.rows()) {
            PloverType type = PloverType.find(row.get("type")).orElseThrow(() -> row.fault("no such type"));
            String code = row.get("cameo");
            if (cameo.find(code).filter(found -> found.type() == type).isEmpty()) {
                throw row.fault(code + " is no code of " + type);
            }
            frames.put(type, frame(type, code));
        }
    }

    static UnframedEvents load(Cameo cameo) {
        return new UnframedEvents(TypeModel.load(), Table.ofResource(UnframedEvents.class, "type-codes.tsv"), cameo);
    }

    private static Frame frame(PloverType type, String cameo) {
        return new Frame(
                TypeModel.FRAME,
                new Frame.Coding(type, cameo, null, List.of()),
                new EnumMap<>(TriggerKind.class),
                List.of(),
                new Frame.Roles(List.of("subject"), RECIPIENT_SLOTS, List.of(), List.of()),
                Map.of(),
                null,
                null,
                Frame.Merging.NEVER,
                List.of());
    }

    /**
     * The frames that the model puts on verbs of a sentence.
     *
     * @param drafts what the frames have found there
     */
    List<FrameMatch> match(
            List<Draft> drafts, Sentence sentence, Slots slots, PartyPhrases phrases, ArticleContext context) {
        Set<Integer> taken = drafts.stream()
                .flatMap(draft ->
                        List.of(draft.match.token().index(), draft.match.token().head()).stream())
                .collect(Collectors.toSet());
        List<FrameMatch> matches = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb()
                    && isPredicate(verb)
                    && !taken.contains(verb.index())
                    && !taken.contains(verb.head())
                    && context.statements()
                            .findByCue(sentence.index(), verb.index())
                            .isEmpty()) {
                match(verb, sentence, slots, phrases).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private static boolean isPredicate(Token verb) {
        return !verb.relates("aux")
                && !verb.relates("cop")
                && !verb.relates("amod")
                && !verb.relates("case")
                && !verb.relates("compound");
    }

    private Optional<FrameMatch> match(Token verb, Sentence sentence, Slots slots, PartyPhrases phrases) {
        Optional<Token> actor = slots.find(verb, "subject").filter(token -> phrases.isPolitical(token, false));
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> recipient = RECIPIENT_SLOTS.stream()
                .map(slot -> slots.find(verb, slot))
                .flatMap(Optional::stream)
                .filter(token -> phrases.isPolitical(token, false))
                .findFirst();
        if (recipient.isEmpty() || phrases.isSame(actor.get(), recipient.get())) {
            return Optional.empty();
        }
        TypeModel.Guess guess = model.guess(
                sentence,
                List.of(spanOf(sentence, actor.get())),
                List.of(spanOf(sentence, recipient.get())),
                List.of());
        return guess.probability() < SURE
                ? Optional.empty()
                : Optional.ofNullable(frames.get(guess.type()))
                        .map(frame ->
                                new FrameMatch(frame, new Trigger(verb.lemma(), List.of(), null, null, null), verb));
    }

    private static Span spanOf(Sentence sentence, Token head) {
        return Mention.of(sentence, head).span();
    }
}
