package org.dateline.core.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.core.actor.Participant;
import org.dateline.core.article.BlockType;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.time.EventTime;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * Gives an event whose sentence does not tell when or where it was the day and the place that the article tells
 * of the same happening elsewhere: "the attack" is the one told of before, a headline's is the lead's, and what
 * follows in a story goes on where it was.
 *
 * <p>For one article; not thread-safe.
 */
final class Retelling {

    /** Types of what is done with the body, and so at a place. */
    private static final Set<PloverType> DEEDS = EnumSet.of(
            PloverType.ASSAULT, PloverType.PROTEST, PloverType.COERCE, PloverType.RETREAT, PloverType.MOBILIZE);

    private static final Set<BlockType> SUMMARIES = EnumSet.of(BlockType.HEADLINE, BlockType.STANDFIRST);

    /** A summary tells of what stands in the first sentences. */
    private static final int LEAD = 10;

    /** A story goes on at a place for so many sentences. */
    private static final int REACH = 2;

    /** A happening is pointed back to over so many others at most. */
    private static final int MEMORY = 200;

    private static final double NEAR_KM = 50;

    private static final WordList LOCATIVES = WordList.ofResource(Retelling.class, "locatives.txt");

    /** Conjunctions of clauses that tell of the same time and place. */
    private static final WordList WHEN = WordList.ofResource(Retelling.class, "when-conjunctions.txt");

    private static final double RETOLD = 0.9;

    private static final double CARRIED = 0.7;

    private final ArticleContext context;
    private final List<CodedEvent> events;

    private Retelling(List<CodedEvent> events, ArticleContext context) {
        this.events = new ArrayList<>(events);
        this.context = context;
    }

    /** The events, in the same order. */
    static List<CodedEvent> settle(List<CodedEvent> events, ArticleContext context) {
        Retelling retelling = new Retelling(events, context);
        retelling.settleBody();
        retelling.settleSummaries();
        return List.copyOf(retelling.events);
    }

    private void settleBody() {
        for (int i = 0; i < events.size(); i++) {
            CodedEvent event = events.get(i);
            if (!isSummary(event)) {
                if (isPointingBack(event)) {
                    take(i, findBefore(i));
                }
                goOn(i);
            }
        }
    }

    private void settleSummaries() {
        for (int i = 0; i < events.size(); i++) {
            if (isSummary(events.get(i))) {
                take(i, findInLead(i));
            }
        }
    }

    private void take(int index, Optional<CodedEvent> same) {
        if (same.isEmpty()) {
            return;
        }
        CodedEvent event = events.get(index);
        CodedEvent other = same.get();
        boolean dates = isUndated(event) && !isUndated(other) && !context.namesDay(sentence(event));
        EventTime time = dates ? other.time() : event.time();
        PlaceMention place = event.place();
        if (other.place() != null && isVaguer(place, other.place()) && !hasPlaceOfItsOwn(event)) {
            place = trusted(other.place(), RETOLD);
        }
        events.set(index, event.at(time, place));
    }

    /** What is done is done where and when its sentence puts it, else where and when the story is. */
    private void goOn(int index) {
        CodedEvent event = events.get(index);
        if (!isDeed(event) || isAhead(event.time())) {
            return;
        }
        if (!isGrounded(event.place()) && !hasPlaceOfItsOwn(event)) {
            besides(index)
                    .or(() -> solePlace(event))
                    .or(() -> namesPlace(event)
                            ? Optional.empty()
                            : mainDeedBefore(index, before -> isFine(before.place()))
                                    .map(CodedEvent::place))
                    .map(place -> placed(event, place))
                    .ifPresent(place -> events.set(index, event.at(event.time(), place)));
        }
        CodedEvent placed = events.get(index);
        if (isUndated(placed) && isNews(placed.time()) && !context.namesDay(sentence(event))) {
            mainDeedBefore(index, before -> !isUndated(before) && isCompatible(placed.place(), before.place()))
                    .ifPresent(before -> events.set(index, placed.at(before.time(), placed.place())));
        }
    }

    /** Simple past: what the story tells, not what had been before. */
    private static boolean isNews(EventTime time) {
        return time.earliest() != null && time.latest() != null;
    }

