package org.dateline.core.event;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.actor.AgentNoun;
import org.dateline.core.actor.Referent;
import org.dateline.core.actor.ReferentKind;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.place.Place;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Tells what kind of party a phrase of one sentence names: somebody, a force, a government, people, a place. */
final class PartyPhrases {

    private static final WordList SEAT_PREPOSITIONS = WordList.ofResource(PartyPhrases.class, "seat-prepositions.txt");
    private static final WordList POLITICAL_SECTORS = WordList.ofResource(PartyPhrases.class, "political-sectors.txt");
    private static final WordList CIVIL_OFFICES = WordList.ofResource(PartyPhrases.class, "civil-offices.txt");

    private final EventResources resources;
    private final Sentence sentence;
    private final ArticleContext context;

    PartyPhrases(EventResources resources, Sentence sentence, ArticleContext context) {
        this.resources = resources;
        this.sentence = sentence;
        this.context = context;
    }

    /** Whom a phrase refers to, by what it counts: the soldiers of "dozens of soldiers". */
    Optional<Referent> referent(Token token) {
        return context.actors().find(sentence, resources.figures().counted(sentence, token));
    }

    /** Tells whether a phrase names somebody, not something. */
    boolean isActorLike(Token token) {
        Token counted = resources.figures().counted(sentence, token);
        return !resources.tester().isDocument(counted)
                && (counted.isPronoun()
                        || context.actors().find(sentence, counted).isPresent()
                        || counted.name() != NameType.NONE
                        || resources.tester().isAgent(counted.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Tells whether a phrase can be an actor, or can be acted on. */
    boolean canTakePart(Token token, String slot, boolean acts) {
        Token counted = resources.figures().counted(sentence, token);
        Optional<Referent> referent = context.actors().find(sentence, counted);
        if (referent.isPresent()) {
            return !isSeat(counted, referent.get())
                    || acts && slot.equals("subject")
                    || slot.endsWith(".subject")
                    || SEAT_PREPOSITIONS.contains(slot);
        }
        if (counted.name() == NameType.PERSON || counted.name() == NameType.ORGANIZATION) {
            return true;
        }
        String lemma = counted.lemma().toLowerCase(Locale.ROOT);
        if (acts) {
            return counted.tag().equals("NNPS")
                    || resources.tester().isAgent(lemma)
                    || resources.frames().classes().contains("armed", lemma)
                    || resources.frames().classes().contains("civilians", lemma);
        }
        return counted.isNoun() && !context.isTime(sentence, counted);
    }

    private boolean isSeat(Token token, Referent referent) {
        return token.name() == NameType.LOCATION
                && referent.id() != null
                && referent.id().startsWith("country/")
                && !referent.codes().isEmpty()
                && referent.codes().get(0).length() > 3;
    }

    boolean isNamedSeat(Token token) {
        return context.actors()
                .find(sentence, token)
                .filter(referent -> isSeat(token, referent))
                .isPresent();
    }

    /** "no group claimed the attack": nobody did; "each other" are those who act. */
    boolean isNobody(Token token) {
        return resources.determination().namesNobody(sentence, token)
                || token.lemma().equals("other")
                        && sentence.dependents(token, "det").stream()
                                .anyMatch(determiner -> determiner.lemma().equals("each"));
    }

    boolean isParty(Token token) {
        return context.actors()
                .find(sentence, token)
                .filter(referent -> referent.country() != null
                        || referent.kind() == ReferentKind.GROUP
                        || referent.kind() == ReferentKind.ORGANISATION
                                && !referent.codes().isEmpty())
                .isPresent();
    }

    boolean isOfSame(Token actor, Token other) {
        Optional<Referent> acts = context.actors().find(sentence, actor);
        Optional<Referent> referent = context.actors().find(sentence, other);
        return acts.isPresent()
                && referent.isPresent()
                && (acts.equals(referent)
                        || referent.get().kind() == ReferentKind.COUNTRY
                                && referent.get().country() != null
                                && referent.get().country().equals(acts.get().country()));
    }

    /** Nobody acts on himself in what is coded: such a pair comes from a wrong tree or a wrong antecedent. */
    boolean isSame(Token actor, Token recipient) {
        return actor.equals(recipient)
                || context.actors()
                        .find(sentence, actor)
                        .filter(referent ->
                                referent.id() != null && !referent.id().startsWith("sector/"))
                        .filter(referent -> context.actors()
                                .find(sentence, recipient)
                                .filter(referent::equals)
                                .isPresent())
                        .isPresent();
    }

    boolean isCountry(Token token) {
        return context.actors()
                .find(sentence, token)
                .filter(referent -> referent.kind() == ReferentKind.COUNTRY)
                .isPresent();
    }

    boolean isPlace(Token token) {
        return context.placesIn(sentence).stream()
                .anyMatch(place -> place.headToken() == token.index()
                        && place.findPlace().map(Place::country).isPresent());
    }

    /** Tells whether a phrase names a government, a force, a party to a conflict or a body of states; in sport a country is a team. */
    boolean isPolitical(Token token, boolean isSport) {
        return referent(token)
                .filter(referent -> referent.kind() == ReferentKind.GROUP
                        || referent.kind() == ReferentKind.COUNTRY && !isSport && !token.isAdjective()
                        || referent.sectors().anyMatch(POLITICAL_SECTORS::contains))
                .filter(referent -> !CIVIL_OFFICES.contains(office(token, referent)))
                .isPresent();
    }

    /** The last word of the office of somebody whom no lexicon knows, else the word itself. */
    private static String office(Token token, Referent referent) {
        String office = referent.office();
        String words = referent.id() == null && office != null ? office : token.lemma();
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Tells whether a phrase names people who bear arms; a group's prisoners do not. */
    boolean isTroops(Token token) {
        boolean unarmed = resources
                .actors()
                .findAgent(token.lemma().toLowerCase(Locale.ROOT))
                .map(agent -> new Referent(null, "", agent.codes(), ReferentKind.SECTOR, null))
                .filter(agent -> !agent.codes().isEmpty() && !agent.isArmed())
                .isPresent();
        return !unarmed
                && context.actors()
                        .find(sentence, token)
                        .filter(Referent::isArmed)
                        .isPresent();
    }

    /** Tells whether a phrase names people, of whom there may be so many; "three offices" are none. */
    boolean isPeople(Token token) {
        return isActorLike(token)
                && resources
                        .actors()
                        .findAgent(token.lemma().toLowerCase(Locale.ROOT))
                        .filter(AgentNoun::isBody)
                        .isEmpty();
    }

    boolean isWorker(Token token) {
        return referent(token).filter(referent -> referent.hasSector("LAB")).isPresent();
    }

    boolean isWeapon(Token token) {
        return isOfClass("weapons", token);
    }

    /** Tells whether a word names a weapon that nobody sits in. */
    boolean isUnmanned(Token token) {
        return isOfClass("unmanned", token);
    }

    /** Tells whether a word names what is fired, thrown or sprayed. */
    boolean isMunition(Token token) {
        return isOfClass("munitions", token);
    }

    private boolean isOfClass(String name, Token token) {
        return resources.frames().classes().contains(name, token.lemma().toLowerCase(Locale.ROOT));
    }
}
