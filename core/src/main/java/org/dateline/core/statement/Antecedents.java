package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.mention.Gender;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Finds whom a pronoun beside a cue stands for: the nearest preceding subject of fitting number and
 * gender, those who spoke before others.
 *
 * <p>Knows the words of one article and no actors; which actor the one found is, coding tells.
 */
final class Antecedents {

    private static final int WINDOW = 8;

    /** A word in its sentence. */
    record Place(Sentence sentence, Token token) {}

    /** What a pronoun can stand for. */
    private enum Sort {
        PERSON,
        PLURAL,
        THING
    }

    /** @param gender empty for all but a person */
    private record Wanted(Sort sort, Optional<Gender> gender) {

        static Optional<Wanted> of(String pronoun) {
            Optional<Gender> gender = Gender.ofPronoun(pronoun);
            if (gender.isPresent()) {
                return Optional.of(new Wanted(Sort.PERSON, gender));
            }
            return switch (pronoun.toLowerCase(Locale.ROOT)) {
                case "they", "them", "their" -> Optional.of(new Wanted(Sort.PLURAL, Optional.empty()));
                case "it", "its" -> Optional.of(new Wanted(Sort.THING, Optional.empty()));
                default -> Optional.empty();
            };
        }
    }

    private final ParsedArticle article;
    private final Roles roles;
    private final Map<String, Gender> genders = new HashMap<>();

