package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.actor.Participant;
import org.dateline.core.actor.Referent;
import org.dateline.core.actor.ReferentKind;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.Speaker;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who takes part in the events of one sentence. */
final class Parties {

    /** Slots in which a capital is the government visited or spoken to. */
    private static final Set<String> VISITED = Set.of("object", "to", "in", "at");

    private static final WordList SEAT_PREPOSITIONS = WordList.ofResource(Parties.class, "seat-prepositions.txt");

    /** What is done to somebody by turning on what is his. */
    private static final Set<PloverType> TURNED_ON = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.REQUEST,
            PloverType.SUPPORT,
            PloverType.AGREE,
            PloverType.PROTEST);

    private static final List<String> POLITICAL_SECTORS = List.of(
            "GOV", "MIL", "REB", "COP", "LEG", "JUD", "OPP", "PTY", "SPY", "IGO", "INS", "SEP", "UAF", "REF", "HRI");

    private static final WordList CIVIL_OFFICES = WordList.ofResource(Parties.class, "civil-offices.txt");
    private static final WordList FOREIGN = WordList.ofResource(Parties.class, "foreign.txt");
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

    private static final WordList ASIDES = WordList.ofResource(Parties.class, "aside-prepositions.txt");

    private static final WordList OWNING = WordList.ofResource(Parties.class, "owning-prepositions.txt");

    /** Sectors whose people act abroad as often as at home. */
    private static final Set<String> ANYWHERE = Set.of("MIL", "NGO", "IGO", "SPY", "HLH", "MNC");

    private static final Set<String> OWNED = Set.of("of", "for");

    /** Characters between a name and "in": a blank, or an acronym in parentheses. */
    private static final int NEAR = 12;

    private final EventResources resources;
    private final Sentence sentence;
    private final ArticleContext context;
    private final Slots slots;

    Parties(EventResources resources, Sentence sentence, ArticleContext context, Slots slots) {
        this.resources = resources;
        this.sentence = sentence;
        this.context = context;
        this.slots = slots;
    }

    /** Fills the actors and recipients of a draft from the slots that its frame names. */
    void fill(Draft draft) {
        Frame.Roles roles = draft.match.frame().roles();
        if (draft.match.frame().isSymmetric()) {
            fillBoth(draft);
            return;
        }
        draft.actors.addAll(fill(draft.match, roles.actor(), true));
        draft.recipients.addAll(fill(draft.match, roles.recipient(), false));
        if (draft.recipients.isEmpty() && draft.match.token().isNoun()) {
            draft.recipients.addAll(fill(draft.match, List.of("sufferer"), false));
        }
        draft.recipients.removeIf(recipient -> draft.actors.stream().anyMatch(actor -> isSame(actor, recipient)));
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
                        .anyMatch(party -> isActorLike(party)
                                || isPlace(party)
                                || LOCAL.contains(type)
                                        && context.placeWithin(sentence, party).isPresent())) {
            return;
        }
        Token word = draft.match.token();
        List<Token> level = new ArrayList<>(List.of(word.tag().equals("MD") ? sentence.token(word.head()) : word));
        resources
                .frames()
                .lightVerbs()
                .findLender(sentence, word)
                .map(LightVerbs.Lender::verb)
                .ifPresent(level::add);
        for (int depth = 0; depth < MAX_REMOTENESS && !level.isEmpty(); depth++) {
            List<Token> next = new ArrayList<>();
            for (Token node : level) {
                sentence.dependents(node).stream()
                        .filter(branch -> branch.index() > word.index()
                                && (!isAside(branch) || PURPOSEFUL.contains(type) && sentence.hasMark(branch, "to")))
                        .forEach(next::add);
            }
            for (Token candidate : next) {
                boolean isThere = LOCAL.contains(type) && isPlace(candidate);
                if (isThere
                        || isParty(candidate) && draft.actors.stream().noneMatch(actor -> isOfSame(actor, candidate))) {
                    draft.recipients.clear();
                    Mention.conjuncts(sentence, candidate).stream()
                            .filter(party -> isThere && isPlace(party) || isParty(party))
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
                ? slots.find(clause, "subject").filter(this::isParty)
                : Optional.empty();
    }

    /** "opened fire to disperse demonstrators": at whom. */
    private List<Token> aimOf(Token verb) {
        return sentence.dependents(verb, "advcl", "xcomp").stream()
                .filter(purpose -> sentence.hasMark(purpose, "to"))
                .flatMap(purpose -> slots.find(purpose, "object").stream())
                .filter(object -> context.actors()
                        .find(sentence, resources.figures().counted(sentence, object))
                        .isPresent())
                .toList();
    }

    boolean isCountry(Token token) {
        return context.actors()
                .find(sentence, token)
                .filter(referent -> referent.kind() == ReferentKind.COUNTRY)
                .isPresent();
    }

    private boolean isPlace(Token token) {
        return context.placesIn(sentence).stream()
                .anyMatch(place -> place.headToken() == token.index()
                        && place.findPlace().map(Place::country).isPresent());
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
                || branch.relates("obl") && ASIDES.contains(sentence.caseOf(branch));
    }

    private boolean isParty(Token token) {
        return context.actors()
                .find(sentence, token)
                .filter(referent -> referent.country() != null
                        || referent.kind() == ReferentKind.GROUP
                        || referent.kind() == ReferentKind.ORGANISATION
                                && !referent.codes().isEmpty())
                .isPresent();
    }

    private boolean isOfSame(Token actor, Token other) {
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

    /** Actor and recipient of a symmetric event are the conjuncts of its slots. */
    private void fillBoth(Draft draft) {
        List<Token> parties = new ArrayList<>();
        for (String slot : draft.match.frame().roles().both()) {
            slots.find(draft.match.token(), slot).ifPresent(head -> {
                for (Token conjunct : Mention.conjuncts(sentence, head)) {
                    if (canTakePart(conjunct, slot, slot.equals("subject"))
                            && (isActorLike(conjunct) || isPlace(conjunct))
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
                        .map(this::doerOfDeed)
                        .map(token -> acts ? token : ownerOf(token, match.frame()))
                        .filter(token -> !isNobody(token) && !isMeans(token, name))
                        .filter(token -> canTakePart(token, name, acts)
                                || VISITED.contains(name) && isVerbal(match.frame()) && isNamedSeat(token))
                        .filter(token -> acts
                                || !isVerbal(match.frame())
                                || isActorLike(token)
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

    /** Who condemns an attack acts on the attacker, if the phrase names one. */
    private Token doerOfDeed(Token token) {
        if (!token.isNoun()
                || !resources.frames().has(TriggerKind.NOUN, token.lemma().toLowerCase(Locale.ROOT))
                || context.actors().find(sentence, token).isPresent()) {
            return token;
        }
        return slots.find(token, "subject").orElse(token);
    }

    /** Who rejects "an American ultimatum" or "a call by the rebels" turns on those whose it is. */
    private Token ownerOf(Token thing, Frame frame) {
        PloverType type = frame.coding().type();
        if (type == null || !TURNED_ON.contains(type) || !thing.isNoun() || isActorLike(thing)) {
            return thing;
        }
        return slots.modifierAgent(thing)
                .or(() -> doerBeside(thing))
                .or(() -> sentence.dependents(thing, "nmod").stream()
                        .filter(by -> OWNING.contains(sentence.caseOf(by)) && isActorLike(by))
                        .findFirst())
                .orElse(thing);
    }

    /** "protests against abuses by the army", where the parser hangs the army on the protests. */
    private Optional<Token> doerBeside(Token thing) {
        return sentence.findHead(thing).filter(head -> head.isNoun() && Slots.isTargeted(sentence, thing)).stream()
                .flatMap(head -> sentence.dependents(head, "nmod").stream())
                .filter(by -> by.index() > thing.index() && sentence.caseOf(by).equals("by") && isActorLike(by))
                .findFirst();
    }

    /** "no group claimed the attack": nobody did; "each other" are those who act. */
    boolean isNobody(Token token) {
        return resources.determination().namesNobody(sentence, token)
                || token.lemma().equals("other")
                        && sentence.dependents(token, "det").stream()
                                .anyMatch(determiner -> determiner.lemma().equals("each"));
    }

    /** "fought with tanks": with what, not with whom. */
    private boolean isMeans(Token token, String slot) {
        return (slot.equals("with") || slot.endsWith(".with"))
                && resources
                        .frames()
                        .classes()
                        .contains("weapons", token.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isNamedSeat(Token token) {
        return context.actors()
                .find(sentence, token)
                .filter(referent -> isSeat(token, referent))
                .isPresent();
    }

    /** Words are addressed to somebody, not to things: who urges or visits a capital, its government. */
    private boolean isVerbal(Frame frame) {
        PloverType type = frame.coding().type();
        return type == PloverType.AGREE
                || type == PloverType.CONSULT
                || type == PloverType.SUPPORT
                || type == PloverType.REQUEST;
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

    /** Tells whether a phrase names a government, a force, a party to a conflict or a body of states; in sport a country is a team. */
    boolean isPolitical(Token token, boolean isSport) {
        return context.actors()
                .find(sentence, resources.figures().counted(sentence, token))
                .filter(referent -> referent.kind() == ReferentKind.GROUP
                        || referent.kind() == ReferentKind.COUNTRY && !isSport && !token.isAdjective()
                        || POLITICAL_SECTORS.stream().anyMatch(referent::hasSector))
                .filter(referent -> !CIVIL_OFFICES.contains(office(token, referent)))
                .isPresent();
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

    boolean isWorker(Token token) {
        return context.actors()
                .find(sentence, resources.figures().counted(sentence, token))
                .filter(referent -> referent.hasSector("LAB"))
                .isPresent();
    }

    /** The last word of the office of somebody whom no lexicon knows, else the word itself. */
    private static String office(Token token, Referent referent) {
        String office = referent.office();
        String words = referent.id() == null && office != null ? office : token.lemma();
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
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

    /**
     * The participants of an event, each once.
     *
     * @param place where it took place; null if unknown
     * @param isHome whether people and bodies of no country are those of the country of the place
     */
    List<Participant> participants(List<Token> heads, @Nullable PlaceMention place, boolean isHome) {
        List<Participant> participants = new ArrayList<>(heads.size());
        for (Token head : heads) {
            List<Participant> meant = accusedByDenial(head).map(List::of).orElseGet(() -> each(head));
            for (Participant participant : isHome ? atHome(meant, head, place) : meant) {
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

    /**
     * "The militia is at large. The government said it was behind the raid, which the group denied": whom the
     * sentence before told of, and who denies it, is the one accused, not the one who says so.
     */
    private Optional<Participant> accusedByDenial(Token head) {
        if (!head.tag().equals("PRP")) {
            return Optional.empty();
        }
        List<Statement> enclosing = context.statements().enclosing(head.span());
        if (enclosing.isEmpty()) {
            return Optional.empty();
        }
        Statement said = enclosing.get(0);
        Optional<Referent> speaker = speaker(said);
        if (speaker.isEmpty() || !speaker.equals(context.actors().find(sentence, head))) {
            return Optional.empty();
        }
        return context.statements().all().stream()
                .filter(answer -> answer.answers() != null
                        && answer.answers().isTo(said.index())
                        && answer.answers().how() == Answer.Kind.DENIES)
                .findFirst()
                .filter(this::pointsBack)
                .flatMap(this::speaker)
                .filter(denier -> !denier.equals(speaker.get()) && isToldOfBefore(denier))
                .map(denier -> new Participant(head.span(), denier.id(), denier.name(), denier.codes()));
    }

    /** "the group", not a name. */
    private boolean pointsBack(Statement denial) {
        return denial.findSpeaker()
                .filter(speaker -> !headOf(speaker).isProperNoun())
                .isPresent();
    }

    private boolean isToldOfBefore(Referent denier) {
        if (sentence.index() == 0) {
            return false;
        }
        Sentence before = context.article().sentences().get(sentence.index() - 1);
        return before.tokens().stream()
                .anyMatch(token -> token.relates("nsubj")
                        && context.actors()
                                .find(before, token)
                                .filter(denier::equals)
                                .isPresent());
    }

    /** Who makes a statement, if anything is known of him. */
    Optional<Referent> speaker(Statement statement) {
        return statement.findSpeaker().flatMap(speaker -> context.actors().find(sentenceOf(speaker), headOf(speaker)));
    }

    private Sentence sentenceOf(Speaker speaker) {
        return context.article().sentences().get(speaker.mention().sentence());
    }

    private Token headOf(Speaker speaker) {
        return sentenceOf(speaker).token(speaker.mention().head());
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

    /** Soldiers, aid workers and reporters are often not of the country that an article is about. */
    private static boolean isFromAnywhere(Participant participant) {
        return !participant.codes().isEmpty() && participant.codes().stream().allMatch(ANYWHERE::contains);
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

    /** "Rebels attacked a town in Chad": whose country nobody tells is of that of the place, else of the article's. */
    private List<Participant> atHome(List<Participant> meant, Token head, @Nullable PlaceMention place) {
        String home = place == null || place.place() == null || place.place().country() == null
                ? context.home().orElse(null)
                : place.place().country();
        Optional<Referent> shared = sharedCountry(head);
        if (shared.isEmpty()
                && home != null
                && (place == null || place.place() == null)
                && (meant.stream().allMatch(Parties::isFromAnywhere) && !isTheOne(head) || isEthnic(head))) {
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
                && context.actors()
                        .find(sentence, resources.figures().counted(sentence, head))
                        .filter(referent -> referent.kind() == ReferentKind.SECTOR && referent.country() == null)
                        .isPresent()
                && resources.actors().isSector(meant.get(0).codes().get(0))
                && !FOREIGN.contains(resources.figures().counted(sentence, head).lemma())
                && sentence.dependents(head, "amod").stream().noneMatch(modifier -> FOREIGN.contains(modifier.lemma()));
        return homeless ? List.of(meant.get(0).within(country.get())) : meant;
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

    /** The countries that the codes of participants begin with. */
    Set<String> countries(List<Participant> participants) {
        return participants.stream()
                .flatMap(participant -> participant.codes().stream())
                .filter(code -> code.length() >= 3)
                .map(code -> code.substring(0, 3))
                .filter(code -> resources.actors().findCountry(code).isPresent())
                .collect(Collectors.toSet());
    }

    /** Who a phrase is, once for each country in front of it. */
    private List<Participant> each(Token head) {
        Token counted = resources.figures().counted(sentence, head);
        List<Participant> each = context.actors().participants(sentence, counted, context.text());
        return counted.index() != head.index()
                        || each.size() == 1 && each.get(0).codes().isEmpty()
                ? List.of(participant(head))
                : each;
    }

    /** Who a phrase is, with the words of the whole phrase. */
    Participant participant(Token head) {
        Token counted = resources.figures().counted(sentence, head);
        Participant participant = withCountry(counted, context.actors().participant(sentence, counted, context.text()));
        if (counted.index() == head.index()) {
            return participant;
        }
        Span whole = Mention.of(sentence, head).span().cover(participant.span());
        return new Participant(whole, participant.id(), participant.name(), participant.codes());
    }

    /** A town that is acted on has at least the code of its country. */
    private Participant withCountry(Token head, Participant participant) {
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
}
