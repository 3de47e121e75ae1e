package org.dateline.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.LexiconFault;
import org.dateline.core.lexicon.Table;

/**
 * The figures of others, and the targets.
 *
 * <p>A figure says something about one data set only: it is given for files whose names hold the name of
 * that set. Immutable.
 */
public final class Peers {

    private static final String TARGET = "target";

    private final List<Entry> entries;

    private Peers(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    private record Entry(String suite, String data, String measure, PeerFigure figure) {

        boolean isTarget() {
            return figure.peer().equals(TARGET);
        }

        boolean isAbout(String suite, List<String> files, String measure) {
            return this.suite.equals(suite)
                    && this.measure.equals(measure)
                    && !files.isEmpty()
                    && files.stream()
                            .allMatch(file -> file.toLowerCase(Locale.ROOT).contains(data));
        }
    }

    /** Loads the table that ships with the program. */
    public static Peers load() {
        return of(Table.ofResource(Peers.class, "peers.tsv"));
    }

    /**
     * Reads a table with the columns suite, data, measure, peer, figure, from.
     *
     * @throws LexiconFault if a cell is empty or a figure is no number
     */
    static Peers of(Table table) {
        List<Entry> entries = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            entries.add(new Entry(
                    row.get("suite"),
                    row.get("data"),
                    row.get("measure"),
                    new PeerFigure(row.get("peer"), figure(row), row.get("from"))));
        }
        return new Peers(entries);
    }

    private static double figure(Table.Row row) {
        try {
            return Double.parseDouble(row.get("figure"));
        } catch (NumberFormatException e) {
            throw row.fault("\"" + row.get("figure") + "\" is no number");
        }
    }

    /** What others reach in a measure, in the order of the table. */
    public List<PeerFigure> figures(String suite, List<String> files, String measure) {
        return entries.stream()
                .filter(entry -> !entry.isTarget() && entry.isAbout(suite, files, measure))
                .map(Entry::figure)
                .toList();
    }

    /** What Dateline aims at in a measure. */
    public Optional<PeerFigure> findTarget(String suite, List<String> files, String measure) {
        return entries.stream()
                .filter(entry -> entry.isTarget() && entry.isAbout(suite, files, measure))
                .map(Entry::figure)
                .findFirst();
    }
}
