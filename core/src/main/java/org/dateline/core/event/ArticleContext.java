package org.dateline.core.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.place.Capitals;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.RelativePlaces;
import org.dateline.core.place.Setting;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.BySentence;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Text;
import org.dateline.core.time.EventTimes;
import org.dateline.core.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** What is known of an article before its events are coded. Thread-safe. */
public final class ArticleContext {

    private static final WordList LOCATIVES = WordList.ofResource(ArticleContext.class, "locatives.txt");
    private static final RelativePlaces RELATIVE = RelativePlaces.load();

    /** What share of its places the country has in which an article is set. */
    private static final double HOME_SHARE = 0.6;

    private final ParsedArticle article;
    private final @Nullable String home;
    private final ArticleActors actors;
    private final List<PlaceMention> places;
    private final Setting setting;
    private final EventTimes times;
    private final Statements statements;
    private final BySentence<PlaceMention> placesBySentence;
    private final BySentence<TimeMention> timesBySentence;
    private final EarlierPlaces earlier;

    /** The forms that stand behind a word for "in", "at" or "near" somewhere; null until it is asked. */
    private @Nullable Set<String> locatedForms;

    /**
     * @param places its place mentions, demonyms included, in reading order
     * @param times its time expressions and what they date
     */
    public ArticleContext(
            ParsedArticle article,
            ArticleActors actors,
            List<PlaceMention> places,
            Setting setting,
            EventTimes times,
            Statements statements) {
        this.article = article;
        this.actors = actors;
        this.places = List.copyOf(places);
        this.setting = setting;
        this.home = home(this.places, setting.findDateline().orElse(null)).orElse(null);
        this.times = times;
        this.statements = statements;
        this.placesBySentence = BySentence.of(
                this.places.stream().filter(place -> !place.demonym()).toList(), PlaceMention::sentence);
        this.timesBySentence = BySentence.of(times.mentions(), TimeMention::sentence);
        this.earlier = new EarlierPlaces(this);
    }

    public ParsedArticle article() {
        return article;
    }

    Text text() {
        return article.article().text();
    }

    public ArticleActors actors() {
        return actors;
    }

    public List<PlaceMention> places() {
        return places;
    }

    Capitals capitals() {
        return setting.capitals();
    }

    /** The town in which the article is written. */
    Optional<Place> dateline() {
        return setting.findDateline();
    }

    public EventTimes times() {
        return times;
    }

    public Statements statements() {
        return statements;
    }

    /** Tells whether the town of the dateline is of the size of a noun: no "town" is a large one, none a village. */
    boolean isDatelineA(String noun) {
        return setting.dateline() != null && (noun.equals("city") || noun.equals("town") && !setting.large());
    }

    EarlierPlaces earlier() {
        return earlier;
    }

    /** The places named in a sentence, demonyms aside, in reading order. */
    List<PlaceMention> placesIn(Sentence sentence) {
        return placesBySentence.listIn(sentence.index());
    }

    /**
     * The country that the article is set in, by its ISO 3166-1 alpha-2 code: where most of the places lie that it
     * names, most by far; in an article without a place, the country whose people it names.
     */
    Optional<String> home() {
        return Optional.ofNullable(home);
    }

    private static Optional<String> home(List<PlaceMention> places, @Nullable Place dateline) {
        Map<String, Integer> counts = count(places, false);
        if (counts.isEmpty()) {
            counts = count(places, true);
        }
        if (dateline != null && dateline.country() != null) {
            // A bureau abroad is no part of the story.
            counts.computeIfPresent(dateline.country(), (country, count) -> count + 1);
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= HOME_SHARE * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Integer> count(List<PlaceMention> places, boolean ofPeoples) {
        Map<String, Integer> counts = new TreeMap<>();
        for (PlaceMention mention : places) {
            if (mention.demonym() == ofPeoples) {
                mention.findPlace().map(Place::country).ifPresent(country -> counts.merge(country, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** Tells whether a sentence names a time of its own. */
    boolean namesDay(Sentence sentence) {
        return timesBySentence.listIn(sentence.index()).stream()
                .map(TimeMention::time)
                .anyMatch(time -> time.earliest() != null && time.latest() != null);
    }

    /** Tells whether a token belongs to a time expression. */
    boolean isTime(Sentence sentence, Token token) {
        for (TimeMention time : timesBySentence.listIn(sentence.index())) {
            if (time.span().contains(token.span())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the article says elsewhere that something is in, at or near a name. */
    boolean isCalledPlace(Token name) {
        if (locatedForms == null) {
            locatedForms = locatedForms();
        }
        return locatedForms.contains(name.form());
    }

    private Set<String> locatedForms() {
        Set<String> forms = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (LOCATIVES.contains(sentence.caseOf(token))) {
                    forms.add(token.form());
                }
            }
        }
        return Set.copyOf(forms);
    }

    /** Tells whether a token heads a place's name that no gazetteer knows: the parser may have taken it for a person's. */
    boolean isUnknownPlace(Sentence sentence, Token name) {
        return placesIn(sentence).stream()
                .anyMatch(place -> place.headToken() == name.index()
                        && place.findPlace().map(Place::id).isEmpty());
    }

    /** The most precise place named in a phrase: "the Syrian town of Afrin". */
    Optional<PlaceMention> placeWithin(Sentence sentence, Token phrase) {
        PlaceMention best = null;
        for (Token token : sentence.subtree(
                phrase,
                branch -> !branch.relates("acl")
                        && !branch.relates("parataxis")
                        && (!branch.relates("dep") || RELATIVE.isBearing(branch))
                        && !branch.relates("conj")
                        && !branch.relates("advcl")
                        && !leadsAway(sentence, branch)
                        && !isDoersCountry(sentence, branch))) {
            for (PlaceMention place : placesIn(sentence)) {
                if (place.headToken() == token.index() && (best == null || isFiner(place, best))) {
                    best = place;
                }
            }
        }
        return Optional.ofNullable(best).map(place -> whereabouts(sentence, place));
    }

    /** What is meant where a place is named: "30 km north of Goma" is not Goma. */
    PlaceMention whereabouts(Sentence sentence, PlaceMention place) {
        return RELATIVE.settle(sentence, place, text());
    }

    /** "the road to Orla", "a border with Arland", "the first raid since Orla" are not there. */
    private static boolean leadsAway(Sentence sentence, Token branch) {
        String preposition = sentence.caseOf(branch);
        return branch.relates("nmod")
                && !preposition.isEmpty()
                && !preposition.equals("of")
                && !LOCATIVES.contains(preposition);
    }

    /**
     * "in U.S. drone attacks", "the home of Arland's minister": the country in front of what is done, or of who
     * has it, is not where.
     */
    private boolean isDoersCountry(Sentence sentence, Token branch) {
        boolean owner = branch.relates("nmod:poss")
                && actors.find(sentence, sentence.token(branch.head())).isPresent();
        return (owner || branch.relates("compound") || branch.relates("amod"))
                && !sentence.token(branch.head()).isProperNoun()
                && placesIn(sentence).stream()
                        .anyMatch(place -> place.headToken() == branch.index()
                                && place.findPlace()
                                        .filter(found -> found.precision() == PlacePrecision.COUNTRY)
                                        .isPresent());
    }

    private static boolean isFiner(PlaceMention place, PlaceMention than) {
        if (place.place() == null) {
            return false;
        }
        return than.place() == null
                || place.place().precision().compareTo(than.place().precision()) < 0;
    }
}
