package org.dateline.core.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.actor.Referent;
import org.dateline.core.mention.BasePhrase;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** The noun phrases of one sentence and the actors with codes in them. Not thread-safe. */
final class CodedPhrases {

    /** Prepositions by which an actor belongs to the phrase before it: "lawmakers in Arland". */
    private static final Set<String> BELONGING = Set.of("of", "in", "from", "for", "at");

    private final Sentence sentence;
    private final ArticleActors actors;
    private @Nullable List<Token> heads;

    CodedPhrases(Sentence sentence, ArticleActors actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    /** The codes of the actor that a word stands for. */
    List<String> codes(Token word) {
        return actors.find(sentence, word).map(Referent::codes).orElse(List.of());
    }

    /** The heads of all base phrases, in sentence order. */
    List<Token> heads() {
        if (heads == null) {
            heads = findHeads();
        }
        return heads;
    }

    private List<Token> findHeads() {
        Set<Token> found = new LinkedHashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.isNoun() || token.isPronoun() || !codes(token).isEmpty()) {
                found.add(BasePhrase.headOf(sentence, token));
            }
        }
        List<Token> sorted = new ArrayList<>(found);
        sorted.sort((one, other) -> Integer.compare(one.index(), other.index()));
        return List.copyOf(sorted);
    }

    /** The word of a base phrase that stands for its actor: the head, else the first that has codes. */
    Optional<Token> actorOf(Token head) {
        if (!codes(head).isEmpty()) {
            return Optional.of(head);
        }
        return BasePhrase.wordsOf(sentence, head).stream()
                .filter(word -> !codes(word).isEmpty())
                .findFirst();
    }

    /** The actors that stand side by side with one, itself among them, each as the word that stands for it. */
    List<Token> sideBySide(Token actor) {
        Token whole = whole(actor);
        List<Token> all = new ArrayList<>(2);
        for (Token head : BasePhrase.conjuncts(sentence, BasePhrase.headOf(sentence, whole))) {
            Optional<Token> found = actorOf(head).or(() -> complement(head));
            found.filter(one -> !all.contains(one)).ifPresent(all::add);
            found.ifPresent(first -> modifiersBeside(head, first).forEach(all::add));
        }
        return all.isEmpty() ? List.of(whole) : all;
    }

    /** "the sheep and the goats of Arland": the actor behind a noun that is none. */
    private Optional<Token> complement(Token head) {
        return sentence.dependents(head, "nmod").stream()
                .filter(noun -> BELONGING.contains(sentence.caseOf(noun)))
                .flatMap(noun -> actorOf(noun).stream())
                .findFirst();
    }

    /** "Arland and Harland leaders": the actors beside the one in front of a noun that has no code itself. */
    private List<Token> modifiersBeside(Token head, Token first) {
        return first.equals(head)
                ? List.of()
                : BasePhrase.wordsOf(sentence, head).stream()
                        .filter(word -> !word.equals(first)
                                && !codes(word).isEmpty()
                                && BasePhrase.isBeside(sentence, first, word))
                        .toList();
    }

    /** "lawmakers in Arland": the lawmakers, whose code holds that of Arland, stand for both. */
    private Token whole(Token actor) {
        Token head = BasePhrase.headOf(sentence, actor);
        Token first = BasePhrase.conjuncts(sentence, head).get(0);
        if (!first.relates("nmod") || !BELONGING.contains(sentence.caseOf(first))) {
            return actor;
        }
        Token above = BasePhrase.headOf(sentence, sentence.token(first.head()));
        return holds(codes(above), codes(actor)) ? above : actor;
    }

    private static boolean holds(List<String> joined, List<String> codes) {
        return joined.stream().anyMatch(code -> codes.stream().anyMatch(part -> code.contains(part)));
    }

    /** The first actor in a phrase and all that hangs on it. */
    Optional<Token> firstWithin(Token head) {
        Optional<Token> own = actorOf(head);
        if (own.isPresent()) {
            return own;
        }
        return sentence.subtree(head, branch -> !branch.relates("conj") || branch.head() != head.index()).stream()
                .filter(word -> !codes(word).isEmpty())
                .findFirst();
    }
}
