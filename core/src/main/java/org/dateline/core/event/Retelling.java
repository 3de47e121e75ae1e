package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.time.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * Gives an event whose sentence does not tell when or where it was the day and the place that the article tells
 * of the same happening elsewhere: "the attack" is the one told of before, a headline's is the lead's, and what
 * follows in a story goes on where it was.
 *
 * <p>For one article; not thread-safe.
 */
final class Retelling {

    /** A summary tells of what stands in the first sentences. */
    private static final int LEAD = 10;

    /** A story goes on at a place for so many sentences. */
    private static final int REACH = 2;

    /** And for so many if none of them names another place. */
    private static final int LONG_REACH = 8;

    /** A happening is pointed back to over so many others at most. */
    private static final int MEMORY = 200;

    private static final double RETOLD = 0.9;

    private static final double CARRIED = 0.7;

    private final ArticleContext context;
    private final ActorLexicon actors;
    private final EventCoreference coreference;
    private final ClausePlaces clausePlaces;
    private final StoryBounds bounds;
    private final List<Telling> tellings = new ArrayList<>();

    private Retelling(List<CodedEvent> events, ArticleContext context, ActorLexicon actors) {
        this.context = context;
        this.actors = actors;
        this.coreference = new EventCoreference(context.text());
        this.clausePlaces = new ClausePlaces(context);
        this.bounds = new StoryBounds(context);
        events.forEach(event -> tellings.add(Telling.of(event, context)));
    }

    /** The events, in the same order. */
    static List<CodedEvent> settle(List<CodedEvent> events, ArticleContext context, ActorLexicon actors) {
        Retelling retelling = new Retelling(events, context, actors);
        retelling.settleBody();
        retelling.settleSummaries();
        return retelling.tellings.stream().map(Telling::event).toList();
    }

