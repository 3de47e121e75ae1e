package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Reads the speakers of one article, in reading order; not thread-safe. */
final class Speakers {

    private final Identities identities;
    private final Antecedents antecedents;
    private final Map<String, Identity> known = new HashMap<>();
    private final List<Antecedents.Place> spoken = new ArrayList<>();

    Speakers(ParsedArticle article, Identities identities, Roles roles) {
        this.identities = identities;
        this.antecedents = new Antecedents(article, roles);
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.name() == NameType.PERSON && !token.relates("compound") && !token.relates("flat")) {
                    learn(sentence, token);
                }
            }
        }
    }

    /** Keeps the first mention that tells a role, by last name. */
    private void learn(Sentence sentence, Token token) {
        Token head = token.relates("appos") ? sentence.findHead(token).orElse(token) : token;
        Identity identity = identities.read(sentence, head);
        if (identity.role() != null && identity.named()) {
            known.putIfAbsent(Antecedents.nameKey(sentence, token), identity);
        }
    }

    /** The speaker whose phrase has this head, beside a cue. */
    Speaker read(Sentence sentence, Token head, List<Token> cueWords) {
        Identity identity;
        Phrase mention;
        boolean pronoun = head.isPronoun() || head.tag().equals("WDT");
        if (pronoun) {
            mention = new Phrase(sentence.index(), head.index(), head.span());
            Optional<Antecedents.Place> place = referent(sentence, head);
            identity = place.map(found -> identify(found.sentence(), found.token()))
                    .orElse(new Identity(mention, null, null, false, SpeakerClass.UNSPECIFIED, false));
            place.ifPresent(spoken::add);
        } else {
            identity = identify(sentence, head);
            mention = identity.phrase();
            spoken.add(new Antecedents.Place(sentence, head));
        }
        @Nullable Phrase referent = identity.phrase().equals(mention) ? null : identity.phrase();
        return new Speaker(
                mention,
                referent,
                identity.role(),
                identity.affiliation(),
                identity.named(),
                identity.kind(),
                flags(sentence, head, identity, cueWords));
    }

    private Optional<Antecedents.Place> referent(Sentence sentence, Token pronoun) {
        if (pronoun.tag().startsWith("W")) {
            Token current = pronoun;
            for (Token head : Ancestors.of(sentence, pronoun)) {
                if (current.relation().equals("acl:relcl")) {
                    return Optional.of(new Antecedents.Place(sentence, head));
                }
                current = head;
            }
            return Optional.empty();
        }
        return antecedents.find(sentence, pronoun, spoken);
    }

    private Identity identify(Sentence sentence, Token head) {
        Identity identity = identities.read(sentence, head);
        if (identity.role() == null && head.name() == NameType.PERSON) {
            Identity earlier = known.get(Antecedents.nameKey(sentence, head));
            if (earlier != null) {
                return identity.with(earlier);
            }
        }
        return identity;
    }

    private static Set<SpeakerFlag> flags(Sentence sentence, Token speaker, Identity identity, List<Token> cueWords) {
        Set<SpeakerFlag> flags = EnumSet.noneOf(SpeakerFlag.class);
        if (identity.former()) {
            flags.add(SpeakerFlag.FORMER);
        }
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean inPrivate =
                    Words.PRIVATE.has(lemma) && sentence.caseOf(token).equals("in");
            if ((Words.PRIVATELY.has(lemma) || inPrivate) && isOf(token, cueWords)) {
                flags.add(SpeakerFlag.PRIVATELY);
            }
            if (!identity.named()
                    && (Words.UNNAMED.has(lemma) || isNotNamed(sentence, token))
                    && concerns(sentence, token, speaker, cueWords)) {
                flags.add(SpeakerFlag.ANONYMOUS);
            }
        }
        return flags;
    }

    /** "asked not to be named", "not authorized to speak". */
    private static boolean isNotNamed(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN")
                && Words.NAMING.hasLemma(verb)
                && sentence.dependents(verb, "advmod").stream().anyMatch(Words.NEGATOR::hasLemma);
    }

    /** Tells whether a word stands in the speaker's phrase or the clause of the cue, not in what is said. */
    private static boolean concerns(Sentence sentence, Token token, Token speaker, List<Token> cueWords) {
        if (sentence.isWithin(token, speaker)) {
            return true;
        }
        Token current = token;
        for (Token head : Ancestors.of(sentence, token)) {
            if (current.relates("ccomp")) {
                return false;
            }
            if (cueWords.contains(head)) {
                return true;
            }
            current = head;
        }
        return false;
    }

    private static boolean isOf(Token token, List<Token> cueWords) {
        return cueWords.stream().anyMatch(word -> word.index() == token.head());
    }
}
