package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** The names of people as the name finder saw them. Thread-safe. */
final class PersonNames {

    /** "F.W." */
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){1,3}");

    private final ActorLexicon lexicon;

    PersonNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Tells whether a token ends a name. */
    static boolean isHead(Sentence sentence, Token token) {
        if (token.name() != NameType.PERSON || !token.isNoun() && !token.isAdjective()) {
            return false;
        }
        Token linked = isLinked(sentence, token) ? sentence.token(token.index() - 1) : token;
        if (sentence.isHyphenated(linked) && sentence.token(linked.index() - 2).name() != NameType.PERSON) {
            return false;
        }
        return token.index() == sentence.size()
                || sentence.token(token.index() + 1).name() != NameType.PERSON
                || token.head() == 0;
    }

    /** "Mazar-e Sharif": a particle that a hyphen ties to the word before. */
    private static boolean isLinked(Sentence sentence, Token token) {
        if (token.index() < 4) {
            return false;
        }
        Token particle = sentence.token(token.index() - 1);
        return sentence.isHyphenated(particle)
                && Character.isLowerCase(particle.form().codePointAt(0))
                && particle.form().length() <= 2;
    }

    /** The run of tokens that the name finder called a person, up to and with the head. */
    List<Token> of(Sentence sentence, Token head) {
        int first = head.index();
        while (first > 1 && sentence.token(first - 1).name() == NameType.PERSON) {
            first--;
        }
        while (first > 1 && INITIALS.matcher(sentence.token(first - 1).form()).matches()) {
            first--;
        }
        if (first == head.index() && first > 1 && isGivenName(sentence.token(first - 1))) {
            first--;
        }
        while (first < head.index()
                && sentence.token(first).form().endsWith(".")
                && !INITIALS.matcher(sentence.token(first).form()).matches()) {
            first++;
        }
        while (first < head.index() && isTitle(sentence.token(first)) && !isKnown(sentence, first, head)) {
            first++;
        }
        return sentence.tokens().subList(first - 1, head.index());
    }

    /** "Danish" in front of a lone surname is a name: nobody writes of a country's Siddiqui. */
    private boolean isGivenName(Token token) {
        return token.isAdjective()
                && token.name() == NameType.NONE
                && Character.isUpperCase(token.form().codePointAt(0))
                && token.form().length() > 2
                && !token.form().endsWith(".")
                && !isTitle(token);
    }

    /** "Pope Francis" is a name with its title. */
    private boolean isKnown(Sentence sentence, int first, Token head) {
        return !lexicon.entries(NameKey.of(words(sentence.tokens().subList(first - 1, head.index()))))
                .isEmpty();
    }

    /** The name finder takes "Mufti" for a part of the name. */
    private boolean isTitle(Token token) {
        return lexicon.findAgent(token.form().toLowerCase(Locale.ROOT))
                .filter(AgentNoun::title)
                .isPresent();
    }

    /** The words of a name, folded, without those that hold no letter. */
    static List<String> words(List<Token> name) {
        List<String> words = new ArrayList<>(name.size());
        for (Token token : name) {
            String folded = NameKey.fold(token.form());
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }
}
