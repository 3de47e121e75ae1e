package org.dateline.core.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.BySentence;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Bodies that no lexicon knows, by what the article says that they are: "the Red Column, a guerrilla group". Not thread-safe.
 */
final class DescribedNames {

    private final Descriptions descriptions;
    private final FoundActors found;
    private final BySentence<PlaceMention> places;
    private final Map<String, Referent> byName = new HashMap<>();

    DescribedNames(Descriptions descriptions, FoundActors found, BySentence<PlaceMention> places) {
        this.descriptions = descriptions;
        this.found = found;
        this.places = places;
    }

    /** Learns a name where it is described; the first description holds. */
    void meet(Sentence sentence, Token head) {
        if (!isName(sentence, head) || found.holds(sentence, head)) {
            return;
        }
        for (Token apposition : sentence.dependents(head, "appos")) {
            if (!apposition.isProperNoun() && isIndefinite(sentence, apposition)) {
                descriptions
                        .find(sentence, apposition)
                        .filter(body -> body.kind() == ReferentKind.SECTOR
                                && !body.codes().isEmpty())
                        .ifPresent(body -> byName.putIfAbsent(name(sentence, head), body));
            }
        }
    }

    /** Who a name stands for that the article describes anywhere. */
    Optional<Referent> find(Sentence sentence, Token head) {
        return !byName.isEmpty() && isName(sentence, head)
                ? Optional.ofNullable(byName.get(name(sentence, head)))
                        .map(body -> body.named(found.wordsOf(sentence, head)))
                : Optional.empty();
    }

    /** A place is none, though it is described: "Carolina, a state that voted". */
    private boolean isName(Sentence sentence, Token head) {
        return head.isProperNoun()
                && places.listIn(sentence.index()).stream()
                        .noneMatch(place -> place.headToken() == head.index()
                                && place.findPlace().isPresent());
    }

    private static boolean isIndefinite(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "det").stream()
                .anyMatch(article -> article.lemma().equalsIgnoreCase("a"));
    }

    /** The proper nouns that end with a word, in lower case. */
    private static String name(Sentence sentence, Token head) {
        int first = head.index();
        while (first > 1 && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= head.index(); i++) {
            name.append(sentence.token(i).form().toLowerCase(Locale.ROOT)).append(' ');
        }
        return name.toString();
    }
}
