package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.place.PlaceWords.Use;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Grounds the names of one article together: each name has one meaning, chosen by size, by the words
 * beside it and by what the article's other places have in common with it.
 *
 * <p>Not thread-safe.
 */
final class Grounding {

    private static final int ROUNDS = 3;
    private static final double QUALIFIED = 4.0;
    private static final double QUALIFIER = 1.5;
    private static final double BESIDE_PEOPLE = 2.0;

    /** "the Syrian town of Afrin": so many tokens may stand between. */
    private static final int BESIDE = 6;

    private static final double PEOPLE_SCORE = 0.95;
    private static final Set<String> CONTAINMENT = Set.of(",", "(", "-LRB-", "/");

    /** What is known only by its container is worth half as much. */
    private static final double CONTAINED = 0.5;

    /** Farther than this from a division's middle, a place is not in it. */
    private static final double FAR_KM = 800;

    /** So near to the middle of an area, a place can be in it though the gazetteer puts it beside. */
    private static final double BORDER_KM = 60;

    /** So many people live in a place that is meant wherever the story is. */
    private static final long WELL_KNOWN = 150_000;

    private static final int LONGEST_LINK = 8;
    private static final Set<String> SEPARATORS = Set.of(",", "and", "or", "&");
    private static final Set<String> LINKS = Set.of("in", "of");

    private final KnownNames known;
    private final PlaceWords words;
    private final Text text;
    private final List<FoundName> names;
    private final Map<List<@Nullable Object>, Sense> senses = new LinkedHashMap<>();
    private final List<Optional<Sense>> senseOf = new ArrayList<>();
    private final Map<String, Double> people;

    Grounding(KnownNames known, PlaceWords words, Text text, List<FoundName> names, Map<String, Double> cues) {
        this.known = known;
        this.words = words;
        this.text = text;
        this.names = names;
        this.people = new TreeMap<>(cues);
    }

