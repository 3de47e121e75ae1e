package org.dateline.ingest.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.place.LayerBytes;
import org.dateline.core.place.PlaceLayer;
import org.dateline.ingest.fault.InputFault;

/**
 * The folder of loaded gazetteers, {@code gazetteer} in that of the dictionaries: a layer for each file, under the
 * file's name. A layer stands there wholly or not at all, whenever the program ends; one load at a time writes there.
 */
public final class GazetteerFolder {

    private static final String FOLDER = "gazetteer";
    private static final String LAYER = ".layer";
    private static final String LOCK = ".lock";

    private final Path path;

    /** @param dictionaries the folder that the user named */
    public GazetteerFolder(Path dictionaries) {
        this.path = dictionaries.resolve(FOLDER);
    }

    public Path path() {
        return path;
    }

    /**
     * The names of the files that were loaded, in their order.
     *
     * @throws InputFault if the folder cannot be listed
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
            for (Path file : all) {
                String name = file.getFileName().toString();
                if (name.endsWith(LAYER) && !name.startsWith(".")) {
                    names.add(name.substring(0, name.length() - LAYER.length()));
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (NotDirectoryException e) {
            throw new InputFault(path.toString(), "a file, not a folder of gazetteers");
        } catch (IOException e) {
            throw new InputFault(path.toString(), "cannot be listed: " + e.getMessage());
        }
        names.sort(null);
        return names;
    }

    /**
     * Opens all layers, from the first to the last loaded; their files are mapped, not read.
     *
     * @throws org.dateline.core.place.LayerFault if one is damaged or of another version
     * @throws InputFault if one cannot be read
     */
    public List<LoadedLayer> open() {
        List<LoadedLayer> layers = new ArrayList<>();
        for (String name : names()) {
            layers.add(open(name));
        }
        layers.sort(Comparator.comparing(LoadedLayer::when).thenComparing(LoadedLayer::name));
        return layers;
    }

    /** Opens one layer by the name of the file it was loaded from; faults as {@link #open()}. */
    public LoadedLayer open(String name) {
        Path file = fileOf(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            List<ByteBuffer> segments = new ArrayList<>();
            long segment = 1L << LayerBytes.SEGMENT_BITS;
            for (long at = 0; at < channel.size(); at += segment) {
                segments.add(channel.map(FileChannel.MapMode.READ_ONLY, at, Math.min(segment, channel.size() - at)));
            }
            return new LoadedLayer(
                    name, PlaceLayer.open(new LayerBytes(file.toString(), segments, LayerBytes.SEGMENT_BITS)));
        } catch (IOException e) {
            throw DumpFile.fault(file.toString(), e);
        }
    }

    private Path fileOf(String name) {
        return path.resolve(name + LAYER);
    }

    /**
     * Loads dumps, one after another, while nobody else may.
     *
     * @throws IOException if the folder cannot be written, or another load holds it
     */
    public GazetteerLoad load(Clock clock) throws IOException {
        Files.createDirectories(path);
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new GazetteerLoad(this, channel, clock);
            }
        } catch (OverlappingFileLockException e) {
            // held by this process: told below
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new IOException("another load into it is under way");
    }

    /** Puts a finished layer in its place. */
    void keep(Path finished, String name) throws IOException {
        try {
            Files.move(finished, fileOf(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, fileOf(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Removes a layer, damaged or not, by the name of the file it was loaded from.
     *
     * @return false if there is none of that name
     * @throws IOException if it cannot be removed
     */
    public boolean remove(String name) throws IOException {
        return names().contains(name) && Files.deleteIfExists(fileOf(name));
    }
}
