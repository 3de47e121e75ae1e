package org.dateline.ingest.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.dateline.core.place.LayerWriter;

/**
 * Sorts entries by their unsigned bytes: as many as fit are sorted in memory and written as a run, and the runs are
 * merged. Not thread-safe.
 */
final class EntrySorter implements LayerWriter.EntrySink {

    /** Bytes of the entries that are sorted in memory. */
    static final int ROOM = 48 << 20;

    /** So many runs are merged at once. */
    static final int MOST_RUNS = 100;

    private static final int LONGEST = 255;
    private static final int BUFFER = 1 << 17;

    /** Takes the entries in their order; the bytes change with the next. */
    interface Sorted {
        void entry(byte[] bytes, int from, int length) throws IOException;
    }

    private final Path folder;
    private final byte[] room;
    private int used;
    private int[] starts = new int[1 << 16];
    private int count;
    private final List<Path> runs = new ArrayList<>();
    private int made;

    /**
     * @param folder where the runs are written; whoever made it removes it
     * @param room bytes
     */
    EntrySorter(Path folder, int room) {
        this.folder = folder;
        this.room = new byte[room];
    }

    @Override
    public void entry(byte[] entry) throws IOException {
        if (entry.length > LONGEST) {
            throw new IllegalArgumentException("an entry of " + entry.length + " bytes");
        }
        if (used + 1 + entry.length > room.length) {
            spill();
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = used;
        room[used++] = (byte) entry.length;
        System.arraycopy(entry, 0, room, used, entry.length);
        used += entry.length;
    }

    /** Gives all entries in order, equal ones once. */
    void merge(Sorted to) throws IOException {
        if (count > 0) {
            spill();
        }
        merge(runs, to);
    }

    private void spill() throws IOException {
        sort();
        if (runs.size() == MOST_RUNS) {
            Path joined = folder.resolve("run-" + made++);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(joined), BUFFER)) {
                merge(runs, (bytes, from, length) -> write(out, bytes, from, length));
            }
            for (Path run : runs) {
                Files.delete(run);
            }
            runs.clear();
            runs.add(joined);
        }
        Path run = folder.resolve("run-" + made++);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), BUFFER)) {
            for (int i = 0; i < count; i++) {
                out.write(room, starts[i], 1 + (room[starts[i]] & 0xff));
            }
        }
        runs.add(run);
        used = 0;
        count = 0;
    }

    private static void write(OutputStream out, byte[] bytes, int from, int length) throws IOException {
        out.write(length);
        out.write(bytes, from, length);
    }

    private void sort() {
        sort(Arrays.copyOf(starts, count), starts, 0, count);
    }

    /** Merges the sorted halves of one array into the other, which holds the same entries. */
    private void sort(int[] from, int[] to, int low, int high) {
        if (high - low < 2) {
            return;
        }
        int middle = (low + high) >>> 1;
        sort(to, from, low, middle);
        sort(to, from, middle, high);
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takesLeft = right == high || left < middle && compare(from[left], from[right]) <= 0;
            to[i] = takesLeft ? from[left++] : from[right++];
        }
    }

    private int compare(int a, int b) {
        return Arrays.compareUnsigned(room, a + 1, a + 1 + (room[a] & 0xff), room, b + 1, b + 1 + (room[b] & 0xff));
    }

    private static void merge(List<Path> runs, Sorted to) throws IOException {
        PriorityQueue<Run> queue = new PriorityQueue<>();
        try {
            for (Path file : runs) {
                Run run = new Run(file);
                if (run.next()) {
                    queue.add(run);
                }
            }
            byte[] last = new byte[LONGEST];
            int length = -1;
            while (!queue.isEmpty()) {
                Run first = queue.remove();
                if (!Arrays.equals(last, 0, Math.max(length, 0), first.entry, 0, first.length)) {
                    length = first.length;
                    System.arraycopy(first.entry, 0, last, 0, length);
                    to.entry(last, 0, length);
                }
                if (first.next()) {
                    queue.add(first);
                }
            }
        } finally {
            for (Run run : queue) {
                run.close();
            }
        }
    }

    /** A run that is read. */
    private static final class Run implements Comparable<Run> {
        private final DataInputStream in;
        private final byte[] entry = new byte[LONGEST];
        private int length;

        Run(Path file) throws IOException {
            InputStream stream = Files.newInputStream(file);
            this.in = new DataInputStream(new BufferedInputStream(stream, BUFFER));
        }

        /** False after the last entry, when the run is closed. */
        boolean next() throws IOException {
            length = in.read();
            if (length < 0) {
                close();
                return false;
            }
            if (in.readNBytes(entry, 0, length) < length) {
                throw new EOFException("a sorted run is cut short");
            }
            return true;
        }

        void close() throws IOException {
            in.close();
        }

        @Override
        public int compareTo(Run other) {
            return Arrays.compareUnsigned(entry, 0, length, other.entry, 0, other.length);
        }
    }
}
