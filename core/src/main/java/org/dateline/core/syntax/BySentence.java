package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What was found in an article, by the sentence it stands in, so that an article of thousands of
 * sentences is not searched from its start for each of them. Immutable.
 */
public final class BySentence<T> {

    private final List<List<T>> items;

    private BySentence(List<List<T>> items) {
        this.items = items;
    }

    /**
     * Sorts items by sentence; those of one sentence keep their order.
     *
     * @param sentence the {@link Sentence#index} of an item
     */
    public static <T> BySentence<T> of(List<T> items, ToIntFunction<? super T> sentence) {
        List<List<T>> sorted = new ArrayList<>();
        for (T item : items) {
            int index = sentence.applyAsInt(item);
            while (sorted.size() <= index) {
                sorted.add(new ArrayList<>(2));
            }
            sorted.get(index).add(item);
        }
        sorted.replaceAll(List::copyOf);
        return new BySentence<>(sorted);
    }

    /** The items of a sentence by its {@link Sentence#index}; none if there are none. */
    public List<T> listIn(int sentence) {
        return sentence < items.size() ? items.get(sentence) : List.of();
    }
}
