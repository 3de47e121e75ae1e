package org.dateline.bench.suite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Errors sorted by what went wrong, then by what it went wrong with. */
public final class ErrorList {

    private final List<String> ways;
    private final Map<String, Map<String, List<ErrorExample>>> byWay = new HashMap<>();

    /** @param ways what can go wrong, in the order in which it is shown */
    public ErrorList(String... ways) {
        this.ways = List.of(ways);
    }

    /**
     * Adds an error.
     *
     * @param way one of the ways
     * @param with the class it went wrong with: {@code AGREE}
     */
    public void add(String way, String with, ErrorExample example) {
        if (!ways.contains(way)) {
            throw new IllegalArgumentException("no such way: " + way);
        }
        byWay.computeIfAbsent(way, any -> new TreeMap<>())
                .computeIfAbsent(with, any -> new ArrayList<>())
                .add(example);
    }

    /** Those that occurred, each named {@code way: with}. */
    public List<ErrorKind> kinds() {
        List<ErrorKind> kinds = new ArrayList<>();
        for (String way : ways) {
            byWay.getOrDefault(way, Map.of())
                    .forEach((with, examples) -> kinds.add(new ErrorKind(way + ": " + with, examples, false)));
        }
        return kinds;
    }
}
