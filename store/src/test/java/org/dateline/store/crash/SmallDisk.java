package org.dateline.store.crash;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk of a few hundred kilobytes, in memory, mounted for a test; takes root on Linux. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one; empty, with a loud line, where that is not allowed. */
    static Optional<SmallDisk> mount(int kibibytes) {
        try {
            Path folder = Files.createTempDirectory("dateline-disk");
            if (run("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k", "tmpfs", folder.toString())) {
                return Optional.of(new SmallDisk(folder));
            }
            Files.delete(folder);
            System.err.println(
                    "*** No disk can be mounted: THE STORE IS NOT TESTED ON A FULL DISK (it takes root) ***");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    void resize(int kibibytes) {
        remount("size=" + kibibytes + "k");
    }

    void makeReadOnly() {
        remount("ro");
    }

    private void remount(String options) {
        if (!run("mount", "-o", "remount," + options, folder.toString())) {
            throw new IllegalStateException("cannot be mounted with " + options);
        }
    }

    /** Fills what is free with a file. */
    Path fill() {
        Path ballast = folder.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[1024];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            return ballast;
        }
    }

    @Override
    public void close() {
        run("umount", folder.toString());
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
