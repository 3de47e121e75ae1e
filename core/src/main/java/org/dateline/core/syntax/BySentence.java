package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What was found in an article, by the sentence it stands in, so that an article of thousands of
 * sentences is not searched from its start for each of them. Immutable.
 */
public final class BySentence<T> {

    private final Map<Integer, List<T>> items;

    private BySentence(Map<Integer, List<T>> items) {
        this.items = items;
    }

    /**
     * Sorts items by sentence; those of one sentence keep their order.
     *
     * @param sentence the {@link Sentence#index} of an item
     */
    public static <T> BySentence<T> of(List<T> items, ToIntFunction<? super T> sentence) {
        Map<Integer, List<T>> sorted = new HashMap<>();
        for (T item : items) {
            sorted.computeIfAbsent(sentence.applyAsInt(item), any -> new ArrayList<>(2))
                    .add(item);
        }
        sorted.replaceAll((index, list) -> List.copyOf(list));
        return new BySentence<>(sorted);
    }

    /** The items of a sentence by its {@link Sentence#index}; none if there are none. */
    public List<T> listIn(int sentence) {
        return items.getOrDefault(sentence, List.of());
    }
}
