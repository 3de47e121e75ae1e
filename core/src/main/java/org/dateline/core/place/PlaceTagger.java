package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.place.FoundName.Trust;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Finds the places that an article names and tells which they are.
 *
 * <p>The measure is that of toponym resolution: Gritta, Pilehvar and Collier, "A pragmatic guide to
 * geoparsing evaluation" (2020). Thread-safe.
 */
public final class PlaceTagger {

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final CountryCues cues;
    private final Capitals capitals;
    private final Datelines datelines;

    public PlaceTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.words = PlaceWords.load();
        this.cues = CountryCues.load(gazetteer);
        this.capitals = new Capitals(gazetteer);
        this.datelines = new Datelines(gazetteer);
    }

    /** Loads the gazetteer and the word lists from the class path. */
    public static PlaceTagger load() {
        return load(List.of());
    }

    /**
     * Loads the same, with gazetteer layers over it.
     *
     * @param loaded the last of them wins
     */
    public static PlaceTagger load(List<PlaceLayer> loaded) {
        return new PlaceTagger(Gazetteer.load(loaded));
    }

    /**
     * Where an article is written.
     *
     * @param places what it names
     */
    public Setting setting(ParsedArticle article, List<PlaceMention> places) {
        Optional<Candidate> town = datelines.find(article.article(), places);
        return new Setting(
                capitals,
                town.map(Candidate::place).orElse(null),
                town.filter(Datelines::isCity).isPresent());
    }

    /** The places an article names, in reading order, without overlap. */
    public List<PlaceMention> ground(ParsedArticle article) {
        List<FoundName> names = new ArrayList<>();
        KnownNames known = new KnownNames(gazetteer);
        ToldNames told = new ToldNames(words, article);
        for (Sentence sentence : article.sentences()) {
            names.addAll(new NameFinder(known, words, told, sentence).find());
        }
        List<FoundName> trusted = trusted(names, surnames(article));
        return new Grounding(known, words, article.article().text(), trusted, cues.count(article))
                .ground(datelines.findName(article.article()));
    }

    private List<FoundName> trusted(List<FoundName> names, Set<String> surnames) {
        Set<String> sure = new HashSet<>();
        for (FoundName name : names) {
            if (name.trust() == Trust.SURE && !isSurname(name, surnames)) {
                sure.add(name.key());
            }
        }
        return names.stream()
                .filter(name -> name.demonym()
                        || !isSurname(name, surnames) && (name.trust() == Trust.SURE || sure.contains(name.key())))
                .toList();
    }

    /** Somebody's name is not a place's, unless a word beside it says so or it is a country's. */
    private boolean isSurname(FoundName name, Set<String> surnames) {
        return surnames.contains(name.key())
                && name.precision() == null
                && gazetteer.find(name.key()).stream().noneMatch(Candidate::isCountry);
    }

    /** The keys of the last words of people's full names. */
    private static Set<String> surnames(ParsedArticle article) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 2; i <= sentence.size(); i++) {
                Token token = sentence.token(i);
                boolean ends = i == sentence.size() || sentence.token(i + 1).name() != NameType.PERSON;
                if (ends
                        && token.name() == NameType.PERSON
                        && sentence.token(i - 1).name() == NameType.PERSON
                        && token.isProperNoun()) {
                    surnames.add(NameKey.of(token.form()));
                }
            }
        }
        return surnames;
    }
}
