package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds who takes part in the events of one sentence by the slots that frames name. */
final class Parties {

    /** Slots in which a capital is the government visited or spoken to. */
    private static final Set<String> VISITED = Set.of("object", "to", "in", "at");

    /** What is done to somebody by turning on what is his. */
    private static final Set<PloverType> TURNED_ON = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.REQUEST,
            PloverType.SUPPORT,
            PloverType.AGREE,
            PloverType.PROTEST);

    private static final WordList OWNING = WordList.ofResource(Parties.class, "owning-prepositions.txt");

    private final EventResources resources;
    private final Sentence sentence;
    private final ArticleContext context;
    private final Slots slots;
    private final PartyPhrases phrases;
    private final Charges charges;

    Parties(EventResources resources, Sentence sentence, ArticleContext context, Slots slots, PartyPhrases phrases) {
        this.resources = resources;
        this.sentence = sentence;
        this.context = context;
        this.slots = slots;
        this.phrases = phrases;
        this.charges = new Charges(sentence, slots);
    }

    /** Fills the actors and recipients of a draft from the slots that its frame names. */
    void fill(Draft draft) {
        Frame.Roles roles = draft.match.frame().roles();
        if (draft.match.frame().isSymmetric()) {
            fillBoth(draft);
            return;
        }
        draft.actors.addAll(fill(draft.match, roles.actor(), true));
        if (draft.actors.isEmpty() && isAccusable(draft)) {
            charges.findAccused(draft.match.token())
                    .filter(accused -> phrases.canTakePart(accused, "object", true))
                    .ifPresent(accused -> draft.actors.addAll(Mention.conjuncts(sentence, accused)));
        }
        draft.recipients.addAll(fill(draft.match, roles.recipient(), false));
        if (draft.recipients.isEmpty() && draft.match.token().isNoun()) {
            draft.recipients.addAll(fill(draft.match, List.of("sufferer"), false));
        }
        draft.recipients.removeIf(
                recipient -> draft.actors.stream().anyMatch(actor -> phrases.isSame(actor, recipient)));
    }

    /** Violence that somebody speaks of: nobody is blamed for the protests of others, and no author blames by himself. */
    private boolean isAccusable(Draft draft) {
        Token deed = draft.match.token();
        return deed.isNoun()
                && draft.coding.type() == PloverType.ASSAULT
                && !context.statements().enclosing(deed.span()).isEmpty();
    }

    /** Actor and recipient of a symmetric event are the conjuncts of its slots. */
    private void fillBoth(Draft draft) {
        List<Token> parties = new ArrayList<>();
        for (String slot : draft.match.frame().roles().both()) {
            slots.find(draft.match.token(), slot).ifPresent(head -> {
                for (Token conjunct : Mention.conjuncts(sentence, head)) {
                    if (phrases.canTakePart(conjunct, slot, slot.equals("subject"))
                            && (phrases.isActorLike(conjunct) || phrases.isPlace(conjunct))
                            && !isMeans(conjunct, slot)
                            && !parties.contains(conjunct)) {
                        parties.add(conjunct);
                    }
                }
            });
        }
        for (int i = 0; i < parties.size(); i++) {
            (i == 0 ? draft.actors : draft.recipients).add(parties.get(i));
        }
    }

    private List<Token> fill(FrameMatch match, List<String> names, boolean acts) {
        for (String name : names) {
            Optional<Token> head = slots.find(match.token(), name);
            if (head.isPresent()) {
                List<Token> fitting = Mention.conjuncts(sentence, head.get()).stream()
                        .map(token -> doerOfDeed(token, match))
                        .map(token -> acts ? operatorOf(token) : ownerOf(token, match.frame()))
                        .filter(token -> !phrases.isNobody(token) && !isMeans(token, name))
                        .filter(token -> acts ? !isOnlyMeans(token) : !isMunition(token, name, match))
                        .filter(token -> phrases.canTakePart(token, name, acts)
                                || VISITED.contains(name) && isVerbal(match.frame()) && phrases.isNamedSeat(token))
                        .filter(token -> acts
                                || !isVerbal(match.frame())
                                || phrases.isActorLike(token)
                                || resources.tester().isDocument(token))
                        .distinct()
                        .toList();
                if (!fitting.isEmpty()) {
                    return fitting;
                }
            }
        }
        return List.of();
    }

    /** "drones launched by the militia struck the port": the militia did. */
    private Token operatorOf(Token weapon) {
        return phrases.isWeapon(weapon)
                ? sentence.dependents(weapon, "acl").stream()
                        .flatMap(clause -> slots.find(clause, "by").stream())
                        .filter(phrases::isActorLike)
                        .findFirst()
                        .orElse(weapon)
                : weapon;
    }

    /**
     * Who condemns an attack acts on the attacker, if the phrase names one; "missiles struck an apartment block" is no
     * blocking by missiles.
     */
    private Token doerOfDeed(Token token, FrameMatch match) {
        if (!token.isNoun()
                || !resources.frames().has(TriggerKind.NOUN, token.lemma().toLowerCase(Locale.ROOT))
                || context.actors().find(sentence, token).isPresent()) {
            return token;
        }
        Optional<Token> subject = slots.find(match.token(), "subject");
        return slots.find(token, "subject")
                .filter(doer -> !subject.equals(Optional.of(doer)))
                .orElse(token);
    }

    /** Who rejects "an American ultimatum" or "a call by the rebels" turns on those whose it is. */
    private Token ownerOf(Token thing, Frame frame) {
        PloverType type = frame.coding().type();
        if (type == null || !TURNED_ON.contains(type) || !thing.isNoun() || phrases.isActorLike(thing)) {
            return thing;
        }
        return slots.modifierAgent(thing)
                .or(() -> doerBeside(thing))
                .or(() -> sentence.dependents(thing, "nmod").stream()
                        .filter(by -> OWNING.contains(sentence.caseOf(by)) && phrases.isActorLike(by))
                        .findFirst())
                .orElse(thing);
    }

    /** "protests against abuses by the army", where the parser hangs the army on the protests. */
    private Optional<Token> doerBeside(Token thing) {
        return sentence.findHead(thing).filter(head -> head.isNoun() && NounSlots.isTargeted(sentence, thing)).stream()
                .flatMap(head -> sentence.dependents(head, "nmod").stream())
                .filter(by -> by.index() > thing.index() && sentence.caseOf(by).equals("by") && phrases.isActorLike(by))
                .findFirst();
    }

    /** "fought with tanks": with what, not with whom. */
    private boolean isMeans(Token token, String slot) {
        return (slot.equals("with") || slot.endsWith(".with")) && phrases.isWeapon(token);
    }

    /** "a drone killed a driver", "artillery fire hit the town": with what, not who, unless it tells whose it is. */
    private boolean isOnlyMeans(Token token) {
        return token.relates("compound") && phrases.isWeapon(token)
                || phrases.isUnmanned(token) && slots.modifierAgent(token).isEmpty() && !hasOwner(token);
    }

    /** "a drone of the militia". */
    private boolean hasOwner(Token weapon) {
        return sentence.dependents(weapon, "nmod").stream()
                .anyMatch(owner -> OWNING.contains(sentence.caseOf(owner)) && phrases.isActorLike(owner));
    }

    /** "fired tear gas", "a hail of bullets": what is fired is not who is fired at. */
    private boolean isMunition(Token token, String slot, FrameMatch match) {
        boolean isFired = slot.equals("object")
                && token.lemma().equalsIgnoreCase(match.trigger().object());
        boolean isDealt = slot.equals("of") && match.token().isNoun();
        return (isFired || isDealt) && match.frame().coding().type() == PloverType.ASSAULT && phrases.isMunition(token);
    }

    /** Words are addressed to somebody, not to things: who urges or visits a capital, its government. */
    private boolean isVerbal(Frame frame) {
        PloverType type = frame.coding().type();
        return type == PloverType.AGREE
                || type == PloverType.CONSULT
                || type == PloverType.SUPPORT
                || type == PloverType.REQUEST;
    }
}
