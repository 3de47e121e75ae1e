package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.BySentence;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds the bodies and countries that an article names as the lexicon does. */
final class LexiconNames {

    private static final WordList SOME = WordList.ofResource(LexiconNames.class, "some.txt");

    private final ActorLexicon lexicon;
    private final BySentence<PlaceMention> places;
    private final NameMatcher matcher;
    private final Theatre theatre;
    private final @Nullable LocalDate day;
    private final FoundActors found;

    LexiconNames(
            ActorLexicon lexicon,
            BySentence<PlaceMention> places,
            Theatre theatre,
            @Nullable LocalDate day,
            FoundActors found) {
        this.lexicon = lexicon;
        this.places = places;
        this.matcher = new NameMatcher(lexicon);
        this.theatre = theatre;
        this.day = day;
        this.found = found;
    }

    void read(Sentence sentence) {
        readKnown(sentence);
        readMisspelt(sentence);
    }

    /** "Ethopia": a name that nothing is known of, one letter off that of a state or its people. */
    private void readMisspelt(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean isUnknown = (token.isProperNoun() || token.isAdjective())
                    && !found.holds(sentence, token)
                    && Character.isUpperCase(token.form().codePointAt(0))
                    && token.name() != NameType.PERSON
                    && !(token.name() == NameType.ORGANIZATION && isPartOfName(sentence, token));
            if (!isUnknown) {
                continue;
            }
            String word = NameKey.fold(token.form());
            if (lexicon.entries(word).isEmpty()) {
                lexicon.findMisspeltCountry(word)
                        .filter(country -> placeAt(sentence, token).isEmpty())
                        .ifPresent(country -> found.put(sentence, token, token.span(), country));
            }
        }
    }

    /** The place that a token heads the name of, if the gazetteer knows it. */
    private Optional<Place> placeAt(Sentence sentence, Token token) {
        return places.listIn(sentence.index()).stream()
                .filter(place -> place.headToken() == token.index())
                .flatMap(place -> place.findPlace().stream())
                .findFirst();
    }

    private static boolean isPartOfName(Sentence sentence, Token token) {
        return token.index() > 1 && sentence.token(token.index() - 1).name() == token.name()
                || token.index() < sentence.size()
                        && sentence.token(token.index() + 1).name() == token.name();
    }

    private void readKnown(Sentence sentence) {
        for (NameMatch match : matcher.match(sentence)) {
            Token head = match.head(sentence);
            LexiconEntry entry = theatre.choose(match.entries(), day);
            if (entry.referent().kind() == ReferentKind.PERSON || isPartOfLongerName(sentence, match, entry)) {
                continue;
            }
            if (entry.use() == LexiconEntry.Use.SEAT && head.name() == NameType.PERSON) {
                continue;
            }
            if (isEthnic(sentence, match, entry)) {
                if (!head.isAdjective()) {
                    found.put(sentence, head, head.span(), ethnic(sentence, head));
                }
                continue;
            }
            found.put(
                    sentence,
                    head,
                    Sentence.spanOf(sentence.tokens().subList(match.first() - 1, match.last())),
                    entry.use() == LexiconEntry.Use.DEMONYM
                            ? people(sentence, head, entry.referent())
                            : entry.referent());
        }
    }

    /** "ethnic Albanians" need not be of Albania. */
    private static boolean isEthnic(Sentence sentence, NameMatch match, LexiconEntry entry) {
        return entry.use() == LexiconEntry.Use.DEMONYM
                && match.first() > 1
                && sentence.token(match.first() - 1).lemma().equalsIgnoreCase("ethnic");
    }

    /** "many Afghans", "thousands of Afghans", "Afghans who fled": people of a state, not the state. */
    private boolean isSomeOf(Sentence sentence, Token people) {
        if (!isPlural(people)) {
            return false;
        }
        boolean told = sentence.hasDependent(people, "amod", "nummod", "nmod:poss", "acl");
        boolean some = sentence.dependents(people, "det").stream()
                .anyMatch(determiner -> SOME.contains(determiner.lemma().toLowerCase(Locale.ROOT)));
        boolean counted = people.relates("nmod")
                && sentence.caseOf(people).equals("of")
                && sentence.findHead(people).filter(Descriptions::isQuantity).isPresent();
        return told || some || counted;
    }

    private static boolean isPlural(Token people) {
        return people.tag().equals("NNPS") || people.tag().equals("NNS");
    }

    private Referent ethnic(Sentence sentence, Token head) {
        return new Referent(null, found.wordsOf(sentence, head), List.of("CVL"), ReferentKind.SECTOR, null);
    }

    /** "Albanians of southern Serbia" are people of Serbia. */
    private Optional<Referent> homeOf(Sentence sentence, Token people) {
        return sentence.dependents(people, "nmod").stream()
                .filter(place -> sentence.caseOf(place).equals("of"))
                .flatMap(of -> placeAt(sentence, of).map(Place::country).stream())
                .flatMap(country -> lexicon.findCountryByAlpha2(country).stream())
                .findFirst();
    }

    private Referent people(Sentence sentence, Token head, Referent named) {
        Optional<Referent> home = isPlural(head) ? homeOf(sentence, head) : Optional.empty();
        if (home.isEmpty() && !isSomeOf(sentence, head)) {
            return named;
        }
        Referent country = home.orElse(named);
        String code = country.codes().get(0) + "CVL";
        return new Referent(
                "sector/" + code, found.wordsOf(sentence, head), List.of(code), ReferentKind.SECTOR, country.country());
    }

    /** "Pakistan" inside a longer name of an organisation or person is no actor of its own. */
    private static boolean isPartOfLongerName(Sentence sentence, NameMatch match, LexiconEntry entry) {
        if (entry.referent().kind() == ReferentKind.GROUP || entry.use() == LexiconEntry.Use.DEMONYM) {
            return false;
        }
        Token next = match.last() < sentence.size() ? sentence.token(match.last() + 1) : null;
        Token previous = match.first() > 1 ? sentence.token(match.first() - 1) : null;
        NameType type = sentence.token(match.last()).name();
        if (type != NameType.ORGANIZATION && type != NameType.PERSON) {
            return false;
        }
        if (entry.referent().kind() == ReferentKind.ORGANISATION) {
            return next != null
                    && next.name() == type
                    && next.isProperNoun()
                    && sentence.token(match.last()).head() > match.last();
        }
        return entry.referent().kind() == ReferentKind.COUNTRY
                && (next != null && next.name() == type && next.isProperNoun()
                        || previous != null && previous.name() == type && previous.isProperNoun());
    }
}