    private void settleBody() {
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            if (!telling.isSummary()) {
                if (telling.pointsBack()
                        || !telling.marks().isEmpty() && telling.trigger().isVerb()) {
                    take(i, findBefore(i));
                }
                goOn(i);
            }
        }
    }

    private void settleSummaries() {
        for (int i = 0; i < tellings.size(); i++) {
            if (tellings.get(i).isSummary()) {
                take(i, findInLead(i));
                placeInSentence(i);
            }
        }
    }

    /** "Bombing at Orla kills 13": a headline tells of one happening. */
    private void placeInSentence(int index) {
        Telling telling = tellings.get(index);
        if (telling.isDeed() && !telling.isAhead() && !telling.isGrounded() && !telling.isElsewhere()) {
            findPlaceOfDeedBeside(index)
                    .or(() -> clausePlaces.find(telling, beside(index)))
                    .ifPresent(place -> tellings.set(index, telling.at(telling.time(), placed(telling, place))));
        }
    }

    /** Gives a telling what it lacks and one of the same happening has. */
    private void take(int index, Optional<Telling> found) {
        Telling telling = tellings.get(index);
        Telling same = found.orElse(telling);
        boolean dates = telling.isUndated() && !same.isUndated() && !context.namesDay(telling.sentence());
        EventTime time = dates ? same.time() : telling.time();
        PlaceMention place = telling.place();
        PlaceMention other = same.place();
        if (other != null && isVaguer(place, other) && !telling.isElsewhere()) {
            place = trusted(other, RETOLD);
        }
        tellings.set(index, telling.at(time, place));
    }

    private Optional<Telling> findBefore(int index) {
        Telling telling = tellings.get(index);
        boolean byMarks = !telling.pointsBack();
        List<Telling> same = IntStream.iterate(index - 1, i -> i >= Math.max(0, index - MEMORY), i -> i - 1)
                .mapToObj(tellings::get)
                .filter(other -> !other.isSummary() && coreference.isSame(telling, other))
                .toList();
        return same.stream()
                .filter(other -> other.bears(telling.marks()))
                .findFirst()
                .or(() -> byMarks
                        ? Optional.empty()
                        : same.stream()
                                .filter(other -> EventCoreference.sharesWord(telling, other))
                                .findFirst()
                                .or(() -> same.stream().findFirst()));
    }

    private Optional<Telling> findInLead(int index) {
        Telling telling = tellings.get(index);
        int sentence = telling.sentence().index();
        return within(sentence + 1, sentence + LEAD, index).stream()
                .filter(other -> !other.isSummary()
                        && coreference.isSame(telling, other)
                        && EventCoreference.sharesWordOrParty(telling, other))
                .findFirst();
    }

    /** What is done is done where and when its sentence puts it, else where and when the story is. */
    private void goOn(int index) {
        stayApart(index);
        Telling telling = tellings.get(index);
        if (!telling.isBodily() || telling.isAhead()) {
            return;
        }
        if (!telling.isGrounded() && !telling.isElsewhere()) {
            findPlace(index)
                    .ifPresent(place -> tellings.set(index, telling.at(telling.time(), placed(telling, place))));
        }
        Telling placed = tellings.get(index);
        if (placed.isDeed()
                && placed.isUndated()
                && placed.isNews()
                && !placed.isOfToday()
                && !placed.isElsewhere()
                && !context.namesDay(placed.sentence())) {
            findDeedBefore(
                            index,
                            REACH,
                            before -> !before.isUndated() && EventCoreference.isNear(placed.place(), before.place()))
                    .ifPresent(before -> tellings.set(index, placed.at(before.time(), placed.place())));
        }
    }

    /** A day that was carried over from a sentence about another place is not that of this story. */
    private void stayApart(int index) {
        Telling telling = tellings.get(index);
        Span words = telling.time().span();
        int sentence = telling.sentence().index();
        if (words == null || telling.sentence().span().contains(words) || !telling.isFinelyPlaced()) {
            return;
        }
        List<Telling> before = within(sentence - 1, sentence - 1, index);
        if (before.stream().anyMatch(Telling::isFinelyPlaced)
                && before.stream().noneMatch(other -> EventCoreference.isNear(telling.place(), other.place()))) {
            EventTime open = context.times().undatedTimeOf(telling.sentence(), telling.trigger());
            tellings.set(index, telling.at(open, telling.place()));
        }
    }

    private Optional<PlaceMention> findPlace(int index) {
        Telling telling = tellings.get(index);
        Optional<PlaceMention> inSentence =
                findPlaceOfDeedBeside(index).or(() -> clausePlaces.find(telling, beside(index)));
        return inSentence.isPresent()
                        || !telling.isDeed()
                        || telling.isGeneric()
                        || clausePlaces.hasFine(telling)
                        || telling.isPerfect()
                        || telling.isAtSeveral()
                        || !telling.isNews() && !telling.isReported()
                ? inSentence
                : findDeedBefore(index, LONG_REACH, before -> isPlaced(before) && isStillTheStory(telling, before))
                        .filter(before -> !isOneOfSeveral(index, before) && takesUp(telling, before))
                        .map(Telling::place);
    }

    /** Tells whether a telling is in a part of a country, or in an area that holds several such parts. */
    private boolean isPlaced(Telling telling) {
        return telling.isFinelyPlaced() || JoinedPlaces.isJoined(telling.place(), context);
    }

    /** "said it had taken the base" goes on the story; a claim with a count or with something new need not be of it. */
    private boolean takesUp(Telling claim, Telling before) {
        return claim.isNews()
                || !claim.countsAnew() && !claim.isOfSomethingNew()
                || coreference.isSame(claim, before)
                        && !claim.event().controls().isEmpty();
    }

    /** The place of another deed that the same sentence tells of: "opened fire in Orland, killing three". */
    private Optional<PlaceMention> findPlaceOfDeedBeside(int index) {
        Telling telling = tellings.get(index);
        Sentence sentence = telling.sentence();
        Token trigger = ClauseBounds.freed(sentence, telling.trigger());
        return within(sentence.index(), sentence.index(), index).stream()
                .filter(other -> other != telling && other.isBodily() && isPlaced(other))
                .filter(other -> !telling.isApart(other))
                .filter(other -> ClausePlaces.isInClause(telling, other.trigger()) || !telling.isOfOtherDay(other))
                .filter(other -> ClauseBounds.isPartOf(sentence, trigger, other.trigger())
                        || ClauseBounds.isPartOf(sentence, other.trigger(), telling.trigger()))
                .map(Telling::place)
                .findFirst();
    }

    private List<Telling> beside(int index) {
        int sentence = tellings.get(index).sentence().index();
        return within(sentence, sentence, index);
    }

    /** The main deed in the nearest sentence before that tells something, at most so many away; far ones within a story. */
    private Optional<Telling> findDeedBefore(int index, int reach, Predicate<Telling> telling) {
        Telling here = tellings.get(index);
        int sentence = here.sentence().index();
        return within(sentence - reach, sentence - 1, index).stream()
                .filter(before -> !before.isSummary() && before.isDeed() && before.overlaps(here))
                .filter(before -> !before.isAside() && here.follows(before) && !isAbroad(here, before))
                .filter(telling)
                .min(Comparator.<Telling>comparingInt(
                                before -> -before.sentence().index())
                        .thenComparingInt(Telling::depth));
    }

    /** Tells whether nothing is set elsewhere since a deed; far from it, also whether nobody and nothing else came up. */
    private boolean isStillTheStory(Telling here, Telling before) {
        PlaceMention place = before.place();
        if (place == null || !bounds.stays(place, before.sentence(), here.sentence())) {
            return false;
        }
        return here.sentence().index() - before.sentence().index() <= REACH
                || before.isNews()
                        && before.sentence().block() == here.sentence().block()
                        && bounds.namesNoOther(place, before.sentence(), here.sentence())
                        && !isOfOthers(here, before);
    }

    /** Tells whether known parties act that the story has not told of since a deed. */
    private boolean isOfOthers(Telling here, Telling before) {
        Set<String> doers = here.doers();
        return !doers.isEmpty()
                && tellings.stream()
                        .filter(other -> other != here
                                && other.sentence().index() >= before.sentence().index()
                                && other.sentence().index() < here.sentence().index())
                        .flatMap(other -> other.parties().stream())
                        .noneMatch(doers::contains);
    }

    /** "took Orla hours after the corps at Brena gave up": two stories, of which either may go on. */
    private boolean isOneOfSeveral(int index, Telling before) {
        int sentence = before.sentence().index();
        return within(sentence, sentence, index).stream()
                .filter(other -> other.isDeed() && other.isFinelyPlaced())
                .anyMatch(other -> !EventCoreference.isNear(before.place(), other.place()));
    }

    /** "Russian troops attacked a Ukrainian base" goes on no story from Jalalabad. */
    private boolean isAbroad(Telling telling, Telling before) {
        Optional<String> country = findCountry(before);
        Set<String> doers = actors.countriesOf(telling.event().actors());
        Set<String> countries = doers.isEmpty() ? telling.countries(actors) : doers;
        return country.isPresent()
                && !countries.isEmpty()
                && !countries.contains(country.get())
                && !areIn(countries, country.get(), telling);
    }

    /** Tells whether the article tells of another deed of people from some countries in one: they are there. */
    private boolean areIn(Set<String> countries, String country, Telling telling) {
        return tellings.stream()
                .filter(other -> other != telling && other.isDeed() && isToldIn(other, country))
                .anyMatch(other -> other.countriesThere(actors).containsAll(countries));
    }

    private Optional<String> findCountry(Telling telling) {
        return Optional.ofNullable(telling.place())
                .flatMap(PlaceMention::findPlace)
                .map(Place::country)
                .flatMap(actors::findCountryCode);
    }

    private boolean isToldIn(Telling telling, String country) {
        return telling.isFinelyPlaced()
                && findCountry(telling).filter(country::equals).isPresent();
    }

    /** The tellings in some sentences around one, in reading order. */
    private List<Telling> within(int first, int last, int index) {
        int from = index;
        while (from > 0 && tellings.get(from - 1).sentence().index() >= first) {
            from--;
        }
        int to = index;
        while (to < tellings.size() && tellings.get(to).sentence().index() <= last) {
            to++;
        }
        return tellings.subList(from, to).stream()
                .filter(telling -> telling.sentence().index() >= first)
                .filter(telling -> telling.sentence().index() <= last)
                .toList();
    }

    /** The place, under the words that the event has for it: "the district headquarters". */
    private PlaceMention placed(Telling telling, PlaceMention around) {
        PlaceMention words = telling.place();
        Place place = around.place();
        if (words == null || place == null) {
            return trusted(around, CARRIED);
        }
        return words.meaning(
                place.holding(context.text().exact(words.span()), place.precision()), around.score() * CARRIED);
    }

    private static boolean isVaguer(@Nullable PlaceMention place, PlaceMention other) {
        Place finer = other.place();
        Place known = place == null ? null : place.place();
        return finer != null && (known == null || finer.precision().compareTo(known.precision()) < 0);
    }

    private static PlaceMention trusted(PlaceMention place, double share) {
        return place.meaning(place.place(), place.score() * share);
    }
}
