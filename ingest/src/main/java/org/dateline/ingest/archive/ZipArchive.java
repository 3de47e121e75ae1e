package org.dateline.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.dateline.ingest.capture.FileName;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;

/**
 * The files in a zipped folder that may hold articles, and the web archives of a WACZ (version 1.1.1). Sizes are not taken at
 * an entry's word, and nothing is written. Reads one archive; not thread-safe.
 */
public final class ZipArchive {

    /** An archive has at most so many entries, of which all are known at once. */
    static final int MOST_ENTRIES = 100_000;

    private static final int KINDS_OF_FILE = 0170000;

    private static final int FOLDER = 0040000;

    private static final int PLAIN_FILE = 0100000;

    private final Origin origin;

    private final EntrySink sink;

    private final Expansion expansion = new Expansion(null);

    private final EntryNames names = new EntryNames();

    public ZipArchive(Origin origin, EntrySink sink) {
        this.origin = origin;
        this.sink = sink;
    }

    /** How many bytes of the archive have been read so far, without its directory. */
    public long position() {
        return expansion.packed();
    }

    /** By which archives among the entries are bounded as well. */
    public Expansion expansion() {
        return expansion;
    }

    /**
     * Gives all entries to the sink.
     *
     * @param channel of the archive; not closed
     * @throws InputFault if the archive, or the rest of it, is refused
     */
    public void read(SeekableByteChannel channel) throws IOException {
        DirectoryBudget budget = new DirectoryBudget(channel);
        try (ZipFile zip = open(budget)) {
            budget.lift();
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw refused("more than " + MOST_ENTRIES + " entries");
            }
            Extents.check(entries, channel.size(), origin);
            boolean collection = isCollection(entries);
            boolean any = false;
            for (ZipArchiveEntry entry : entries) {
                any |= read(zip, entry, collection);
                if (expansion.isSpent()) {
                    throw refused(Expansion.reasonOfAll());
                }
            }
            if (!any) {
                throw refused("no pages, texts, JSON Lines, PDF files or web archives in this archive");
            }
        }
    }

    private ZipFile open(SeekableByteChannel channel) {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            throw refused(
                    why instanceof TooMuch
                            ? String.valueOf(why.getMessage())
                            : "a ZIP archive that is damaged or cut short: " + why.getMessage());
        }
    }

    private InputFault refused(String reason) {
        return new InputFault(origin.input(), reason);
    }

    /** An office file and an electronic book are zipped, too. */
    private boolean isCollection(List<ZipArchiveEntry> entries) {
        boolean described = false;
        boolean archives = false;
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            if (name.equals("[Content_Types].xml") || name.equals("mimetype")) {
                throw refused("an office file or an electronic book, not a zipped folder");
            }
            described |= name.equals("datapackage.json");
            archives |= isArchived(name);
        }
        return described && archives;
    }

    private static boolean isArchived(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("archive/") && (lower.endsWith(".warc") || lower.endsWith(".warc.gz"));
    }

    /** Tells whether it is one that may hold articles. */
    private boolean read(ZipFile zip, ZipArchiveEntry entry, boolean collection) {
        String name = entry.getName();
        if (entry.isDirectory() || !(collection ? isArchived(name) : FileName.mayHoldArticles(name))) {
            sink.passedOver();
            return false;
        }
        Origin at = origin.entry(name);
        Optional<String> refusal = names.refusal(name).or(() -> refusal(entry));
        if (refusal.isPresent()) {
            sink.quarantined(new ItemFault(ItemFault.Kind.UNREADABLE, at, refusal.get()));
            return true;
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            content(stream, entry, at);
        } catch (IOException e) {
            sink.quarantined(Reasons.fault(at, e));
        } catch (InputFault e) {
            sink.quarantined(Reasons.fault(at, e));
        }
        return true;
    }

    private static Optional<String> refusal(ZipArchiveEntry entry) {
        int kind = entry.getUnixMode() & KINDS_OF_FILE;
        if (entry.isUnixSymlink()) {
            return Optional.of("a link to another file");
        }
        if (kind != 0 && kind != PLAIN_FILE && kind != FOLDER) {
            return Optional.of("no plain file: a device or a pipe");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("encrypted");
        }
        int method = entry.getMethod();
        boolean read = method == ZipEntry.STORED
                || method == ZipEntry.DEFLATED
                || method == ZipMethod.ENHANCED_DEFLATED.getCode();
        return read
                ? Optional.empty()
                : Optional.of("packed in a way that is not read: " + ZipMethod.getMethodByCode(method));
    }

    private void content(InputStream stream, ZipArchiveEntry entry, Origin at) throws IOException {
        LongSupplier packed = stream instanceof InputStreamStatistics unpacking
                ? unpacking::getCompressedCount
                : entry::getCompressedSize;
        CheckedInputStream checked = new CheckedInputStream(expansion.bounded(stream, packed), new CRC32());
        sink.entry(at, null, new Verified(checked, entry.getCrc()));
    }
}
