package org.dateline.desk.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ingest.fault.InputFault;

/**
 * The files that somebody named, and those in the folders that he named.
 *
 * @param names files as their giver wrote them, {@code -} for standard input; of a folder those that may hold articles,
 *     by name, also in folders below it
 */
public record InputFiles(List<String> names) {

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "txt", "text", "jsonl", "ndjson");

    public InputFiles {
        names = List.copyOf(names);
    }

    /**
     * The files of some paths, in order.
     *
     * @throws InputFault if a folder cannot be listed, or has none
     */
    public static InputFiles of(List<String> paths) {
        List<String> names = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-") || !isFolder(path)) {
                names.add(path);
            } else {
                names.addAll(inFolder(path));
            }
        }
        return new InputFiles(names);
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> inFolder(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder), FileVisitOption.FOLLOW_LINKS)) {
            List<String> found = files.filter(InputFiles::mayHoldArticles)
                    .map(Path::toString)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new InputFault(folder, "no pages, texts or JSON Lines in this folder");
            }
            return found;
        } catch (IOException e) {
            throw InputFault.unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw InputFault.unreadable(folder, Objects.requireNonNull(e.getCause()));
        }
    }

    /** A link to a file that is gone: that it cannot be read is told when it is its turn. */
    private static boolean leadsNowhere(Path file) {
        return Files.isSymbolicLink(file) && Files.notExists(file);
    }

    private static boolean mayHoldArticles(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
                && (Files.isRegularFile(file) || leadsNowhere(file));
    }
}
