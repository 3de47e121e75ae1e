package org.dateline.bench.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.bench.run.RowRun;
import org.dateline.ingest.fault.InputFault;

/** The annotated files that a command line names, read as one. */
record GoldFiles(List<Path> paths) {

    GoldFiles {
        paths = List.copyOf(paths);
    }

    /**
     * Files that can be opened and hold something; it is told before the models are loaded if they do not.
     *
     * @throws InputFault if one cannot be opened or holds nothing
     */
    static GoldFiles of(List<String> names) {
        List<Path> paths = new ArrayList<>(names.size());
        for (String name : names) {
            Path path = path(name);
            try (InputStream stream = open(path)) {
                // Of a pipe nothing can be read twice.
                if (Files.isRegularFile(path)) {
                    refuseEmpty(name, stream);
                }
            } catch (IOException e) {
                throw new InputFault(name, "cannot be read: " + e.getMessage());
            }
            paths.add(path);
        }
        return new GoldFiles(paths);
    }

    private static void refuseEmpty(String name, InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream);
        int first = buffered.read();
        if (first < 0) {
            throw new InputFault(name, "the file is empty");
        }
        int next = first;
        while (next >= 0 && next <= ' ') {
            next = buffered.read();
        }
        if (next < 0) {
            throw new InputFault(name, "the file holds nothing but white space");
        }
    }

    /** @throws InputFault if it is no name of a file */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputFault(name, "no name of a file here: " + e.getReason());
        }
    }

    private static InputStream open(Path path) throws IOException {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new InputFault(name, "a directory, not a file");
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new InputFault(name, "no such file");
        } catch (AccessDeniedException e) {
            throw new InputFault(name, "may not be read");
        }
    }

    /**
     * Gives all rows to a run.
     *
     * @throws InputFault if a file cannot be read to its end
     */
    void readBy(RowRun<?> run) {
        for (Path path : paths) {
            try (InputStream stream = open(path)) {
                run.read(path.toString(), stream);
            } catch (IOException e) {
                throw new InputFault(path.toString(), "cannot be read: " + e.getMessage());
            }
        }
    }

    /** The names without their folders, which are nobody else's business. */
    List<String> names() {
        return paths.stream().map(path -> String.valueOf(path.getFileName())).toList();
    }

    /** The names as they were typed, for messages. */
    String shown() {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** Tells whether one of these is some file. */
    boolean hold(Path file) throws IOException {
        for (Path path : paths) {
            if (Files.exists(file) && Files.isSameFile(path, file)) {
                return true;
            }
        }
        return false;
    }
}
