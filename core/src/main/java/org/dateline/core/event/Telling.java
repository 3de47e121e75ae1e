package org.dateline.core.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.actor.Participant;
import org.dateline.core.article.BlockType;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.time.EventTime;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * A coded event among the words that tell of it.
 *
 * @param trigger the head of its words
 */
record Telling(CodedEvent event, Sentence sentence, Token trigger) {

    /** Types of what is done with the body, and so at a place. */
    private static final Set<PloverType> DEEDS = EnumSet.of(
            PloverType.ASSAULT, PloverType.PROTEST, PloverType.COERCE, PloverType.RETREAT, PloverType.MOBILIZE);

    /** CAMEO's code of ceasefires, which are of a war and not of a place. */
    private static final String TRUCE = "0871";

    /** Modes of what is done from afar. */
    private static final Set<String> REMOTE = Set.of("aerial", "heavy-weapons");

    private static final Set<BlockType> SUMMARIES = EnumSet.of(BlockType.HEADLINE, BlockType.STANDFIRST);

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private static final WordList LOCATIVES = WordList.ofResource(Telling.class, "locatives.txt");

    /** Words that part a happening from those before it: "elsewhere", "in a separate incident". */
    private static final WordList OTHERS = WordList.ofResource(Telling.class, "other-story-words.txt");

    static Telling of(CodedEvent event, ArticleContext context) {
        Sentence sentence = context.article().sentences().get(event.sentence());
        Token head = sentence.topsOf(event.trigger()).get(0);
        return new Telling(event, sentence, head);
    }

    Telling at(EventTime time, @Nullable PlaceMention place) {
        return new Telling(event.at(time, place), sentence, trigger);
    }

    EventTime time() {
        return event.time();
    }

    @Nullable
    PlaceMention place() {
        return event.place();
    }

    boolean isSummary() {
        return SUMMARIES.contains(sentence.block());
    }

    boolean isDeed() {
        PloverType type = event.coding().type();
        return type == null || DEEDS.contains(type) && !event.coding().cameo().equals(TRUCE);
    }

    /** Tells whether it is done where those are who do it: a meeting, a delivery. */
    boolean isBodily() {
        PloverType type = event.coding().type();
        return isDeed() || type == PloverType.CONSULT || type == PloverType.AID;
    }

    boolean isUndated() {
        return time().basis() == TimeBasis.PUBLICATION;
    }

    /** Simple past: what the story tells, not what had been before. */
    boolean isNews() {
        return time().earliest() != null && time().latest() != null && !isReported();
    }

    /** Present: what is so on the day of publication, whenever the story was. */
    boolean isOfToday() {
        return isUndated() && isNews() && Objects.equals(time().earliest(), time().latest());
    }

    /** "said that they had taken it": what is reported in the past is no farther back than the story. */
    boolean isReported() {
        return event.statement() != null
                && isUndated()
                && time().latest() != null
                && sentence.dependents(trigger, "aux").stream()
                        .anyMatch(auxiliary -> auxiliary.form().equalsIgnoreCase("had"));
    }

    /** "have killed 300 people": no story, but what came of many. */
    boolean isPerfect() {
        return event.statement() == null
                && sentence.dependents(trigger, "aux").stream()
                        .anyMatch(auxiliary -> auxiliary.lemma().equals("have")
                                && !auxiliary.form().equalsIgnoreCase("had"));
    }

    /** "had fired rockets at an airport": what it is done to has not been told of. */
    boolean isOfSomethingNew() {
        return sentence.dependents(trigger, "obj", "nsubj:pass", "obl").stream()
                .filter(noun -> !noun.relates("obl")
                        || LOCATIVES.contains(sentence.caseOf(noun))
                                && (EarlierPlaces.isPart(noun) || PlaceAnaphors.ENGLISH.isPlace(noun)))
                .filter(noun -> !noun.lemma().equals("other") && (noun.relates("obl") || !isBareToll()))
                .anyMatch(noun -> noun.tag().equals("NNS") && !sentence.hasDependent(noun, "det", "nmod:poss")
                        || sentence.dependents(noun, "det").stream()
                                .anyMatch(determiner -> !isDefiniteWord(determiner)));
    }

    /** "12 people had been wounded", by nobody: in what has been told. */
    private boolean isBareToll() {
        return !event.figures().isEmpty() && event.actors().isEmpty();
    }

    /** "had killed 50 soldiers"; but "100 others had been killed" are added to those told of, a bare toll is theirs. */
    boolean countsAnew() {
        return !event.figures().isEmpty()
                && !isBareToll()
                && sentence.dependents(trigger, "obj", "nsubj:pass").stream()
                        .noneMatch(noun -> noun.lemma().equals("other"));
    }

