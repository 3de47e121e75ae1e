package org.dateline.ingest.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.place.GeoNamesRow;
import org.dateline.core.place.GeoNamesRow.BadRow;
import org.dateline.core.place.LayerWriter;
import org.dateline.ingest.fault.InputFault;

/**
 * Makes a layer of a dump. Memory is bounded by the sorter's room and half a byte a name, whatever the dump's size.
 * Not thread-safe.
 */
final class LayerBuilder {

    /** The first lines, of which one must tell what the dump holds. */
    private static final int HEAD = 20;

    /** If so many lines are damaged and they are more than those read, the file is no dump. */
    private static final int HOPELESS = 1000;

    private static final int TOLD_EVERY = 4096;
    private static final int BUFFER = 1 << 18;

    private final Clock clock;
    private final LoadProgress progress;
    private final int room;

    /** @param room bytes that are sorted in memory */
    LayerBuilder(Clock clock, LoadProgress progress, int room) {
        this.clock = clock;
        this.progress = progress;
        this.room = room;
    }

    /**
     * Reads a dump and writes its layer.
     *
     * @param scratch an empty folder for sorting, beside the layer
     * @throws InputFault if the file is no dump of GeoNames
     * @throws IOException if the layer or the scratch folder cannot be written
     */
    DumpReport build(Path file, Path layer, Path scratch) throws IOException {
        DumpReport.Tally tally = new DumpReport.Tally();
        EntrySorter sorter = new EntrySorter(scratch, room);
        try (DumpFile dump = DumpFile.open(file);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(layer), BUFFER)) {
            LayerWriter writer = new LayerWriter(out, sorter);
            DumpKind kind = read(dump, new RowLoader(writer, tally), tally);
            if (tally.loaded == 0) {
                throw new InputFault(dump.given(), "nothing for the gazetteer in its " + tally.rows + " lines");
            }
            progress.sorting(tally.rows);
            sorter.merge(writer::entry);
            writer.end(facts(dump, kind, tally));
            return tally.report(dump.name(), kind);
        }
    }

    private Map<String, String> facts(DumpFile dump, DumpKind kind, DumpReport.Tally tally) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", dump.name());
        facts.put("kind", kind.label());
        facts.put("rows", String.valueOf(tally.rows));
        facts.put("loaded", String.valueOf(tally.loaded));
        facts.put("damaged", String.valueOf(tally.damaged));
        facts.put("when", Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString());
        facts.put("sha256", dump.digest());
        return facts;
    }

    /** What stands in the lines before it is known what they are. */
    private record Line(long number, String text) {}

    private DumpKind read(DumpFile dump, RowLoader loader, DumpReport.Tally tally) throws IOException {
        DumpLines lines = new DumpLines(dump.given(), dump.stream());
        List<Line> head = new ArrayList<>();
        DumpKind kind = head(dump, lines, head, tally);
        for (Line line : head) {
            load(kind, line.text, line.number, loader, tally);
        }
        while (lines.next()) {
            if (!lines.isBlank()) {
                readLine(kind, lines, loader, tally);
            }
            if (tally.damaged >= HOPELESS && tally.damaged > tally.rows - tally.damaged) {
                throw refused(dump, tally, "most lines are damaged");
            }
            if (tally.rows % TOLD_EVERY == 0) {
                progress.reading(tally.rows, dump.fraction());
            }
        }
        return kind;
    }

    private void readLine(DumpKind kind, DumpLines lines, RowLoader loader, DumpReport.Tally tally) throws IOException {
        try {
            load(kind, lines.text(), lines.number(), loader, tally);
        } catch (BadRow bad) {
            tally.rows++;
            tally.damage(lines.number(), bad.reason());
        }
    }

    private static void load(DumpKind kind, String text, long number, RowLoader loader, DumpReport.Tally tally)
            throws IOException {
        tally.rows++;
        try {
            loader.load(kind, text);
        } catch (BadRow bad) {
            tally.damage(number, bad.reason());
        }
    }

    private static DumpKind head(DumpFile dump, DumpLines lines, List<Line> head, DumpReport.Tally tally)
            throws IOException {
        int cells = 0;
        long first = 0;
        while (tally.rows + head.size() < HEAD && lines.next()) {
            if (lines.isBlank()) {
                continue;
            }
            try {
                String text = lines.text();
                first = first == 0 ? lines.number() : first;
                cells = cells == 0 ? GeoNamesRow.count(text) : cells;
                head.add(new Line(lines.number(), text));
                for (DumpKind kind : DumpKind.values()) {
                    if (kind.fits(text)) {
                        return kind;
                    }
                }
            } catch (BadRow bad) {
                tally.rows++;
                tally.damage(lines.number(), bad.reason());
            }
        }
        if (head.isEmpty()) {
            throw tally.damaged == 0
                    ? new InputFault(dump.given(), "the file is empty")
                    : refused(dump, tally, "no dump of GeoNames");
        }
        throw new InputFault(
                dump.given(),
                "no dump of GeoNames: line " + first + " has " + cells + (cells == 1 ? " cell" : " cells")
                        + "; places have 19, alternate names 10, codes of divisions 4, parted by tabs");
    }

    private static InputFault refused(DumpFile dump, DumpReport.Tally tally, String why) {
        DumpReport.Problem first =
                tally.report(dump.name(), DumpKind.PLACES).problems().get(0);
        return new InputFault(dump.given(), why + ": line " + first.line() + ": " + first.reason());
    }
}