    /** @param dateline where the article is written, which speaks for its country as a name in the text does */
    List<PlaceMention> ground(Optional<Datelines.Name> dateline) {
        for (int i = 0; i < names.size(); i++) {
            senseOf.add(names.get(i).demonym() ? Optional.empty() : findSense(i));
        }
        for (int i = 0; i < names.size(); i++) {
            countPeople(i);
        }
        dateline.ifPresent(this::addDateline);
        List<Sense> all = List.copyOf(senses.values());
        all.forEach(Sense::choose);
        Context context = new Context(all, people);
        for (int round = 0; round < ROUNDS; round++) {
            context = new Context(all, people);
            for (Sense sense : all) {
                for (int c = 0; c < sense.candidates().size(); c++) {
                    sense.weigh(c, context.of(sense.candidates().get(c), sense));
                }
            }
            all.forEach(Sense::settle);
        }
        List<PlaceMention> mentions = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            mentions.add(mention(i, context));
        }
        return remembered(mentions);
    }

    /** A name that the gazetteer lacks lies where the article once says it does: "Nerkh, in Wardak province". */
    private List<PlaceMention> remembered(List<PlaceMention> mentions) {
        Map<String, PlaceMention> told = new HashMap<>();
        for (PlaceMention mention : mentions) {
            if (mention.place() != null && mention.place().id() == null) {
                told.putIfAbsent(text.exact(mention.span()), mention);
            }
        }
        return mentions.stream()
                .map(mention -> {
                    PlaceMention meant = told.get(text.exact(mention.span()));
                    return mention.place() == null && meant != null
                            ? mention.meaning(meant.place(), meant.score())
                            : mention;
                })
                .toList();
    }

    private List<Candidate> candidates(String key) {
        return key.isEmpty() ? List.of() : known.find(key);
    }

    private Optional<Sense> findSense(int number) {
        FoundName name = names.get(number);
        if (candidates(name.key()).isEmpty()) {
            return Optional.empty();
        }
        Optional<FoundName> outer = findQualifier(number).or(() -> findOuter(number));
        String qualifier = outer.map(FoundName::key).orElse("");
        Sense sense = sense(name.key(), name.precision(), qualifier);
        sense.mention(isActing(name));
        return Optional.of(sense);
    }

    /** What a name means with the same words beside it; new if nothing has named it before. */
    private Sense sense(String key, @Nullable PlacePrecision precision, String qualifier) {
        List<@Nullable Object> words = new ArrayList<>();
        words.add(key);
        words.add(precision);
        words.add(qualifier);
        Sense sense = senses.get(words);
        if (sense == null) {
            sense = new Sense(key, precision, candidates(key));
            if (!qualifier.isEmpty()) {
                supportInner(sense, candidates(qualifier));
            }
            senses.put(words, sense);
        }
        return sense;
    }

    private void addDateline(Datelines.Name dateline) {
        if (!dateline.area().isEmpty()) {
            sense(dateline.area(), null, "").mention(false);
        }
        sense(dateline.town(), null, dateline.area()).mention(false);
    }

    /** The name that this one is told to be in and that has a place of that name: "Palma in Mozambique". */
    private Optional<FoundName> findOuter(int number) {
        return isContained(number)
                        && candidates(names.get(number).key()).stream()
                                .anyMatch(inner -> candidates(
                                                names.get(number + 1).key())
                                        .stream()
                                        .anyMatch(inner::liesIn))
                ? Optional.of(names.get(number + 1))
                : Optional.empty();
    }

    private static boolean isActing(FoundName name) {
        Token head = name.sentence().token(name.head());
        return head.relation().equals("nsubj") || head.relates("nmod:poss");
    }

    /** The name after a comma or in brackets that contains this one: Doha, Qatar. */
    private Optional<FoundName> findQualifier(int number) {
        FoundName name = names.get(number);
        if (number + 1 >= names.size()) {
            return Optional.empty();
        }
        FoundName next = names.get(number + 1);
        if (next.demonym() || next.sentence() != name.sentence() || next.first() != name.last() + 2) {
            return Optional.empty();
        }
        boolean parted =
                CONTAINMENT.contains(name.sentence().token(name.last() + 1).form());
        boolean contained = parted
                && candidates(name.key()).stream()
                        .anyMatch(inner -> candidates(next.key()).stream().anyMatch(inner::liesIn));
        return contained ? Optional.of(next) : Optional.empty();
    }

    /** "Washington, Oregon and Idaho" are three of a kind, "Paris, Texas" is not. */
    private boolean isList(int number) {
        FoundName next = names.get(number + 1);
        if (number + 2 >= names.size() || names.get(number + 2).sentence() != next.sentence()) {
            return false;
        }
        FoundName third = names.get(number + 2);
        for (int i = next.last() + 1; i < third.first(); i++) {
            if (!SEPARATORS.contains(next.sentence().token(i).form())) {
                return false;
            }
        }
        return isArea(names.get(number)) && isArea(third);
    }

    private boolean isArea(FoundName name) {
        return candidates(name.key()).stream()
                .anyMatch(candidate -> candidate.isCountry() || candidate.kind() == PlaceKind.ADMIN1);
    }

    private static void supportInner(Sense sense, List<Candidate> outer) {
        for (int i = 0; i < sense.candidates().size(); i++) {
            if (outer.stream().anyMatch(sense.candidates().get(i)::liesIn)) {
                sense.supportNamed(i, QUALIFIED);
            }
        }
    }

    private void countPeople(int number) {
        FoundName name = names.get(number);
        findQualifierOf(number).ifPresent(inner -> senseOf.get(number).ifPresent(sense -> supportOuter(sense, inner)));
        if (!name.demonym()) {
            return;
        }
        String country =
                known.gazetteer().findDemonym(name.key()).orElseThrow().place().country();
        if (country == null) {
            return;
        }
        people.merge(country, 1.0, Double::sum);
        for (int i = number + 1; i < names.size() && isBeside(name, names.get(i)); i++) {
            senseOf.get(i).ifPresent(sense -> supportCountry(sense, country));
        }
    }

    private Optional<FoundName> findQualifierOf(int number) {
        return number > 0 && findQualifier(number - 1).isPresent()
                ? Optional.of(names.get(number - 1))
                : Optional.empty();
    }

    private void supportOuter(Sense sense, FoundName inner) {
        for (int i = 0; i < sense.candidates().size(); i++) {
            Candidate outer = sense.candidates().get(i);
            if (candidates(inner.key()).stream().anyMatch(candidate -> candidate.liesIn(outer))) {
                sense.support(i, QUALIFIER);
            }
        }
    }

    private static void supportCountry(Sense sense, String country) {
        for (int i = 0; i < sense.candidates().size(); i++) {
            if (country.equals(sense.candidates().get(i).place().country())) {
                sense.support(i, BESIDE_PEOPLE / sense.mentions());
            }
        }
    }

    private static boolean isBeside(FoundName people, FoundName name) {
        Sentence sentence = people.sentence();
        return name.sentence() == sentence && name.first() - people.last() <= BESIDE;
    }

    /**
     * Tells whether a name is of a small place abroad only because the gazetteer lacks the one meant: in a story of
     * Kabul, Sherpur is no town of Bangladesh.
     */
    private boolean isStray(int number, Sense sense, Context context) {
        Candidate best = sense.best();
        return !best.isCountry()
                && (best.isSettlement() || best.kind().precision() == PlacePrecision.DISTRICT)
                && best.kind() != PlaceKind.CAPITAL
                && best.population() < WELL_KNOWN
                && !sense.isSupported()
                && context.isAlone(sense)
                && (isOfBuilding(names.get(number))
                        || context.home()
                                .filter(home -> !home.equals(best.place().country()))
                                .isPresent());
    }

    /** "the Santa Cruz cemetery" is called so wherever it is. */
    private boolean isOfBuilding(FoundName name) {
        Token head = name.sentence().token(name.head());
        return head.relates("compound")
                && name.sentence()
                        .findHead(head)
                        .filter(noun ->
                                !noun.isProperNoun() && (words.is(Use.BODY, noun) || words.is(Use.FACILITY, noun)))
                        .isPresent();
    }

    private PlaceMention mention(int number, Context context) {
        FoundName name = names.get(number);
        Optional<Sense> sense = senseOf.get(number);
        @Nullable Place place = null;
        double score = 0;
        if (name.demonym()) {
            place = known.gazetteer().findDemonym(name.key()).orElseThrow().place();
            score = PEOPLE_SCORE;
        } else {
            Optional<Sense> container = findContainer(number);
            if (sense.isPresent()
                    && !contradicts(sense.get().best(), container)
                    && !isStray(number, sense.get(), context)) {
                place = told(sense.get().best(), container);
                score = sense.get().score();
            } else if (container.isPresent()) {
                place = within(container.get().best(), name);
                score = CONTAINED * container.get().score();
            }
        }
        return new PlaceMention(name.sentence().index(), name.span(), name.head(), place, score, name.demonym());
    }

    /** Tells whether a place lies outside the division that the text puts it in. */
    private static boolean contradicts(Candidate place, Optional<Sense> container) {
        return container
                .map(Sense::best)
                .filter(area -> area.kind() == PlaceKind.ADMIN1 && place.isSettlement())
                .filter(area -> !place.liesIn(area) && place.place().kilometresTo(area.place()) > FAR_KM)
                .isPresent();
    }

    /** "at Nawa Pass in Bajaur": what stands on a border is on the side that the text tells. */
    private static Place told(Candidate place, Optional<Sense> container) {
        return container
                .map(Sense::best)
                .filter(area -> place.kind() == PlaceKind.POINT && !place.liesIn(area))
                .filter(area -> place.place().kilometresTo(area.place()) < (area.isCountry() ? FAR_KM : BORDER_KM))
                .filter(area -> area.kind().precision().compareTo(PlacePrecision.SETTLEMENT) > 0
                        && area.kind() != PlaceKind.REGION)
                .map(area -> place.place().movedTo(area.place()))
                .orElse(place.place());
    }

    /** What the next name says of where this one is: "Karkhana in Kunar", "Elmvale, Ontario", "Gomal district of Paktika". */
    private Optional<Sense> findContainer(int number) {
        return isContained(number) ? senseOf.get(number + 1) : Optional.empty();
    }

    private boolean isContained(int number) {
        FoundName name = names.get(number);
        if (number + 1 >= names.size() || names.get(number + 1).sentence() != name.sentence()) {
            return false;
        }
        FoundName next = names.get(number + 1);
        int between = next.first() - name.last() - 1;
        if (between < 1 || between > LONGEST_LINK || next.demonym()) {
            return false;
        }
        boolean linked = false;
        for (int i = name.last() + 1; i < next.first(); i++) {
            String form = name.sentence().token(i).form();
            boolean link = LINKS.contains(form) || CONTAINMENT.contains(form) && between == 1;
            boolean comma = form.equals(",") && i == name.last() + 1;
            if (!link
                    && !comma
                    && !isDescribing(name.sentence().token(i))
                    && !words.is(Use.DIVISION, name.sentence().token(i))
                    && !words.is(Use.DIRECTION, name.sentence().token(i))
                    && !words.is(Use.ORDINARY, name.sentence().token(i))) {
                return false;
            }
            linked |= link;
        }
        return linked && !(isActing(next) && isParted(name, next));
    }

    /** "Orla, a small town in Brena". */
    private static boolean isDescribing(Token token) {
        return token.tag().equals("DT") || token.isAdjective();
    }

    /** "killed at Abbey Gate, Arland said": who speaks behind a comma contains nothing. */
    private static boolean isParted(FoundName name, FoundName next) {
        return CONTAINMENT.contains(name.sentence().token(next.first() - 1).form());
    }

    /** A place that is known only to lie in another: it is no more precise than that. */
    private Place within(Candidate area, FoundName name) {
        Place outer = area.place();
        boolean village = area.isSettlement() && name.precision() == PlacePrecision.SETTLEMENT;
        return outer.holding(text.exact(name.span()), village ? PlacePrecision.DISTRICT : outer.precision());
    }
}
