package org.dateline.desk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.dateline.desk.rows.TextSink;

/**
 * A file that is written under another name beside it, and gets its own once it is whole: nobody ever finds half of it.
 */
final class ExportFile implements TextSink, AutoCloseable {

    private final Path file;
    private final Path unfinished;
    private final BufferedWriter writer;

    /** @throws FolderFault if it cannot be written */
    ExportFile(Path file) {
        this.file = file;
        this.unfinished = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        try {
            this.writer = Files.newBufferedWriter(
                    unfinished,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new FolderFault(file, e);
        }
        // Who stops the program leaves nothing behind either.
        unfinished.toFile().deleteOnExit();
    }

    @Override
    public void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new FolderFault(file, e);
        }
    }

    /** Gives it its name. */
    void finish() {
        try {
            writer.close();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FolderFault(file, e);
        }
    }

    /** Leaves nothing of a file that was not finished. */
    @Override
    public void close() {
        try {
            writer.close();
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new FolderFault(file, e);
        }
    }
}
