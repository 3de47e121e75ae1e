package org.dateline.desk.web.trends;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What one period of an index is made of.
 *
 * @param next the address of the rest; null if there is none
 */
public record PeriodPage(
        Frame frame,
        String title,
        String sum,
        List<Item> items,
        @Nullable String next,
        String recipe) {

    public PeriodPage {
        items = List.copyOf(items);
    }

    /**
     * A contribution.
     *
     * @param weight by the recipe
     * @param why how the weight comes about
     * @param words the exact words of one report
     */
    public record Item(
            String id,
            String weight,
            String why,
            String status,
            String family,
            String days,
            String words,
            String who) {}
}
