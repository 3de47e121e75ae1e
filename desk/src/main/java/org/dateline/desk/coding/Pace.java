package org.dateline.desk.coding;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How fast a run goes.
 *
 * @param size about how many bytes all articles have together; empty if that is not known
 * @param seconds since it began
 */
public record Pace(Tally tally, OptionalLong size, double seconds) {

    /** After so many articles the time that the models took to load is little. */
    private static final int FEW = 20;

    public double sentencesPerSecond() {
        return tally.sentences() / Math.max(seconds, 0.001);
    }

    /** Of all bytes those that are done with, from 0 to 1; empty if nobody knows how many there are. */
    public OptionalDouble fraction() {
        return size.isEmpty() || size.getAsLong() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, (double) (tally.bytes() + tally.knownBytes()) / size.getAsLong()));
    }

    /** For what is not looked at yet as long as what was coded took, in bytes; empty while that says little. */
    public OptionalDouble secondsLeft() {
        if (size.isEmpty() || tally.articles() < FEW) {
            return OptionalDouble.empty();
        }
        long rest = Math.max(0, size.getAsLong() - tally.bytes() - tally.knownBytes());
        return OptionalDouble.of(seconds * rest / Math.max(1, tally.bytes()));
    }
}