    Antecedents(ParsedArticle article, Roles roles) {
        this.article = article;
        this.roles = roles;
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.index() == sentence.size()) {
                    continue;
                }
                Token next = sentence.token(token.index() + 1);
                if (next.isProperNoun()) {
                    Gender.ofWord(token.form()).ifPresent(gender -> genders.put(nameKey(sentence, next), gender));
                    if (token.name() == NameType.PERSON && next.name() == NameType.PERSON) {
                        Gender.ofGivenName(token.form())
                                .ifPresent(gender -> genders.putIfAbsent(nameKey(sentence, next), gender));
                    }
                }
            }
        }
    }

    /** The last name as a key, in lower case. */
    static String nameKey(Sentence sentence, Token head) {
        return NounPhrases.lastOfName(sentence, head).form().toLowerCase(Locale.ROOT);
    }

    /**
     * Whom a pronoun stands for.
     *
     * @param speakers heads of the speakers so far, the latest last
     */
    Optional<Place> find(Sentence sentence, Token pronoun, List<Place> speakers) {
        Optional<Wanted> wanted = Wanted.of(pronoun.form());
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> speaker = subjectAround(sentence, pronoun, wanted.get())
                .or(() -> lastSpeaker(sentence, pronoun, wanted.get(), speakers));
        if (speaker.isPresent()) {
            return speaker;
        }
        for (int index = sentence.index(); index >= Math.max(0, sentence.index() - WINDOW); index--) {
            Sentence earlier = article.sentences().get(index);
            int before = index == sentence.index() ? pronoun.index() : earlier.size() + 1;
            for (Place place : candidates(earlier, before, speakers)) {
                if (fits(place, wanted.get())
                        && (isMainSubject(place, sentence) || canSpeak(place, wanted.get(), speakers))) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * "The army fired a missile, which it said had hit", "The band lied when it denied the raid": "it" in a relative or
     * adverbial clause is the subject of the clause around it.
     */
    private Optional<Place> subjectAround(Sentence sentence, Token pronoun, Wanted wanted) {
        return sentence
                .findHead(pronoun)
                .filter(clause -> wanted.sort() == Sort.THING
                        && pronoun.relates("nsubj")
                        && (clause.relation().equals("acl:relcl") || clause.relates("advcl")))
                .stream()
                .flatMap(clause -> Stream.iterate(
                        sentence.findHead(clause), Optional::isPresent, above -> above.flatMap(sentence::findHead)))
                .flatMap(Optional::stream)
                .flatMap(verb -> sentence.dependents(verb, "nsubj").stream())
                .filter(subject -> subject.index() < pronoun.index())
                .map(subject -> new Place(sentence, subject))
                .filter(place -> fits(place, wanted))
                .findFirst();
    }

    /** Who spoke in the sentence before, or this one: attributions mostly go on with the same speaker. */
    private Optional<Place> lastSpeaker(Sentence sentence, Token pronoun, Wanted wanted, List<Place> speakers) {
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Place place = speakers.get(i);
            if (sentence.index() - place.sentence().index() > 1) {
                return Optional.empty();
            }
            boolean before = place.sentence() != sentence || place.token().index() < pronoun.index();
            if (before && (fits(place, wanted) || isUnknownPerson(place, wanted))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** "Their words are harsh, but they suggest …": the subject of the sentence itself needs no name. */
    private static boolean isMainSubject(Place place, Sentence sentence) {
        return place.sentence() == sentence
                && place.token().relates("nsubj")
                && sentence.findHead(place.token())
                        .filter(verb -> verb.head() == 0)
                        .isPresent();
    }

    /**
     * "They" who speak are no explosives of the sentence before: but those who spoke, or whose name or noun
     * tells of people.
     */
    private boolean canSpeak(Place place, Wanted wanted, List<Place> speakers) {
        Token token = place.token();
        return wanted.sort() != Sort.PLURAL
                || speakers.contains(place)
                || token.name() != NameType.NONE
                || roles.find(place.sentence(), token).isPresent()
                || place.sentence().hasDependent(token, "conj");
    }

    /** "A hairdresser said …": one who spoke, and is no body and no document, is a person. */
    private boolean isUnknownPerson(Place place, Wanted wanted) {
        Token token = place.token();
        return wanted.sort() == Sort.PERSON
                && token.tag().equals("NN")
                && !Words.BODY.hasLemma(token)
                && Gender.ofWord(token.lemma()).isEmpty()
                && roles.find(token.lemma().toLowerCase(Locale.ROOT)).isEmpty()
                && place.sentence().hasDependent(token, "det")
                && !place.sentence().hasDependent(token, "conj");
    }

    /** "Kanyuka, a spokesman for the group": what he is tells that it is the name of a person. */
    private boolean isNamedPerson(Sentence sentence, Token token) {
        return token.name() == NameType.PERSON
                || token.isProperNoun()
                        && sentence.dependents(token, "appos").stream()
                                .anyMatch(noun -> !noun.isProperNoun() && isPersonNoun(noun));
    }

    private List<Place> candidates(Sentence sentence, int before, List<Place> speakers) {
        List<Place> candidates = new ArrayList<>();
        for (Place speaker : speakers) {
            if (speaker.sentence().index() == sentence.index()
                    && speaker.token().index() < before) {
                candidates.add(speaker);
            }
        }
        for (Token token : sentence.tokens()) {
            if (token.index() < before && token.relates("nsubj") && token.isNoun()) {
                candidates.add(new Place(sentence, token));
                sentence.findDependent(token, "appos")
                        .filter(name -> name.name() == NameType.PERSON)
                        .ifPresent(name -> candidates.add(new Place(sentence, name)));
            }
        }
        for (Token token : sentence.tokens()) {
            if (token.index() < before && isNamedPerson(sentence, token) && !token.relates("compound")) {
                candidates.add(new Place(sentence, token));
            }
        }
        return candidates;
    }

    private boolean fits(Place place, Wanted wanted) {
        Token token = place.token();
        if (!token.isNoun()) {
            return false;
        }
        boolean plural = token.tag().endsWith("S") || place.sentence().hasDependent(token, "conj");
        boolean person = isNamedPerson(place.sentence(), token);
        return switch (wanted.sort()) {
            case PLURAL -> plural && !person || token.name() == NameType.ORGANIZATION;
            case THING -> !plural && !person && (token.name() != NameType.NONE || isBody(token));
            case PERSON -> {
                Optional<Gender> known = person
                        ? Optional.ofNullable(genders.get(nameKey(place.sentence(), token)))
                        : Gender.ofWord(token.lemma());
                boolean named = token.name() == NameType.ORGANIZATION || token.name() == NameType.LOCATION;
                yield !plural
                        && (person || !named && isPersonNoun(token))
                        && (known.isEmpty() || known.equals(wanted.gender()));
            }
        };
    }

    private boolean isPersonNoun(Token token) {
        return !Words.BODY.hasLemma(token)
                && roles.find(token.lemma().toLowerCase(Locale.ROOT))
                        .filter(kind -> kind != SpeakerClass.DOCUMENT && kind != SpeakerClass.ORGANISATION)
                        .isPresent();
    }

    private boolean isBody(Token token) {
        return Roles.isAcronym(token)
                || Words.BODY.hasLemma(token)
                || roles.find(token.lemma().toLowerCase(Locale.ROOT))
                        .filter(kind -> kind == SpeakerClass.DOCUMENT || kind == SpeakerClass.ORGANISATION)
                        .isPresent();
    }
}
