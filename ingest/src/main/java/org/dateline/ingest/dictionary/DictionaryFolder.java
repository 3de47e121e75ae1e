package org.dateline.ingest.dictionary;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.dictionary.Dictionary;
import org.dateline.ingest.fault.InputFault;

/**
 * The folder of loaded dictionaries: each file as it was given, under its own name. A file stands there wholly
 * or not at all, whenever the program ends.
 */
public final class DictionaryFolder {

    /** Where dictionaries are kept unless another folder is named, in the working folder. */
    public static final String DEFAULT = "dateline-dictionaries";

    private static final String UNFINISHED = ".loading-";

    private final Path path;

    public DictionaryFolder(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /**
     * The files in it, by name; hidden ones are none. Empty if there is no folder.
     *
     * @throws InputFault if it cannot be listed
     */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
            for (Path file : all) {
                if (!file.getFileName().toString().startsWith(".") && Files.isRegularFile(file)) {
                    files.add(file);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (NotDirectoryException e) {
            throw new InputFault(path.toString(), "a file, not a folder of dictionaries");
        } catch (IOException e) {
            throw new InputFault(path.toString(), "cannot be listed: " + e.getMessage());
        }
        files.sort(null);
        return files;
    }

    /**
     * Reads what is in it; of two dictionaries that know a name, the one whose file's name comes first wins.
     *
     * @param only whether the dictionaries stand alone
     * @throws InputFault if a file cannot be read
     */
    public Dictionaries read(boolean only) {
        List<Dictionary> all = new ArrayList<>();
        for (Path file : files()) {
            all.add(DictionaryFile.read(file).dictionary());
        }
        return new Dictionaries(all, only);
    }

    /**
     * Keeps a dictionary; one of the same name is replaced.
     *
     * @throws IOException if the folder cannot be written
     */
    public void keep(DictionaryFile file) throws IOException {
        Files.createDirectories(path);
        Path unfinished = Files.createTempFile(path, UNFINISHED, "");
        try {
            Files.write(unfinished, file.bytes());
            move(unfinished, path.resolve(file.dictionary().file()));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Removes a dictionary by the name of its file.
     *
     * @return false if there is none of that name
     * @throws IOException if it cannot be removed
     */
    public boolean remove(String name) throws IOException {
        for (Path file : files()) {
            if (file.getFileName().toString().equals(name)) {
                return Files.deleteIfExists(file);
            }
        }
        return false;
    }
}
