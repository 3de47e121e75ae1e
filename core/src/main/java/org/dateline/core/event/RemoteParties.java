package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds the parties of an act that stand farther down in its phrase, in its purpose or above it, where its slots hold none. */
final class RemoteParties {

    /** What is done to somebody, be he named far from the word for it. */
    private static final Set<PloverType> DIRECTED = EnumSet.of(
            PloverType.AGREE,
            PloverType.SUPPORT,
            PloverType.AID,
            PloverType.REQUEST,
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION,
            PloverType.PROTEST,
            PloverType.MOBILIZE,
            PloverType.CONCEDE,
            PloverType.COERCE);

    /** What is done to whoever lives where it is done, the doer's own people among them. */
    private static final Set<PloverType> LOCAL =
            EnumSet.of(PloverType.CONCEDE, PloverType.COERCE, PloverType.THREATEN, PloverType.SANCTION);

    /** What is done for a purpose that tells against whom it is. */
    private static final Set<PloverType> PURPOSEFUL = EnumSet.of(PloverType.PROTEST, PloverType.MOBILIZE);

    /** What is done by two sides to or with each other. */
    private static final Set<PloverType> SHARED =
            EnumSet.of(PloverType.CONSULT, PloverType.ASSAULT, PloverType.AGREE, PloverType.COOPERATE);

    /** Farther down in the tree stands what the act is not about. */
    private static final int MAX_REMOTENESS = 4;

    private static final WordList PLACING = WordList.ofResource(RemoteParties.class, "locatives.txt");
    private static final WordList ASIDES = WordList.ofResource(RemoteParties.class, "aside-prepositions.txt");

    private final Sentence sentence;
    private final ArticleContext context;
    private final Slots slots;
    private final PartyPhrases phrases;

    RemoteParties(Sentence sentence, ArticleContext context, Slots slots, PartyPhrases phrases) {
        this.sentence = sentence;
        this.context = context;
        this.slots = slots;
        this.phrases = phrases;
    }

    /**
     * Gives an act that is done to somebody, and has nobody to whom it is done, the nearest state, body or group in
     * what the act is about: "agreed to lift an embargo on sales to Iran".
     */
    void complete(Draft draft) {
        PloverType type = draft.coding.type();
        otherSide(draft)
                .filter(side -> !draft.recipients.contains(side) && !draft.actors.contains(side))
                .ifPresent(side -> (draft.actors.isEmpty() ? draft.actors : draft.recipients).add(side));
        if (type == PloverType.ASSAULT && draft.recipients.isEmpty() && !draft.actors.isEmpty()) {
            draft.recipients.addAll(aimOf(draft.match.token()));
        }
        if (type == null
                || !DIRECTED.contains(type)
                || draft.actors.isEmpty()
                || draft.recipients.stream()
                        .anyMatch(party -> phrases.isActorLike(party)
                                || phrases.isPlace(party)
                                || LOCAL.contains(type)
                                        && context.placeWithin(sentence, party).isPresent())) {
            return;
        }
        Token word = draft.match.token();
        List<Token> level = new ArrayList<>(List.of(word.tag().equals("MD") ? sentence.token(word.head()) : word));
        Token lender = slots.findLender(word).map(LightVerbs.Lender::verb).orElse(word);
        if (!lender.equals(word)) {
            level.add(lender);
        }
        for (int depth = 0; depth < MAX_REMOTENESS && !level.isEmpty(); depth++) {
            List<Token> next = new ArrayList<>();
            for (Token node : level) {
                sentence.dependents(node).stream()
                        .filter(branch -> branch.index() > word.index()
                                && !(!node.equals(word) && node.equals(lender) && isWhere(branch))
                                && (!isAside(branch) || PURPOSEFUL.contains(type) && sentence.hasMark(branch, "to")))
                        .forEach(next::add);
            }
            for (Token candidate : next) {
                boolean isThere = LOCAL.contains(type) && phrases.isPlace(candidate);
                if (isThere
                        || phrases.isParty(candidate)
                                && draft.actors.stream().noneMatch(actor -> phrases.isOfSame(actor, candidate))) {
                    draft.recipients.clear();
                    Mention.conjuncts(sentence, candidate).stream()
                            .filter(party -> isThere && phrases.isPlace(party) || phrases.isParty(party))
                            .filter(party -> !draft.actors.contains(party))
                            .forEach(draft.recipients::add);
                    return;
                }
            }
            level = next;
        }
    }

    /** "agreed to a truce after weeks of clashes with the militia": who agreed has clashed. */
    private Optional<Token> otherSide(Draft draft) {
        Token noun = draft.match.token();
        if (!noun.isNoun()
                || draft.actors.size() + draft.recipients.size() != 1
                || !SHARED.contains(draft.coding.type())
                || slots.find(noun, "with").isEmpty()) {
            return Optional.empty();
        }
        Token clause = noun;
        while (clause.head() != 0 && !clause.isVerb() && (clause.relates("nmod") || clause.relates("obl"))) {
            clause = sentence.token(clause.head());
        }
        return clause.isVerb() || clause.isAdjective()
                ? slots.find(clause, "subject").filter(phrases::isParty)
                : Optional.empty();
    }

    /** "opened fire to disperse demonstrators": at whom. */
    private List<Token> aimOf(Token verb) {
        return sentence.dependents(verb, "advcl", "xcomp").stream()
                .filter(purpose -> sentence.hasMark(purpose, "to"))
                .flatMap(purpose -> slots.find(purpose, "object").stream())
                .filter(object -> phrases.referent(object).isPresent())
                .toList();
    }

    /** "held a rally in a Pakistani city": the rally is not against Pakistan. */
    private boolean isWhere(Token branch) {
        return branch.relates("obl") && PLACING.contains(sentence.caseOf(branch));
    }

    /** What is told in passing is not what an act is about. */
    private boolean isAside(Token branch) {
        return branch.relates("nsubj") && !branch.relation().equals("nsubj:pass")
                || branch.relates("advcl")
                || branch.relation().equals("acl:relcl")
                || branch.relates("parataxis")
                || branch.relates("appos")
                || branch.relates("punct")
                || branch.relates("dep")
                || branch.relates("conj") && branch.isVerb()
                || branch.relates("obl") && ASIDES.contains(sentence.caseOf(branch));
    }
}