    /** The place of another deed that the same sentence tells of: "opened fire in Orland, killing three". */
    private Optional<PlaceMention> besides(int index) {
        CodedEvent event = events.get(index);
        return within(event.sentence(), event.sentence(), index).stream()
                .filter(other -> other != event
                        && isDeed(other)
                        && isFine(other.place())
                        && isOneDeed(event, other))
                .map(CodedEvent::place)
                .findFirst();
    }

    /** Tells whether two deeds of a sentence are one by its syntax: a participle, or a clause that says when. */
    private boolean isOneDeed(CodedEvent event, CodedEvent other) {
        Sentence sentence = sentence(event);
        Token one = trigger(event);
        Token two = trigger(other);
        return isJoined(sentence, one, two) || isJoined(sentence, two, one);
    }

    private static boolean isJoined(Sentence sentence, Token inner, Token outer) {
        Token current = inner;
        for (int steps = 0; steps < sentence.size() && current.head() != 0; steps++) {
            if (current.index() == outer.index()) {
                return true;
            }
            boolean together = current.relates("advcl") && tellsWhen(sentence, current)
                    || current.relates("conj")
                    || current.relates("xcomp")
                    || current.relates("nsubj")
                    || current.relates("obj")
                    || current.relates("obl");
            if (!together) {
                return false;
            }
            current = sentence.token(current.head());
        }
        return current.index() == outer.index();
    }

    /** The one place that the sentence names, if it stands in the event's own clause as a place does. */
    private Optional<PlaceMention> solePlace(CodedEvent event) {
        List<PlaceMention> named = finePlaces(event);
        if (named.isEmpty()
                || named.stream().map(PlaceMention::place).distinct().count() > 1) {
            return Optional.empty();
        }
        Sentence sentence = sentence(event);
        PlaceMention place = named.get(0);
        Token head = sentence.token(place.headToken());
        List<Statement> told = context.statements().enclosing(event.trigger());
        boolean here = (told.isEmpty() || told.get(0).holds(place.span()))
                && isWhere(sentence, head)
                && clause(sentence, head).equals(clause(sentence, trigger(event)))
                && !PlaceAnaphors.isWhereSomebodyIs(place, context);
        return here ? Optional.of(context.whereabouts(sentence, place)) : Optional.empty();
    }

    /** Tells whether a name stands where a place does, not where those do who act. */
    private static boolean isWhere(Sentence sentence, Token head) {
        if (head.relates("obl") || head.relates("nmod") && !head.relates("nmod:poss")) {
            String preposition = sentence.caseOf(head);
            return preposition.equals("of") || LOCATIVES.contains(preposition);
        }
        return head.relates("compound") || head.relates("obj") || head.relates("nsubj:pass");
    }

    /** The clause of a word, with those that tell when it was: its highest word. */
    private static Token clause(Sentence sentence, Token word) {
        Token current = word;
        while (current.head() != 0 && !isBorder(sentence, current)) {
            current = sentence.token(current.head());
        }
        return current;
    }

    private static boolean isBorder(Sentence sentence, Token node) {
        return node.relates("acl")
                || node.relates("ccomp")
                || node.relates("parataxis")
                || node.relates("appos")
                || node.relates("dep")
                || node.relates("advcl") && !tellsWhen(sentence, node);
    }

