package org.dateline.core.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an article is written, and what it need not name: "here", "the capital".
 *
 * @param dateline the town of its dateline; null if it has none or nobody knows the town
 * @param large whether that town is a city, by its inhabitants
 */
public record Setting(Capitals capitals, @Nullable Place dateline, boolean large) {

    public Optional<Place> findDateline() {
        return Optional.ofNullable(dateline);
    }
}