    /** "In Orla, envoys met and rebels shelled a town": a meeting and a deed, by others, need not be at one place. */
    boolean isApart(Telling other) {
        return isDeed() != other.isDeed()
                && (isMeeting() || other.isMeeting() || trigger.isVerb() && other.trigger.isVerb())
                && !isOfSameSubject(other)
                && !other.isOfSameSubject(this)
                && Collections.disjoint(parties(), other.parties());
    }

    private boolean isMeeting() {
        return event.coding().type() == PloverType.CONSULT;
    }

    /** "flew to Orla and met the emir", "shot him as he met guests". */
    private boolean isOfSameSubject(Telling above) {
        return trigger.isVerb()
                && sentence.dependents(trigger, "nsubj", "nsubj:pass").stream().allMatch(Token::isPronoun)
                && trigger.head() == above.trigger.index();
    }

    /** The ids of those who do it, as far as they are known. */
    Set<String> doers() {
        return ids(event.actors().stream());
    }

    /** The ids of all who take part. */
    Set<String> parties() {
        return ids(Stream.concat(event.actors().stream(), event.recipients().stream()));
    }

    private static Set<String> ids(Stream<Participant> participants) {
        return participants.map(Participant::id).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** "Full withdrawal, they said, would let them decide": a noun for what may be is part of no story. */
    boolean isGeneric() {
        if (!trigger.isNoun() || !trigger.relates("nsubj") || sentence.hasDependent(trigger, "det", "nmod:poss")) {
            return false;
        }
        Token verb = sentence.token(trigger.head());
        return Stream.concat(Stream.of(verb), sentence.dependents(verb, "ccomp").stream())
                .flatMap(predicate -> sentence.dependents(predicate, "aux").stream())
                .anyMatch(auxiliary -> auxiliary.tag().equals("MD"));
    }

    boolean isAhead() {
        return time().value().equals("FUTURE_REF");
    }

    boolean isGrounded() {
        PlaceMention place = place();
        return place != null && place.place() != null;
    }

    /** Tells whether it is placed in a part of a country. */
    boolean isFinelyPlaced() {
        return isFine(place());
    }

    static boolean isFine(@Nullable PlaceMention mention) {
        Place place = mention == null ? null : mention.place();
        return place != null && place.precision().compareTo(PlacePrecision.PROVINCE) <= 0;
    }

    /** Tells whether it is at a place with a name that the gazetteer does not know. */
    boolean isAtUnknownName() {
        PlaceMention words = place();
        return words != null
                && words.place() == null
                && words.sentence() == sentence.index()
                && sentence.token(words.headToken()).isProperNoun()
                && !isNameOfBuilding(sentence.token(words.headToken()));
    }

    /** "the Orla school" stands where the story is, though no register knows it. */
    private boolean isNameOfBuilding(Token name) {
        return name.relates("compound")
                && sentence.findHead(name)
                        .filter(noun -> !noun.isProperNoun() && EarlierPlaces.isPart(noun))
                        .isPresent();
    }

    /** "left the country": the words for its place mean no town. */
    boolean isWide() {
        PlaceMention words = place();
        return words != null
                && words.sentence() == sentence.index()
                && PlaceAnaphors.ENGLISH.isWide(sentence.token(words.headToken()));
    }

    /** "captured six districts", "attacked the provinces": not where the story was. */
    boolean isAtSeveral() {
        return sentence.dependents(trigger, "obj", "nsubj:pass", "obl").stream().anyMatch(this::isOfSeveral);
    }

    private boolean isOfSeveral(Token noun) {
        return noun.tag().equals("NNS")
                && (!noun.relates("obl") || LOCATIVES.contains(sentence.caseOf(noun)))
                && (sentence.hasDependent(noun, "nummod")
                        ? PlaceAnaphors.ENGLISH.isPlace(noun)
                        : PlaceAnaphors.ENGLISH.isLarge(noun));
    }

    /** "in three provinces": somewhere else, wherever that is; so is a name that the gazetteer does not know. */
    boolean isElsewhere() {
        return isAtUnknownName()
                || isWide()
                || sentence.tokens().stream().anyMatch(this::partsStories)
                || sentence.dependents(trigger, "obj", "nsubj:pass", "obl").stream()
                        .anyMatch(this::isUnknownPlace)
                || StoryBounds.isAtBearing(sentence)
                || sentence.dependents(trigger, "obl", "nmod").stream()
                        .anyMatch(phrase -> LOCATIVES.contains(sentence.caseOf(phrase))
                                && phrase.tag().equals("NNS")
                                && sentence.hasDependent(phrase, "nummod"));
    }

    /** "another attack"; but "four others" and "another 40" were hurt with those told of. */
    private boolean partsStories(Token word) {
        return OTHERS.contains(word.lemma().toLowerCase(Locale.ROOT))
                && !word.tag().equals("NNS")
                && !sentence.findHead(word)
                        .filter(head -> head.tag().equals("CD") || sentence.hasDependent(head, "nummod"))
                        .isPresent();
    }

    /** "shelled Orla" where the gazetteer does not know Orla: it need not be where the story was. */
    private boolean isUnknownPlace(Token noun) {
        return noun.isProperNoun()
                && (noun.name() == NameType.LOCATION || noun.name() == NameType.NONE && noun.relates("obj"))
                && (!noun.relates("obl") || LOCATIVES.contains(sentence.caseOf(noun)));
    }

    /** "the attack", "that raid", "his killing": words for what has been told. */
    boolean pointsBack() {
        return isDefinite(trigger);
    }

    private boolean isDefinite(Token noun) {
        return noun.tag().equals("NN")
                && Stream.concat(
                                sentence.dependents(noun, "det").stream(),
                                sentence.dependents(noun, "nmod:poss").stream())
                        .anyMatch(word -> word.isPronoun() || isDefiniteWord(word));
    }

    private static boolean isDefiniteWord(Token determiner) {
        return DEFINITE.contains(determiner.lemma().toLowerCase(Locale.ROOT));
    }

    /** The nouns by which it can be known again: "the strike" that hit a school, the attack on "the mosque". */
    Set<String> marks() {
        Stream<Token> subjects = trigger.isVerb() ? sentence.dependents(trigger, "nsubj").stream() : Stream.empty();
        Stream<Token> complements = trigger.isNoun() ? sentence.dependents(trigger, "nmod").stream() : Stream.empty();
        return Stream.concat(subjects, complements)
                .filter(this::isDefinite)
                .map(noun -> noun.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether its sentence has some of the nouns. */
    boolean bears(Set<String> nouns) {
        return sentence.tokens().stream()
                .anyMatch(
                        token -> token.isNoun() && nouns.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Tells whether a story goes on from another deed to this one: no rally turns into a war, no arrest into a raid. */
    boolean follows(Telling other) {
        PloverType type = event.coding().type();
        PloverType before = other.event.coding().type();
        return type == before || before != PloverType.PROTEST && before != PloverType.COERCE;
    }

    /** The countries of those who take part, as far as their codes tell. */
    Set<String> countries(ActorLexicon lexicon) {
        Set<String> countries = new HashSet<>(lexicon.countriesOf(event.actors()));
        countries.addAll(lexicon.countriesOf(event.recipients()));
        return countries;
    }

    /** The countries of those of them who were there: who shells or bombs from the air was not. */
    Set<String> countriesThere(ActorLexicon lexicon) {
        String mode = event.coding().mode();
        return mode != null && REMOTE.contains(mode)
                ? Set.copyOf(lexicon.countriesOf(event.recipients()))
                : countries(lexicon);
    }

    /** "fled hours after the town fell", "in Orla, which they had shelled": told beside what the sentence is about. */
    boolean isAside() {
        Token current = trigger;
        while (current.head() != 0) {
            if (current.relation().equals("acl:relcl") || current.relates("advcl") && isMeasured(current)) {
                return true;
            }
            current = sentence.token(current.head());
        }
        return false;
    }

    /** "hours after", "a day before": how long a clause lies from another. */
    private boolean isMeasured(Token clause) {
        return sentence.dependents(clause, "mark").stream()
                .anyMatch(mark ->
                        mark.index() > 1 && sentence.token(mark.index() - 1).isNoun());
    }

    /** How far below the main word of its sentence it stands. */
    int depth() {
        int depth = 0;
        for (Token current = trigger; current.head() != 0 && depth < sentence.size(); depth++) {
            current = sentence.token(current.head());
        }
        return depth;
    }

    /** Tells whether the days of both can be the same. */
    boolean overlaps(Telling other) {
        return !isBefore(time().latest(), other.time().earliest())
                && !isBefore(other.time().latest(), time().earliest());
    }

    /** "has struck them since May, and on Friday drones killed five": both days are told, and differ. */
    boolean isOfOtherDay(Telling other) {
        return !isUndated()
                && !other.isUndated()
                && !(Objects.equals(time().earliest(), other.time().earliest())
                        && Objects.equals(time().latest(), other.time().latest()));
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
