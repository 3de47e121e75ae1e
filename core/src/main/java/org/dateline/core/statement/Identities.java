package org.dateline.core.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads who somebody is from the noun phrase that mentions them.
 *
 * <p>Thread-safe.
 */
final class Identities {

    private final Roles roles;

    Identities(Roles roles) {
        this.roles = roles;
    }

    Identity read(Sentence sentence, Token head) {
        Optional<Phrase> own = NounPhrases.personName(sentence, head);
        Optional<Token> apposition = sentence.findDependent(head, "appos").or(() -> nameBehind(sentence, head));
        if (own.isPresent()) {
            return ofPerson(sentence, head, own.get(), apposition.orElse(null));
        }
        if (apposition.isPresent() && !head.isProperNoun()) {
            Optional<Phrase> name = NounPhrases.personName(sentence, apposition.get());
            if (name.isEmpty() && apposition.get().name() != NameType.NONE) {
                name = Optional.of(NounPhrases.of(sentence, apposition.get()));
            }
            if (name.isPresent()) {
                Span role = NounPhrases.of(sentence, head).span();
                return identity(sentence, name.get(), head, role);
            }
        }
        return ofOther(sentence, head);
    }

    /** "a spokesman for the police, Ali Roe,": parsers hang the name on the police. */
    private Optional<Token> nameBehind(Sentence sentence, Token head) {
        if (!head.isNoun()
                || head.name() != NameType.NONE
                || roles.find(sentence, head).isEmpty()) {
            return Optional.empty();
        }
        return sentence.dependents(head, "nmod").stream()
                .flatMap(phrase -> sentence.dependents(phrase, "appos").stream())
                .filter(name -> name.name() == NameType.PERSON && name.index() > head.index())
                .findFirst();
    }

    private Identity ofPerson(Sentence sentence, Token head, Phrase name, @Nullable Token apposition) {
        List<Token> title = NounPhrases.titleBefore(sentence, head, name);
        for (int i = title.size() - 1; i >= 0; i--) {
            Token word = title.get(i);
            if (word.isNoun()
                    && !Words.HONORIFIC.hasForm(word)
                    && roles.find(word.lemma().toLowerCase(java.util.Locale.ROOT))
                            .isPresent()) {
                Token first = title.get(0);
                return identity(
                        sentence,
                        name,
                        word,
                        first.span().cover(title.get(title.size() - 1).span()),
                        title);
            }
        }
        if (apposition != null && apposition.index() > head.index() && apposition.name() == NameType.NONE) {
            return identity(
                    sentence,
                    name,
                    apposition,
                    NounPhrases.of(sentence, apposition).span());
        }
        return new Identity(name, null, affiliation(sentence, head, List.of()), true, SpeakerClass.UNSPECIFIED, false);
    }

    private Identity identity(Sentence sentence, Phrase name, Token roleNoun, Span role) {
        return identity(sentence, name, roleNoun, role, List.of());
    }

    private Identity identity(Sentence sentence, Phrase name, Token roleNoun, Span role, List<Token> title) {
        List<Token> words = sentence.tokensIn(role);
        SpeakerClass kind = roles.findIn(sentence, words)
                .orElseGet(() -> ofName(sentence.token(name.head()).name()));
        boolean former = words.stream().anyMatch(Roles::isPast);
        return new Identity(name, role, affiliation(sentence, roleNoun, title), true, kind, former);
    }

    private Identity ofOther(Sentence sentence, Token head) {
        Phrase phrase = NounPhrases.of(sentence, head);
        boolean named = head.isProperNoun();
        boolean former = sentence.dependents(head, "amod", "compound").stream().anyMatch(Roles::isPast);
        SpeakerClass kind = kindOf(sentence, head);
        Span affiliation =
                head.name() == NameType.NONE && !roles.isQuantity(head) ? affiliation(sentence, head, List.of()) : null;
        return new Identity(phrase, null, affiliation, named, kind, former);
    }

    private SpeakerClass kindOf(Sentence sentence, Token head) {
        Token telling = head;
        if (roles.isQuantity(head)) {
            telling = sentence.dependents(head, "nmod").stream()
                    .filter(phrase -> sentence.caseOf(phrase).equals("of"))
                    .findFirst()
                    .orElse(head);
        }
        NameType name = telling.name();
        return roles.find(sentence, telling)
                .orElseGet(() -> Roles.isAcronym(head) ? SpeakerClass.ORGANISATION : ofName(name));
    }

    private static SpeakerClass ofName(NameType name) {
        return switch (name) {
            case ORGANIZATION -> SpeakerClass.ORGANISATION;
            case LOCATION -> SpeakerClass.OFFICIAL;
            default -> SpeakerClass.UNSPECIFIED;
        };
    }

    /** Named bodies first: "of the Harbour Institute", "Pakistan's", "U.S."; then unnamed: "in other countries". */
    private static @Nullable Span affiliation(Sentence sentence, Token roleNoun, List<Token> title) {
        List<Token> phrases = sentence.dependents(roleNoun, "nmod").stream()
                .filter(phrase -> phrase.isNoun() && phrase.name() != NameType.PERSON)
                .filter(phrase -> Words.BELONGING.has(sentence.caseOf(phrase)))
                .toList();
        for (Token phrase : phrases) {
            if (phrase.isProperNoun() && phrase.name() != NameType.PERSON) {
                return bare(sentence, phrase);
            }
        }
        for (Token owner : sentence.dependents(roleNoun, "nmod:poss")) {
            if (owner.isProperNoun()) {
                return run(sentence, owner);
            }
        }
        List<Token> modifiers = title.isEmpty() ? sentence.dependents(roleNoun, "amod", "compound") : title;
        for (Token token : modifiers) {
            if (token.index() != roleNoun.index() && isNameOfBody(token)) {
                return run(sentence, token);
            }
        }
        return phrases.isEmpty() ? null : bare(sentence, phrases.get(0));
    }

    private static boolean isNameOfBody(Token token) {
        if (token.form().endsWith(".") && token.form().length() <= 4 || Words.HONORIFIC.hasForm(token)) {
            return Words.INITIALS.hasForm(token);
        }
        return token.name() == NameType.LOCATION
                || token.name() == NameType.ORGANIZATION
                || token.isAdjective()
                        && token.index() > 1
                        && Character.isUpperCase(token.form().codePointAt(0))
                        && token.form().length() > 3;
    }

    /** A phrase without the place it is in: "the Harbour Institute" of "the Harbour Institute in Oslo". */
    private static Span bare(Sentence sentence, Token phrase) {
        Span span = NounPhrases.of(sentence, phrase).span();
        for (Token inner : sentence.dependents(phrase, "nmod")) {
            if (sentence.caseOf(inner).equals("in") && inner.index() > phrase.index()) {
                int before = sentence.subtree(inner).get(0).index() - 1;
                return new Span(span.start(), sentence.token(before).span().end());
            }
        }
        return span;
    }

    private static Span run(Sentence sentence, Token token) {
        Token last = token;
        Token first = token;
        while (token.name() != NameType.NONE
                && first.index() > 1
                && sentence.token(first.index() - 1).name() == token.name()) {
            first = sentence.token(first.index() - 1);
        }
        while (token.name() != NameType.NONE
                && last.index() < sentence.size()
                && sentence.token(last.index() + 1).name() == token.name()) {
            last = sentence.token(last.index() + 1);
        }
        return first.span().cover(last.span());
    }
}
