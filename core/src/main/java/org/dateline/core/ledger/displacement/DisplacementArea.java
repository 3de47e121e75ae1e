package org.dateline.core.ledger.displacement;

import java.util.Comparator;
import java.util.Optional;
import org.dateline.core.place.Place;
import org.dateline.core.record.PlacePart;
import org.jspecify.annotations.Nullable;

/**
 * Where displaced people come from, or where they go.
 *
 * @param id the place's id in its register
 * @param country ISO 3166-1 alpha-2 code; null if it lies in several or none
 */
public record DisplacementArea(
        Direction direction,
        String id,
        String name,
        @Nullable String country) implements Comparable<DisplacementArea> {

    private static final Comparator<DisplacementArea> ORDER = Comparator.comparing(DisplacementArea::id)
            .thenComparing(DisplacementArea::direction)
            .thenComparing(DisplacementArea::name)
            .thenComparing(DisplacementArea::country, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Whether they left it or came to it. */
    public enum Direction {
        FROM,
        TO
    }

    static Optional<DisplacementArea> find(Direction direction, @Nullable PlacePart part) {
        Place place = part == null ? null : part.place();
        if (place == null || place.id() == null) {
            return Optional.empty();
        }
        return Optional.of(new DisplacementArea(direction, place.id(), place.name(), place.country()));
    }

    @Override
    public int compareTo(DisplacementArea other) {
        return ORDER.compare(this, other);
    }
}
