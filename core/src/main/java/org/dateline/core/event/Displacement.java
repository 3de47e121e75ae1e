package org.dateline.core.event;

import org.dateline.core.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * People who left their homes, as one event reports it.
 *
 * @param who the displaced, in the article's words
 * @param from where they left; null if the text does not tell
 * @param to where they went; null if the text does not tell
 */
public record Displacement(
        String who, @Nullable PlaceMention from, @Nullable PlaceMention to) {}
