package org.dateline.ingest.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.ingest.fault.InputFault;

/**
 * A load into a folder of gazetteers, which it holds until it is closed. What is unfinished stands in a hidden folder
 * that is removed when the load ends, when the program is interrupted, and, if it was killed, by the next load.
 */
public final class GazetteerLoad implements Closeable {

    private static final String UNFINISHED = ".loading-";

    private final GazetteerFolder folder;
    private final FileChannel lock;
    private final Clock clock;
    private final Path scratch;
    private final Thread onInterrupt;

    GazetteerLoad(GazetteerFolder folder, FileChannel lock, Clock clock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.clock = clock;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.path(), UNFINISHED + "*")) {
            for (Path old : left) {
                removeAll(old);
            }
        }
        this.scratch = Files.createTempDirectory(folder.path(), UNFINISHED);
        this.onInterrupt = new Thread(() -> removeQuietly(scratch), "remove the unfinished gazetteer");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /**
     * Loads a dump; one of the same name is replaced.
     *
     * @throws InputFault if it is no dump of GeoNames, and nothing has changed
     * @throws IOException if the folder cannot be written, and nothing has changed
     */
    public DumpReport load(Path file, LoadProgress progress) throws IOException {
        return load(file, progress, EntrySorter.ROOM);
    }

    DumpReport load(Path file, LoadProgress progress, int room) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new InputFault(file.toString(), "a directory, not a file");
        }
        if (name.startsWith(".")) {
            throw new InputFault(file.toString(), "hidden, as its name begins with a dot; give it another");
        }
        Path layer = scratch.resolve("layer");
        Path runs = Files.createTempDirectory(scratch, "runs-");
        try {
            DumpReport report = new LayerBuilder(clock, progress, room).build(file, layer, runs);
            try (FileChannel written = FileChannel.open(layer, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            folder.keep(layer, name);
            return report;
        } finally {
            removeAll(runs);
            Files.deleteIfExists(layer);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            removeAll(scratch);
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The program is ending: the hook runs.
        } finally {
            lock.close();
        }
    }

    private static void removeQuietly(Path folder) {
        try {
            removeAll(folder);
        } catch (IOException | UncheckedIOException e) {
            // The next load removes what is left.
        }
    }

    private static void removeAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
