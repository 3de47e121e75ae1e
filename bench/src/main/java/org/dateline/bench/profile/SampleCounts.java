package org.dateline.bench.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Samples of a thread, counted by what was at work and by what had called it. Not thread-safe. */
final class SampleCounts {

    /** How many rows each table of a report has. */
    static final int ROWS = 40;

    /** How often a name stood on top of the stack, and how often anywhere in it. */
    private static final class Count {
        private long self;
        private long inclusive;
    }

    private final Map<String, Count> packages = new HashMap<>();
    private final Map<String, Count> methods = new HashMap<>();
    private long samples;

    /** @param stack of one sample, the method at work first, at least that one */
    void add(List<Frame> stack) {
        samples++;
        count(packages, stack, Frame::packageName);
        count(methods, stack, Frame::toString);
    }

    /** What stands in a stack several times, as it calls itself, counts once. */
    private static void count(Map<String, Count> counts, List<Frame> stack, Function<Frame, String> name) {
        counts.computeIfAbsent(name.apply(stack.get(0)), any -> new Count()).self++;
        Set<String> seen = new HashSet<>();
        for (Frame frame : stack) {
            if (seen.add(name.apply(frame))) {
                counts.computeIfAbsent(name.apply(frame), any -> new Count()).inclusive++;
            }
        }
    }

    long samples() {
        return samples;
    }

    /** Tables of percent for people: packages and methods by what they do themselves, and methods by all that they call too. */
    String report() {
        return table("packages, by their own time", packages, count -> count.self)
                + table("methods, by their own time", methods, count -> count.self)
                + table("methods, with what they call", methods, count -> count.inclusive);
    }

    private String table(String title, Map<String, Count> counts, Function<Count, Long> order) {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%n  self  incl.  %s%n", title));
        counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Count>, Long>comparing(entry -> -order.apply(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(ROWS)
                .forEach(entry -> out.append(String.format(
                        Locale.ROOT,
                        "%6.1f %6.1f  %s%n",
                        percent(entry.getValue().self),
                        percent(entry.getValue().inclusive),
                        entry.getKey())));
        return out.toString();
    }

    private double percent(long count) {
        return 100.0 * count / samples;
    }
}
