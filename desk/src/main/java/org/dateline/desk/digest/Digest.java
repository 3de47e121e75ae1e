package org.dateline.desk.digest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.store.query.Touched.Arrived;
import org.jspecify.annotations.Nullable;

/**
 * What is another than somebody was told.
 *
 * @param through the last entry of the ledger that it tells of
 * @param arrived how much was read
 * @param headline all of it in one sentence
 * @param worst the most who are told to have died; null if nobody is
 * @param sections in the order in which they stand
 * @param told what the reader knows of each item after this, by its id
 * @param map what a map of it shows
 */
record Digest(
        int through,
        Arrived arrived,
        String headline,
        @Nullable Worst worst,
        List<Section> sections,
        Map<String, String> told,
        MapView map) {

    Digest {
        sections =
                sections.stream().filter(section -> !section.items().isEmpty()).toList();
        told = Map.copyOf(told);
    }

    /**
     * Items of one sort, the most important first.
     *
     * @param more path of the page of the desk that has all of them
     */
    record Section(Part part, List<Item> items, String more) {

        Section {
            items = List.copyOf(items);
        }
    }

    /** The sorts of items, in the order in which they stand. */
    enum Part {
        CONTROL("Control"),
        DISPUTES("New disputes"),
        NEW("New incidents"),
        CHANGED("Told otherwise than before"),
        FLIGHTS("People who left their homes"),
        INDICES("Moves of indices");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** How many items one sort has. */
    int count(Part part) {
        return sections.stream()
                .filter(section -> section.part() == part)
                .mapToInt(section -> section.items().size())
                .sum();
    }

    int news() {
        return (int) items().count();
    }
}
