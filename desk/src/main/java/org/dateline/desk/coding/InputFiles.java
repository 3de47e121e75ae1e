package org.dateline.desk.coding;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.ingest.capture.FileName;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/**
 * The files that somebody named, and those in the folders that he named.
 *
 * @param given what was named, folders among them
 * @param files all of it in order; of a folder those that may hold articles, by name, also in folders below it
 */
public record InputFiles(List<InputFile> given, List<InputFile> files) {

    /** In a folder that an archive was coded to. */
    private static final String ARTICLES = "articles";

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

    /** The names that were given and are of no file or folder that is there, in order; addresses and standard input are none of them. */
    public List<String> missing() {
        return given.stream().filter(InputFile::isMissing).map(InputFile::name).toList();
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> inFolder(String folder) {
        Walk walk = new Walk();
        try {
            Files.walkFileTree(Path.of(folder), Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            throw InputFault.unreadable(folder, e);
        }
        if (walk.found.isEmpty()) {
            throw new InputFault(
                    folder,
                    walk.unfinished == null
                            ? "no pages, texts, JSON Lines, PDF files or archives in this folder"
                            : "no coded articles yet in " + walk.unfinished
                                    + ": they are there when a run of dateline archive has ended");
        }
        return walk.found.stream().map(Path::toString).sorted().toList();
    }

    /**
     * Finds what may hold articles; of folders that an archive was coded to, the articles alone: beside them are what was left out,
     * and the work that is under way.
     */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> found = new ArrayList<>();
        private final Set<Path> coded = new HashSet<>();
        private @Nullable Path unfinished;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (coded.contains(folder.getParent()) && !folder.endsWith(ARTICLES)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.isRegularFile(folder.resolve("_as"))) {
                coded.add(folder);
                unfinished = Files.isDirectory(folder.resolve(ARTICLES)) ? unfinished : folder;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!coded.contains(file.getParent()) && mayHoldArticles(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
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
