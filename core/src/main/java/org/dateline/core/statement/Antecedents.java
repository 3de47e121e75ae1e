package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Finds whom a pronoun beside a cue stands for: the nearest preceding subject of fitting number and
 * gender, those who spoke before others.
 *
 * <p>A stand-in until mentions are resolved in the whole article; confined to one article.
 */
final class Antecedents {

    private static final int WINDOW = 8;

    /** A word in its sentence. */
    record Place(Sentence sentence, Token token) {}

    private enum Gender {
        MALE,
        FEMALE,
        PLURAL,
        THING
    }

    private final ParsedArticle article;
    private final Roles roles;
    private final Map<String, Gender> genders = new HashMap<>();

    Antecedents(ParsedArticle article, Roles roles) {
        this.article = article;
        this.roles = roles;
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                String form = token.form().toLowerCase(Locale.ROOT);
                Gender gender = Words.MALE.has(form) ? Gender.MALE : Words.FEMALE.has(form) ? Gender.FEMALE : null;
                if (gender != null && token.index() < sentence.size()) {
                    Token next = sentence.token(token.index() + 1);
                    if (next.isProperNoun()) {
                        genders.put(nameKey(sentence, next), gender);
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
        Optional<Gender> wanted = genderOf(pronoun.form().toLowerCase(Locale.ROOT));
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> speaker = lastSpeaker(sentence, pronoun, wanted.get(), speakers);
        if (speaker.isPresent()) {
            return speaker;
        }
        for (int index = sentence.index(); index >= Math.max(0, sentence.index() - WINDOW); index--) {
            Sentence earlier = article.sentences().get(index);
            int before = index == sentence.index() ? pronoun.index() : earlier.size() + 1;
            for (Place place : candidates(earlier, before, speakers)) {
                if (fits(place, wanted.get())) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    /** Who spoke in the sentence before, or this one: attributions mostly go on with the same speaker. */
    private Optional<Place> lastSpeaker(Sentence sentence, Token pronoun, Gender wanted, List<Place> speakers) {
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Place place = speakers.get(i);
            if (sentence.index() - place.sentence().index() > 1) {
                return Optional.empty();
            }
            boolean before = place.sentence() != sentence || place.token().index() < pronoun.index();
            if (before && fits(place, wanted)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static List<Place> candidates(Sentence sentence, int before, List<Place> speakers) {
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
            if (token.index() < before && token.name() == NameType.PERSON && !token.relates("compound")) {
                candidates.add(new Place(sentence, token));
            }
        }
        return candidates;
    }

    private static Optional<Gender> genderOf(String pronoun) {
        return Optional.ofNullable(
                switch (pronoun) {
                    case "he", "him", "his" -> Gender.MALE;
                    case "she", "her" -> Gender.FEMALE;
                    case "they", "them", "their" -> Gender.PLURAL;
                    case "it", "its" -> Gender.THING;
                    default -> null;
                });
    }

    private boolean fits(Place place, Gender wanted) {
        Token token = place.token();
        if (!token.isNoun()) {
            return false;
        }
        boolean plural = token.tag().endsWith("S") || place.sentence().hasDependent(token, "conj");
        boolean person = token.name() == NameType.PERSON;
        return switch (wanted) {
            case PLURAL -> plural && !person || token.name() == NameType.ORGANIZATION;
            case THING -> !plural && !person && (token.name() != NameType.NONE || isBody(token));
            default -> {
                Gender known = person
                        ? genders.get(nameKey(place.sentence(), token))
                        : wordGender(token.lemma().toLowerCase(Locale.ROOT));
                yield !plural && (person || isPersonNoun(token)) && (known == null || known == wanted);
            }
        };
    }

    private static @org.jspecify.annotations.Nullable Gender wordGender(String lemma) {
        return Words.MALE.has(lemma) || lemma.endsWith("man") && !lemma.endsWith("woman")
                ? Gender.MALE
                : Words.FEMALE.has(lemma) || lemma.endsWith("woman") ? Gender.FEMALE : null;
    }

    private boolean isPersonNoun(Token token) {
        return roles.find(token.lemma().toLowerCase(Locale.ROOT))
                .filter(kind -> kind != SpeakerClass.DOCUMENT && kind != SpeakerClass.ORGANISATION)
                .isPresent();
    }

    private boolean isBody(Token token) {
        return Roles.isAcronym(token)
                || roles.find(token.lemma().toLowerCase(Locale.ROOT)).isPresent();
    }
}
