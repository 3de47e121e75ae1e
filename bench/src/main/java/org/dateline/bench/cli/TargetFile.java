package org.dateline.bench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.bench.training.WeightsTable;

/**
 * The file that weights are to be written to: a regular one or none yet, in a directory that can be written
 * to. Reading takes minutes, so what cannot work is told before.
 *
 * @param name as it was typed
 * @param path where links lead
 */
record TargetFile(String name, Path path) {

    /**
     * Checks a target.
     *
     * @throws OutputFault if nothing can be written there, or something else would be replaced by it
     */
    static TargetFile of(String name) {
        Path path = resolve(name);
        if (Files.isDirectory(path)) {
            throw new OutputFault(name, "a directory, not a file");
        }
        boolean there = Files.exists(path);
        if (there && !Files.isRegularFile(path)) {
            throw new OutputFault(name, "a device or a pipe, not a regular file");
        }
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            boolean missing = folder == null || Files.notExists(folder);
            throw new OutputFault(name, missing ? "its directory is not there" : folder + " is no directory");
        }
        if (there && !Files.isWritable(path)) {
            throw new OutputFault(name, "permission denied");
        }
        try {
            WeightsTable.check(path);
        } catch (IOException e) {
            throw OutputFault.ofFile(name, path, e);
        }
        return new TargetFile(name, path);
    }

    /** The table replaces the file that a link leads to, not the link. */
    private static Path resolve(String name) {
        Path path = GoldFiles.path(name).toAbsolutePath();
        if (!Files.isSymbolicLink(path)) {
            return path;
        }
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new OutputFault(name, "a link that leads nowhere");
        }
    }
}
