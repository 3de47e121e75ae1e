package org.dateline.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of SQLite that may not be written to, or that lies in a folder where nothing may be put beside it.
 *
 * @param log its write-ahead log
 */
record SealedFile(Path file, Path log) {

    /**
     * The file, if it is there and sealed.
     *
     * @throws StoreFault if it cannot be read without writing
     */
    static Optional<SealedFile> find(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isRegularFile(file) || Files.isWritable(file) && folder != null && Files.isWritable(folder)) {
            return Optional.empty();
        }
        if (!Files.isReadable(file)) {
            throw new StoreFault(StoreFault.Kind.MISSING, file.toString(), "there is no permission to read it", null);
        }
        SealedFile sealed = new SealedFile(file, beside(file, "-wal"));
        if (sealed.hasLog() && Files.notExists(sealed.index())) {
            throw new StoreFault(
                    StoreFault.Kind.FULL,
                    file.toString(),
                    "may not be written to, and what was written to it last still stands in " + sealed.log
                            + ": copy both to a folder that may be written to",
                    null);
        }
        return Optional.of(sealed);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private boolean hasLog() {
        try {
            return Files.size(log) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * How SQLite is to open it. One whose log is empty, and that nobody has open (who has keeps an index of the log beside
     * it), may be taken for one that nobody changes, which needs no lock and no file beside it: what stands in a log would be
     * passed over, and what another writes be read half (sqlite.org/uri.html, <i>immutable</i>).
     */
    String name() {
        boolean isAtRest = !hasLog() && Files.notExists(index());
        return file.toUri() + (isAtRest ? "?immutable=1" : "");
    }

    private Path index() {
        return beside(file, "-shm");
    }
}
