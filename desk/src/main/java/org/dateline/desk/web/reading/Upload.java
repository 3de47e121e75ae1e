package org.dateline.desk.web.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.desk.brief.Numerals;
import org.dateline.desk.coding.InputFile;
import org.dateline.ingest.capture.FileName;
import org.dateline.ingest.fault.OneLine;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that somebody gave, laid into a folder of their own under numbers: their names are a stranger's, and only shown.
 *
 * @param folder is deleted when they are read
 */
record Upload(Path folder, List<InputFile> files) {

    Upload {
        files = List.copyOf(files);
    }

    /** Keeps those that are files and, of a folder, those that may hold articles. */
    static Upload of(List<MultipartFile> parts) {
        try {
            Path folder = Files.createTempDirectory("dateline-reading-");
            try {
                return new Upload(folder, moved(parts, folder));
            } catch (IOException e) {
                new Upload(folder, List.of()).delete();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<InputFile> moved(List<MultipartFile> parts, Path folder) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (MultipartFile part : parts) {
            String name = OneLine.of(Objects.requireNonNullElse(part.getOriginalFilename(), ""));
            if (isRead(name)) {
                Path file = folder.resolve(Integer.toString(files.size() + 1));
                part.transferTo(file);
                files.add(new InputFile(name, file));
            }
        }
        return files;
    }

    /** A form without a file sends one without a name; a folder's files are called with it. */
    private static boolean isRead(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return !last.isEmpty() && (last.equals(name) || FileName.mayHoldArticles(last));
    }

    /** What it is, in a few words. */
    String title() {
        if (files.size() == 1) {
            return files.get(0).name();
        }
        Set<String> folders = files.stream()
                .map(file -> file.name().substring(0, Math.max(0, file.name().indexOf('/'))))
                .collect(Collectors.toSet());
        String one = folders.size() == 1 ? folders.iterator().next() : "";
        return Numerals.counted(files.size(), "file") + (one.isEmpty() ? "" : " of " + one);
    }

    void delete() {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
