package org.dateline.desk.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter shows, in either form: all in words that need only be set.
 *
 * @param day in words
 * @param name what its reader calls it; empty if nothing
 * @param headline one sentence
 * @param coverage how much was read
 * @param sections what is told
 * @param map null if there is none
 * @param desk address of the first page with its filter
 * @param unsubscribe where it is ended; null if nobody is subscribed
 */
public record LetterPage(
        String subject,
        String day,
        String name,
        String headline,
        String coverage,
        List<Shown> sections,
        @Nullable MapShown map,
        String desk,
        @Nullable String unsubscribe) {

    public LetterPage {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param more how many more there are; 0 for none
     * @param all address of the page that has all
     */
    public record Shown(String title, List<Row> rows, int more, String all) {

        public Shown {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An item.
     *
     * @param mark a sign for how far it is known, and what it means is in {@code told}
     * @param address of its evidence
     * @param picture id of its picture; null if it has none
     * @param says who says how many; empty if no number is told
     */
    public record Row(
            String mark,
            String what,
            String told,
            List<String> changes,
            List<String> says,
            List<Words> quotes,
            String address,
            @Nullable String picture) {

        public Row {
            changes = List.copyOf(changes);
            says = List.copyOf(says);
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * Words of an article, with whose they are and where they stand.
     *
     * @param words empty where they stand above
     * @param address of the evidence of these words; null if it is that of the item
     */
    public record Words(
            String by,
            String words,
            String outlet,
            @Nullable String address) {}

    /**
     * The map.
     *
     * @param title with the day
     * @param alt the same for who does not see it
     * @param sides their colours
     */
    public record MapShown(String title, String alt, String address, List<Side> sides) {

        public MapShown {
            sides = List.copyOf(sides);
        }
    }

    /** A side, and its colour as HTML has it. */
    public record Side(String name, String colour) {}
}
