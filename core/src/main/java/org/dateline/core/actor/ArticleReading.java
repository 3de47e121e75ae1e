package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.mention.Mention;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.BySentence;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** One reading of one article from its first sentence to its last. */
final class ArticleReading {

    private final ParsedArticle article;
    private final FoundActors found;
    private final People people = new People();
    private final Salience salience = new Salience();
    private final LoadedLexicon loaded;
    private final LoadedNames loadedNames;
    private final LexiconNames bodies;
    private final PeopleReader persons;
    private final Descriptions descriptions;
    private final DescribedNames described;
    private final Pronouns pronouns;

    ArticleReading(
            ParsedArticle article,
            ActorLexicon lexicon,
            LoadedLexicon loaded,
            AnaphorLexicon anaphors,
            List<PlaceMention> places) {
        this.article = article;
        this.loaded = loaded;
        this.found = new FoundActors(article);
        PublicationTime published = article.article().publication().publishedAt();
        @Nullable LocalDate day = published == null ? null : published.day();
        Theatre theatre = Theatre.of(places, lexicon);
        PersonNames names = new PersonNames(lexicon);
        this.loadedNames = new LoadedNames(loaded, lexicon, day, found);
        BySentence<PlaceMention> named = BySentence.of(places, PlaceMention::sentence);
        this.bodies = new LexiconNames(lexicon, named, theatre, day, found);
        this.descriptions = new Descriptions(
                lexicon,
                day,
                found,
                names,
                people,
                named,
                new PointingBack(lexicon, anaphors, theatre, found, salience));
        BySentence<PlaceMention> unknown =
                BySentence.of(places.stream().filter(ArticleReading::isUnknown).toList(), PlaceMention::sentence);
        this.persons = new PeopleReader(lexicon, theatre, day, found, names, people, descriptions, unknown);
        this.described = new DescribedNames(descriptions, found, named);
        this.pronouns = new Pronouns(lexicon, found, salience, people);
    }

    private static boolean isUnknown(PlaceMention place) {
        return place.findPlace().map(Place::id).isEmpty();
    }

    ArticleActors resolve() {
        if (!loaded.isEmpty()) {
            article.sentences().forEach(loadedNames::read);
        }
        if (loaded.only()) {
            return found.inReadingOrder();
        }
        article.sentences().forEach(bodies::read);
        article.sentences().forEach(persons::meet);
        people.rewind();
        article.sentences().forEach(this::meetBodies);
        article.sentences().forEach(this::read);
        return found.inReadingOrder();
    }

    private void meetBodies(Sentence sentence) {
        sentence.tokens().stream()
                .filter(token -> token.isProperNoun()
                        && sentence.hasDependent(token, "appos")
                        && !persons.isHead(sentence, token))
                .forEach(token -> described.meet(sentence, token));
    }

    private void read(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (persons.isHead(sentence, token) && !found.holds(sentence, token)) {
                persons.read(sentence, token);
            } else if (token.isPronoun()) {
                pronouns.find(sentence, token)
                        .ifPresent(referent -> found.put(sentence, token, token.span(), referent));
            } else if (token.isNoun() && !found.holds(sentence, token)) {
                described
                        .find(sentence, token)
                        .or(() -> descriptions.find(sentence, token))
                        .ifPresent(referent -> found.put(
                                sentence, token, Mention.of(sentence, token).span(), referent));
            }
            found.find(sentence, token).ifPresent(referent -> salience.add(sentence, token, referent));
        }
    }
}
