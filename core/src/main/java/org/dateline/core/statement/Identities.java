package org.dateline.core.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> BELONGING = Set.of("of", "at", "for", "with", "from", "in");

    private final Roles roles;

    Identities(Roles roles) {
        this.roles = roles;
    }

    Identity read(Sentence sentence, Token head) {
        Optional<Phrase> own = NounPhrases.personName(sentence, head);
        Optional<Token> apposition = sentence.findDependent(head, "appos");
        if (own.isPresent()) {
            return ofPerson(sentence, head, own.get(), apposition.orElse(null));
        }
        if (apposition.isPresent() && roles.find(sentence, head).isPresent()) {
            Optional<Phrase> name = NounPhrases.personName(sentence, apposition.get());
            if (name.isPresent()) {
                Span role = NounPhrases.of(sentence, head).span();
                return identity(sentence, name.get(), head, role);
            }
        }
        return ofOther(sentence, head);
    }

    private Identity ofPerson(Sentence sentence, Token head, Phrase name, @Nullable Token apposition) {
        List<Token> title = NounPhrases.titleBefore(sentence, head, name);
        for (int i = title.size() - 1; i >= 0; i--) {
            Token word = title.get(i);
            if (word.isNoun()
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
        if (apposition != null && apposition.index() > head.index() && apposition.name() != NameType.PERSON) {
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
        SpeakerClass kind = roles.find(sentence, roleNoun).orElse(SpeakerClass.UNSPECIFIED);
        boolean former = title.stream().anyMatch(Roles::isPast)
                || sentence.subtree(roleNoun).stream()
                        .filter(token -> role.contains(token.span()))
                        .anyMatch(Roles::isPast);
        return new Identity(name, role, affiliation(sentence, roleNoun, title), true, kind, former);
    }

    private Identity ofOther(Sentence sentence, Token head) {
        Phrase phrase = NounPhrases.of(sentence, head);
        boolean named = head.isProperNoun();
        boolean former = sentence.dependents(head, "amod", "compound").stream().anyMatch(Roles::isPast);
        SpeakerClass kind = roles.find(sentence, head).orElseGet(() -> switch (head.name()) {
            case ORGANIZATION -> SpeakerClass.ORGANISATION;
            case LOCATION -> SpeakerClass.OFFICIAL;
            default -> SpeakerClass.UNSPECIFIED;
        });
        Span affiliation = head.name() == NameType.NONE ? affiliation(sentence, head, List.of()) : null;
        return new Identity(phrase, null, affiliation, named, kind, former);
    }

    private static @Nullable Span affiliation(Sentence sentence, Token roleNoun, List<Token> title) {
        for (Token phrase : sentence.dependents(roleNoun, "nmod")) {
            if (!phrase.relation().equals("nmod:poss")
                    && phrase.isNoun()
                    && BELONGING.contains(sentence.caseOf(phrase))) {
                return withoutCase(sentence, phrase);
            }
        }
        for (Token owner : sentence.dependents(roleNoun, "nmod:poss")) {
            if (owner.isProperNoun()) {
                return withoutCase(sentence, owner);
            }
        }
        List<Token> modifiers = title.isEmpty() ? sentence.dependents(roleNoun, "amod", "compound") : title;
        return modifiers.stream()
                .filter(token -> token.index() != roleNoun.index())
                .filter(token -> token.name() == NameType.LOCATION
                        || token.name() == NameType.ORGANIZATION
                        || token.isAdjective()
                                && Character.isUpperCase(token.form().codePointAt(0))
                                && token.index() > 1)
                .map(token -> run(sentence, token))
                .findFirst()
                .orElse(null);
    }

    private static Span run(Sentence sentence, Token token) {
        Token last = token;
        while (token.name() != NameType.NONE
                && last.index() < sentence.size()
                && sentence.token(last.index() + 1).name() == token.name()) {
            last = sentence.token(last.index() + 1);
        }
        return token.span().cover(last.span());
    }

    private static Span withoutCase(Sentence sentence, Token phrase) {
        return NounPhrases.of(sentence, phrase).span();
    }
}
