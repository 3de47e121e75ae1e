package org.dateline.ingest.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a dump was read: every line is in one count.
 *
 * @param file the last part of the file's name
 * @param rows lines that are not blank
 * @param loaded lines of which something was kept: places, names or divisions, by the kind
 * @param skipped lines that are not for the gazetteer, by what they are
 * @param damaged lines that are none of such a dump
 * @param problems the first damaged lines
 */
public record DumpReport(
        String file,
        DumpKind kind,
        long rows,
        long loaded,
        Map<String, Long> skipped,
        long damaged,
        List<Problem> problems) {

    /**
     * A damaged line.
     *
     * @param line its number, from 1
     */
    public record Problem(long line, String reason) {}

    public DumpReport {
        skipped = Map.copyOf(skipped);
        problems = List.copyOf(problems);
    }

    /** Counts the lines of a dump. Not thread-safe. */
    static final class Tally {

        /** So many damaged lines are named. */
        private static final int NAMED = 10;

        private final Map<String, Long> skipped = new java.util.HashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        long rows;
        long loaded;
        long damaged;

        void skip(String what) {
            skipped.merge(what, 1L, Long::sum);
        }

        void damage(long line, String reason) {
            damaged++;
            if (problems.size() < NAMED) {
                problems.add(new Problem(line, reason));
            }
        }

        DumpReport report(String file, DumpKind kind) {
            return new DumpReport(file, kind, rows, loaded, skipped, damaged, problems);
        }
    }
}
