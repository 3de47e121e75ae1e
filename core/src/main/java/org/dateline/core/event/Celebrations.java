package org.dateline.core.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Tells who is in the streets to celebrate or to mourn, which is no protest, unless against somebody. For one sentence. */
final class Celebrations {

    private static final WordList VERBS = WordList.ofResource(Celebrations.class, "celebrating-verbs.txt");

    private static final WordList NOUNS = WordList.ofResource(Celebrations.class, "celebrating-nouns.txt");

    private static final WordList ADJECTIVES = WordList.ofResource(Celebrations.class, "celebrating-adjectives.txt");

    private static final WordList PROTESTERS = WordList.ofResource(Celebrations.class, "protesting-nouns.txt");

    private final Sentence sentence;
    private final Slots slots;

    Celebrations(Sentence sentence, Slots slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    boolean isOne(Draft draft) {
        Token trigger = draft.match.token();
        return draft.coding.type() == PloverType.PROTEST
                && slots.find(trigger, "against").isEmpty()
                && slots.find(trigger, "subject")
                        .filter(who -> PROTESTERS.contains(who.lemma()))
                        .isEmpty()
                && (isMeantSo(trigger) || isCalledSo(trigger));
    }

    /** "to celebrate the victory", "cheering and dancing"; but "to mourn the dead and to shout slogans" is a protest. */
    private boolean isMeantSo(Token trigger) {
        List<Token> purposes = sentence.dependents(trigger, "xcomp", "advcl", "acl").stream()
                .filter(purpose ->
                        sentence.hasMark(purpose, "to") || purpose.tag().equals("VBG"))
                .flatMap(purpose -> Stream.concat(Stream.of(purpose), sentence.dependents(purpose, "conj").stream()))
                .filter(Token::isVerb)
                .toList();
        return !purposes.isEmpty() && purposes.stream().allMatch(purpose -> VERBS.contains(purpose.lemma()));
    }

    private boolean isCalledSo(Token trigger) {
        return slots.find(trigger, "in")
                        .filter(mood -> NOUNS.contains(mood.lemma()))
                        .isPresent()
                || slots.find(trigger, "subject").stream()
                        .flatMap(people -> sentence.dependents(people, "amod").stream())
                        .anyMatch(adjective ->
                                ADJECTIVES.contains(adjective.form().toLowerCase(Locale.ROOT)));
    }
}
