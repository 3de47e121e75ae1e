package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.Participant;
import org.dateline.core.actor.Referent;
import org.dateline.core.actor.ReferentKind;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds of what country people and bodies are whom an article names without one: that of the place, of the article, or of their owner. */
final class Homes {

    private static final WordList FOREIGN = WordList.ofResource(Homes.class, "foreign.txt");
    private static final WordList VISITING_SECTORS = WordList.ofResource(Homes.class, "visiting-sectors.txt");
    private static final WordList ROVING_SECTORS = WordList.ofResource(Homes.class, "roving-sectors.txt");
    private static final Set<String> OWNED = Set.of("of", "for");

    /** Characters between a name and "in": a blank, or an acronym in parentheses. */
    private static final int NEAR = 12;

    private final EventResources resources;
    private final Sentence sentence;
    private final ArticleContext context;
    private final PartyPhrases phrases;

    Homes(EventResources resources, Sentence sentence, ArticleContext context, PartyPhrases phrases) {
        this.resources = resources;
        this.sentence = sentence;
        this.context = context;
        this.phrases = phrases;
    }

    /** "Rebels attacked a town in Chad": whose country nobody tells is of that of the place, else of the article's. */
    List<Participant> atHome(List<Participant> meant, Token head, @Nullable PlaceMention place) {
        String home = place == null || place.place() == null || place.place().country() == null
                ? context.home().orElse(null)
                : place.place().country();
        Optional<Referent> shared = sharedCountry(head);
        if (shared.isEmpty()
                && home != null
                && (place == null || place.place() == null)
                && (meant.stream().allMatch(Homes::isFromAnywhere) && !isTheOne(head) || isEthnic(head))) {
            return meant;
        }
        if (shared.isEmpty() && phrases.isWeapon(head)) {
            return meant;
        }
        Optional<Referent> country = shared.isPresent()
                ? shared
                : home == null ? Optional.empty() : resources.actors().findCountryByAlpha2(home);
        if (country.isPresent()
                && place != null
                && meant.size() == 1
                && meant.get(0).codes().isEmpty()
                && head.isNoun()
                && !head.isProperNoun()
                && context.actors().find(sentence, head).isEmpty()) {
            return List.of(meant.get(0).of(country.get()));
        }
        boolean homeless = country.isPresent()
                && meant.size() == 1
                && !meant.get(0).codes().isEmpty()
                && phrases.referent(head)
                        .filter(referent ->
                                (referent.kind() == ReferentKind.SECTOR || referent.kind() == ReferentKind.PERSON)
                                        && referent.country() == null)
                        .isPresent()
                && resources.actors().isSector(meant.get(0).codes().get(0))
                && !FOREIGN.contains(resources.figures().counted(sentence, head).lemma())
                && sentence.dependents(head, "amod").stream().noneMatch(modifier -> FOREIGN.contains(modifier.lemma()));
        return homeless ? List.of(meant.get(0).within(country.get())) : meant;
    }

    /** "Israeli helicopters and tanks": what stands bare beside a country's is that country's too. */
    private Optional<Referent> sharedCountry(Token head) {
        return head.relates("conj") && !sentence.hasDependent(head, "det", "amod", "compound", "nmod:poss", "nummod")
                ? sentence.dependents(sentence.token(head.head()), "amod", "compound", "nmod:poss").stream()
                        .map(modifier -> context.actors().find(sentence, modifier))
                        .flatMap(Optional::stream)
                        .filter(referent -> referent.kind() == ReferentKind.COUNTRY)
                        .findFirst()
                : Optional.empty();
    }

    /** Tells whether somebody may have come from abroad to talks, a visit or a war. */
    boolean mayVisit(List<Participant> meant) {
        return meant.stream()
                .flatMap(participant -> participant.codes().stream())
                .allMatch(VISITING_SECTORS::contains);
    }

    /** Soldiers, aid workers and reporters are often not of the country that an article is about. */
    private static boolean isFromAnywhere(Participant participant) {
        return !participant.codes().isEmpty() && participant.codes().stream().allMatch(ROVING_SECTORS::contains);
    }

    /** "the army", "the junta": there is one in a country. */
    private boolean isTheOne(Token head) {
        return head.tag().equals("NN")
                && sentence.dependents(head, "det").stream()
                        .anyMatch(article -> article.lemma().equals("the"));
    }

    private boolean isEthnic(Token head) {
        return sentence.dependents(head, "amod").stream()
                .anyMatch(modifier -> modifier.lemma().equals("ethnic"));
    }

    /** A town that is acted on has at least the code of its country. */
    Participant withCountry(Token head, Participant participant) {
        if (!participant.codes().isEmpty()) {
            return participant;
        }
        return context.placeWithin(sentence, head)
                .or(() -> placeBehind(head))
                .flatMap(PlaceMention::findPlace)
                .flatMap(place -> resources.actors().findCountryCode(String.valueOf(place.country())))
                .or(() -> countryOfOwner(head))
                .map(code -> new Participant(participant.span(), participant.id(), participant.name(), List.of(code)))
                .orElse(participant);
    }

    /** "the plant at Orla in northern Vesta": the place right behind a name is where it is, whatever it hangs on. */
    private Optional<PlaceMention> placeBehind(Token head) {
        if (!head.isProperNoun()) {
            return Optional.empty();
        }
        int end = Mention.of(sentence, head).span().end();
        return sentence.dependents(sentence.token(Math.max(1, head.head())), "obl", "nmod").stream()
                .filter(place -> place.index() > head.index()
                        && sentence.caseOf(place).equals("in")
                        && Mention.of(sentence, place).span().start() - end <= NEAR)
                .flatMap(place -> context.placeWithin(sentence, place).stream())
                .findFirst();
    }

    /** "a camp for Congolese refugees": a thing has the country of those whose it is. */
    private Optional<String> countryOfOwner(Token thing) {
        return thing.isNoun() && !thing.isProperNoun()
                ? sentence.dependents(thing, "nmod").stream()
                        .filter(owner -> OWNED.contains(sentence.caseOf(owner)))
                        .flatMap(owner -> context.actors().find(sentence, owner).stream())
                        .flatMap(owner -> Optional.ofNullable(owner.country()).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "Students demanded that President Roe of Orland resign": who protests against a government is of its country. */
    List<Participant> asCompatriots(List<Participant> protesters, List<Participant> recipients) {
        Optional<Referent> country = recipients.stream()
                .flatMap(recipient -> recipient.codes().stream())
                .filter(code -> code.length() > 3)
                .map(code -> resources.actors().findCountry(code.substring(0, 3)))
                .flatMap(Optional::stream)
                .findFirst();
        return protesters.stream()
                .map(actor -> country.isPresent()
                                && !actor.codes().isEmpty()
                                && resources.actors().isSector(actor.codes().get(0))
                        ? actor.within(country.get())
                        : actor)
                .toList();
    }
}
