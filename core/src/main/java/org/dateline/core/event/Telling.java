package org.dateline.core.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final Set<BlockType> SUMMARIES = EnumSet.of(BlockType.HEADLINE, BlockType.STANDFIRST);

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private static final WordList LOCATIVES = WordList.ofResource(Telling.class, "locatives.txt");

    static Telling of(CodedEvent event, ArticleContext context) {
        Sentence sentence = context.article().sentences().get(event.sentence());
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(event.trigger()))
                .toList();
        Token head = inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.index() == token.head()))
                .findFirst()
                .orElse(inside.get(0));
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
        return type == null || DEEDS.contains(type);
    }

    boolean isUndated() {
        return time().basis() == TimeBasis.PUBLICATION;
    }

    /** Simple past: what the story tells, not what had been before. */
    boolean isNews() {
        return time().earliest() != null && time().latest() != null;
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
                && sentence.token(words.headToken()).isProperNoun();
    }

    /** "in three provinces": somewhere else, wherever that is; so is a name that the gazetteer does not know. */
    boolean isElsewhere() {
        return isAtUnknownName()
                || sentence.dependents(trigger, "obj", "nsubj:pass", "obl").stream()
                        .anyMatch(this::isUnknownPlace)
                || sentence.dependents(trigger, "obl", "nmod").stream()
                        .anyMatch(phrase -> LOCATIVES.contains(sentence.caseOf(phrase))
                                && phrase.tag().equals("NNS")
                                && sentence.hasDependent(phrase, "nummod"));
    }

    /** "shelled Orla" where the gazetteer does not know Orla: it need not be where the story was. */
    private boolean isUnknownPlace(Token noun) {
        return noun.isProperNoun()
                && noun.name() == NameType.LOCATION
                && (!noun.relates("obl") || LOCATIVES.contains(sentence.caseOf(noun)));
    }

    /** "the attack", "that raid", "his killing": words for what has been told. */
    boolean pointsBack() {
        return trigger.tag().equals("NN")
                && Stream.concat(
                                sentence.dependents(trigger, "det").stream(),
                                sentence.dependents(trigger, "nmod:poss").stream())
                        .anyMatch(word -> word.isPronoun()
                                || DEFINITE.contains(word.lemma().toLowerCase(Locale.ROOT)));
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

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