    private static boolean tellsWhen(Sentence sentence, Token clause) {
        return sentence.dependents(clause, "mark", "advmod").stream()
                .filter(mark -> mark.relates("mark") || mark.tag().equals("WRB"))
                .allMatch(mark -> WHEN.contains(mark.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The main deed in the nearest sentence before that tells something, at most so many away. */
    private Optional<CodedEvent> mainDeedBefore(int index, Predicate<CodedEvent> telling) {
        CodedEvent event = events.get(index);
        return within(event.sentence() - REACH, event.sentence() - 1, index).stream()
                .filter(before -> !isSummary(before)
                        && isDeed(before)
                        && overlaps(before.time(), event.time())
                        && telling.test(before))
                .min(Comparator.<CodedEvent>comparingInt(before -> -before.sentence())
                        .thenComparingInt(this::depth));
    }

    /** The events of some sentences around an event, in reading order. */
    private List<CodedEvent> within(int first, int last, int index) {
        int from = index;
        while (from > 0 && events.get(from - 1).sentence() >= first) {
            from--;
        }
        int to = index;
        while (to < events.size() && events.get(to).sentence() <= last) {
            to++;
        }
        return events.subList(from, to).stream()
                .filter(event -> event.sentence() >= first && event.sentence() <= last)
                .toList();
    }

    private int depth(CodedEvent event) {
        Sentence sentence = sentence(event);
        int depth = 0;
        for (Token current = trigger(event); current.head() != 0 && depth < sentence.size(); depth++) {
            current = sentence.token(current.head());
        }
        return depth;
    }

    /** Tells whether an event is at a place with a name that the gazetteer does not know. */
    private boolean isUnknownName(CodedEvent event) {
        PlaceMention words = event.place();
        return words != null
                && !isGrounded(words)
                && sentence(event).token(words.headToken()).isProperNoun();
    }

    private boolean isSameName(CodedEvent event, CodedEvent other) {
        PlaceMention one = event.place();
        PlaceMention two = other.place();
        return one != null
                && two != null
                && context.text().exact(one.span()).equals(context.text().exact(two.span()));
    }

    /** "in three provinces": somewhere else, wherever that is; so is a name that the gazetteer does not know. */
    private boolean hasPlaceOfItsOwn(CodedEvent event) {
        Sentence sentence = sentence(event);
        PlaceMention words = event.place();
        if (words != null
                && !isGrounded(words)
                && sentence.token(words.headToken()).isProperNoun()) {
            return true;
        }
        return sentence.dependents(trigger(event), "obl", "nmod").stream()
                .anyMatch(phrase -> LOCATIVES.contains(sentence.caseOf(phrase))
                        && phrase.tag().equals("NNS")
                        && sentence.hasDependent(phrase, "nummod"));
    }

    /** The place, under the words that the event has for it: "the district headquarters". */
    private PlaceMention placed(CodedEvent event, PlaceMention around) {
        PlaceMention words = event.place();
        Place place = around.place();
        if (words == null || place == null) {
            return trusted(around, CARRIED);
        }
        return new PlaceMention(
                words.sentence(),
                words.span(),
                words.headToken(),
                place.holding(context.text().exact(words.span()), place.precision()),
                around.score() * CARRIED,
                false);
    }

    private Optional<CodedEvent> findBefore(int index) {
        CodedEvent event = events.get(index);
        List<CodedEvent> same = IntStream.iterate(index - 1, i -> i >= Math.max(0, index - MEMORY), i -> i - 1)
                .mapToObj(events::get)
                .filter(other -> !isSummary(other) && isSame(event, other))
                .toList();
        return same.stream()
                .filter(other -> sharesWord(event, other))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private Optional<CodedEvent> findInLead(int index) {
        CodedEvent event = events.get(index);
        return within(event.sentence() + 1, event.sentence() + LEAD, index).stream()
                .filter(other -> !isSummary(other))
                .filter(other -> isSame(event, other) && (sharesWord(event, other) || sharesParty(event, other)))
                .findFirst();
    }

    private boolean isSame(CodedEvent event, CodedEvent other) {
        return event.coding().type() == other.coding().type()
                && event.controls().isEmpty() == other.controls().isEmpty()
                && agrees(event.coding().mode(), other.coding().mode())
                && isCompatible(event.place(), other.place())
                && (!isUnknownName(event) || isSameName(event, other))
                && isCompatible(event, other)
                && !isAhead(other.time())
                && (isUndated(event) || isUndated(other) || overlaps(event.time(), other.time()));
    }

    private static boolean agrees(@Nullable String mode, @Nullable String other) {
        return mode == null || other == null || mode.equals(other);
    }

    private static boolean isCompatible(@Nullable PlaceMention place, @Nullable PlaceMention other) {
        Place one = place == null ? null : place.place();
        Place two = other == null ? null : other.place();
        if (one == null || two == null || one.country() == null || two.country() == null) {
            return true;
        }
        boolean wide = one.precision().compareTo(PlacePrecision.PROVINCE) >= 0
                || two.precision().compareTo(PlacePrecision.PROVINCE) >= 0;
        return one.country().equals(two.country()) && (wide || one.kilometresTo(two) < NEAR_KM);
    }

    /** No one known to take part in the one is somebody else than those known in the other, nor so many more hurt. */
    private static boolean isCompatible(CodedEvent event, CodedEvent other) {
        boolean sameDoers = ids(event.actors()).isEmpty()
                || ids(other.actors()).isEmpty()
                || ids(event.actors()).stream().anyMatch(ids(other.actors())::contains);
        return sameDoers
                && event.figures().stream()
                        .allMatch(figure -> other.figures().stream()
                                .filter(counted -> counted.what().equals(figure.what()))
                                .allMatch(counted -> !isLess(counted.high(), figure.low())
                                        && !isLess(figure.high(), counted.low())));
    }

    private static boolean isLess(@Nullable Long number, @Nullable Long other) {
        return number != null && other != null && number < other;
    }

    private static Set<String> ids(List<Participant> participants) {
        Set<String> ids = new HashSet<>();
        for (Participant participant : participants) {
            if (participant.id() != null) {
                ids.add(participant.id());
            }
        }
        return ids;
    }

    private static boolean sharesParty(CodedEvent event, CodedEvent other) {
        Set<String> ids = ids(Stream.concat(other.actors().stream(), other.recipients().stream())
                .toList());
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .anyMatch(party -> party.id() != null && ids.contains(party.id()));
    }

    private boolean sharesWord(CodedEvent event, CodedEvent other) {
        return trigger(event).lemma().equalsIgnoreCase(trigger(other).lemma());
    }

    /** "the attack", "that raid", "his killing": words for what has been told. */
    private boolean isPointingBack(CodedEvent event) {
        Sentence sentence = sentence(event);
        Token noun = trigger(event);
        return noun.tag().equals("NN")
                && Stream.concat(
                                sentence.dependents(noun, "det").stream(),
                                sentence.dependents(noun, "nmod:poss").stream())
                        .anyMatch(word -> word.isPronoun()
                                || Set.of("the", "this", "that")
                                        .contains(word.lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean namesPlace(CodedEvent event) {
        return !finePlaces(event).isEmpty();
    }

    private List<PlaceMention> finePlaces(CodedEvent event) {
        return context.placesIn(sentence(event)).stream()
                .filter(Retelling::isFine)
                .toList();
    }

    private Token trigger(CodedEvent event) {
        Sentence sentence = sentence(event);
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(event.trigger()))
                .toList();
        return inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.index() == token.head()))
                .findFirst()
                .orElse(inside.get(0));
    }

    private Sentence sentence(CodedEvent event) {
        return context.article().sentences().get(event.sentence());
    }

    private boolean isSummary(CodedEvent event) {
        return SUMMARIES.contains(sentence(event).block());
    }

    private static boolean isDeed(CodedEvent event) {
        PloverType type = event.coding().type();
        return type == null || DEEDS.contains(type);
    }

    private static boolean isUndated(CodedEvent event) {
        return event.time().basis() == TimeBasis.PUBLICATION;
    }

    private static boolean isAhead(EventTime time) {
        return time.value().equals("FUTURE_REF");
    }

    private static boolean overlaps(EventTime one, EventTime other) {
        return !isBefore(one.latest(), other.earliest()) && !isBefore(other.latest(), one.earliest());
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static boolean isGrounded(@Nullable PlaceMention place) {
        return place != null && place.place() != null;
    }

    /** Tells whether a place is a part of a country. */
    private static boolean isFine(@Nullable PlaceMention mention) {
        Place place = mention == null ? null : mention.place();
        return place != null && place.precision().compareTo(PlacePrecision.PROVINCE) <= 0;
    }

    private static boolean isVaguer(@Nullable PlaceMention place, PlaceMention other) {
        Place finer = other.place();
        if (finer == null) {
            return false;
        }
        Place known = place == null ? null : place.place();
        return known == null || finer.precision().compareTo(known.precision()) < 0;
    }

    private static PlaceMention trusted(PlaceMention place, double share) {
        return new PlaceMention(
                place.sentence(),
                place.span(),
                place.headToken(),
                place.place(),
                place.score() * share,
                place.demonym());
    }
}
