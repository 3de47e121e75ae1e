package org.dateline.ingest.archive;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.Origin;

/**
 * Where the entries of a zip lie in it. In an honest one each has bytes of its own; those of a bomb overlap, so that a small
 * file unpacks to any size (Fifield, A better zip bomb, WOOT 2019).
 */
final class Extents {

    /** A local header without its name. */
    private static final int HEADER = 30;

    private Extents() {}

    /** @throws InputFault if two entries overlap, or one lies beyond the archive's end */
    static void check(List<ZipArchiveEntry> entries, long size, Origin origin) {
        List<ZipArchiveEntry> ordered = entries.stream()
                .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList();
        long end = 0;
        for (ZipArchiveEntry entry : ordered) {
            long start = entry.getLocalHeaderOffset();
            long packed = entry.getCompressedSize();
            if (start < 0 || packed < 0 || packed > size || start > size - HEADER - packed) {
                throw new InputFault(
                        origin.input(), "a ZIP archive that is damaged or cut short: an entry lies beyond its end");
            }
            if (start < end) {
                throw new InputFault(origin.input(), "a ZIP archive with entries that overlap, as a bomb's do");
            }
            end = start + HEADER + packed;
        }
    }
}
