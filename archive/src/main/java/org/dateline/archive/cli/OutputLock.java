package org.dateline.archive.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second run out of an output folder of this machine, until it is closed or the process ends. Other file systems have
 * no such locks.
 */
final class OutputLock implements AutoCloseable {

    private final @Nullable FileChannel channel;

    private OutputLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param output as its giver wrote it
     * @throws OutputFault if another run has it, or the folder cannot be written
     */
    static OutputLock take(String output, Path folder) {
        if (!"file".equals(folder.toUri().getScheme())) {
            return new OutputLock(null);
        }
        java.nio.file.Path local = java.nio.file.Path.of(folder.toUri().getPath());
        try {
            Files.createDirectories(local);
            FileChannel channel =
                    FileChannel.open(local.resolve("_lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new OutputFault(output, "another run writes it");
            }
            return new OutputLock(channel);
        } catch (FileAlreadyExistsException e) {
            throw new OutputFault(output, "is a file; name a folder");
        } catch (AccessDeniedException e) {
            throw new OutputFault(output, "cannot be written: permission denied");
        } catch (IOException e) {
            String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
            throw new OutputFault(
                    output,
                    "cannot be written: " + (reason == null ? e.getClass().getSimpleName() : reason));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
