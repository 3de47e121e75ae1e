package org.dateline.desk.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.ingest.capture.FileName;
import org.dateline.ingest.fault.InputFault;

/**
 * The files that somebody named, and those in the folders that he named.
 *
 * @param given what was named, folders among them
 * @param files all of it in order; of a folder those that may hold articles, by name, also in folders below it
 */
public record InputFiles(List<InputFile> given, List<InputFile> files) {

    public InputFiles {
        given = List.copyOf(given);
        files = List.copyOf(files);
    }

    /** Files, none of which is a folder. */
    public static InputFiles plain(List<InputFile> files) {
        return new InputFiles(files, files);
    }

    /**
     * The files of some paths, in order.
     *
     * @param paths as their giver wrote them, {@code -} for standard input
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
        return new InputFiles(
                paths.stream().map(InputFile::named).toList(),
                names.stream().map(InputFile::named).toList());
    }

    /** The names of all files, in order. */
    public List<String> names() {
        return files.stream().map(InputFile::name).toList();
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Of a folder that an archive was coded to, its articles: beside them are what was left out, and the work that is under way. */
    private static Path articlesIn(Path folder) {
        Path articles = folder.resolve("articles");
        return Files.isRegularFile(folder.resolve("_as")) && Files.isDirectory(articles) ? articles : folder;
    }

    private static List<String> inFolder(String folder) {
        try (Stream<Path> files = Files.walk(articlesIn(Path.of(folder)), FileVisitOption.FOLLOW_LINKS)) {
            List<String> found = files.filter(InputFiles::mayHoldArticles)
                    .map(Path::toString)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new InputFault(folder, "no pages, texts, JSON Lines, PDF files or archives in this folder");
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
        return FileName.mayHoldArticles(file.getFileName().toString())
                && (Files.isRegularFile(file) || leadsNowhere(file));
    }
}
