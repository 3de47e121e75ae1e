package org.dateline.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.Origin;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The captures in a web archive (ISO 28500), packed record by record or as a whole, or not at all. What breaks the format is
 * set aside with its offset, and the next record is looked for. Reads one archive; not thread-safe.
 */
public final class WarcArchive {

    /** The header of a record, and that of an answer in it, has at most so many bytes. */
    private static final int LONGEST_HEADER = 256 * 1024;

    /** Readers read ahead by less than so many bytes. */
    private static final int READ_AHEAD = RawBytes.BACK / 2;

    private final Origin origin;

    private final long size;

    private final EntrySink sink;

    private final Expansion expansion;

    private final Search search = new Search();

    /** Where the record at hand begins, or the member that holds it. */
    private long offset;

    /** Whether somebody has been told already of what is wrong with the record at hand. */
    private boolean told;

    /**
     * @param size how many bytes it has; {@link Long#MAX_VALUE} if that is not known
     * @param outer of the archive that it lies in; null if it lies in none
     */
    public WarcArchive(Origin origin, long size, EntrySink sink, @Nullable Expansion outer) {
        this.expansion = new Expansion(outer);
        this.origin = origin;
        this.size = size;
        this.sink = sink;
    }

    /**
     * Gives all captures to the sink.
     *
     * @param stream at the archive's start; not closed
     * @throws InputFault if the rest of it is refused
     */
    public void read(InputStream stream) throws IOException {
        RawBytes raw = new RawBytes(stream);
        while (raw.peek(1).length > 0) {
            offset = raw.position();
            told = false;
            try {
                part(raw);
            } catch (IOException e) {
                setAside(offset, e);
                refuseIfSpent();
                goOn(raw, Math.max(offset + 1, raw.position() - READ_AHEAD));
            }
        }
    }

    private void refuseIfSpent() {
        if (expansion.isSpent()) {
            throw new InputFault(origin.input(), Expansion.reasonOfAll());
        }
    }

    private void goOn(RawBytes raw, long from) throws IOException {
        try {
            search.next(raw, from);
        } catch (TooMuch e) {
            throw new InputFault(origin.input(), Reasons.of(e));
        }
    }

    /** A member with the records that are packed in it, or all the records that follow. */
    private void part(RawBytes raw) throws IOException {
        if (!ArchiveKind.isGzip(raw.peek(2))) {
            records(raw, false);
            return;
        }
        long start = raw.position();
        try (InputStream member = Gzip.member(raw)) {
            records(new RawBytes(expansion.bounded(member, () -> raw.furthest() - start)), true);
        }
    }

    private void records(RawBytes bytes, boolean packed) throws IOException {
        while (bytes.peek(1).length > 0) {
            long from = bytes.position();
            WarcReader reader = new WarcReader(new Unclosed(bytes));
            try {
                records(reader, bytes, from, packed);
                return;
            } catch (BrokenRecord | ParsingException e) {
                if (!packed) {
                    offset = from + reader.position();
                }
                setAside(offset, e);
            } finally {
                bytes.allowAll();
            }
            long next = Math.max(from + reader.position() + 1, bytes.position() - READ_AHEAD);
            if (!packed) {
                // What follows may be packed.
                goOn(bytes, next);
                return;
            }
            search.nextPlain(bytes, next);
            told = false;
        }
    }

    private void records(WarcReader reader, RawBytes bytes, long from, boolean packed) throws IOException {
        bytes.allow(LONGEST_HEADER);
        for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
            told = false;
            if (!packed) {
                offset = from + reader.position();
            }
            bytes.allow(LONGEST_HEADER);
            record(next.get(), bytes, packed ? Long.MAX_VALUE : size - offset);
            bytes.allow(LONGEST_HEADER);
        }
    }

    /** The reader throws more than it promises, at headers that stand twice or are no numbers. */
    private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
        try {
            return reader.next();
        } catch (IllegalArgumentException e) {
            throw new BrokenRecord("a broken header: " + e.getMessage());
        }
    }

    /** @param rest how many bytes the archive has from where the record begins */
    private void record(WarcRecord record, RawBytes bytes, long rest) throws IOException {
        long length = record.body().size();
        if (length < 0 || length > rest) {
            throw new BrokenRecord("a record that claims " + length + " bytes, where the archive has " + rest
                    + " left: it is broken or cut short");
        }
        Origin at = at(offset);
        try {
            Optional<WarcCapture> capture = WarcCapture.of(record, expansion);
            bytes.allowAll();
            if (capture.isPresent()) {
                WarcCapture found = capture.get();
                at = origin.record(found.target(), found.kind().word(), offset);
                sink.entry(at, found.kind(), found.content().open());
            } else {
                sink.passedOver();
            }
        } catch (IOException e) {
            told = true;
            sink.quarantined(Reasons.fault(at, e));
        } catch (InputFault e) {
            told = true;
            sink.quarantined(Reasons.fault(at, e));
        }
        bytes.allowAll();
        record.body().consume();
    }

    private Origin at(long place) {
        return Origin.of(origin.input() + " (record at " + place + ")");
    }

    private void setAside(long place, IOException why) {
        if (!told) {
            sink.quarantined(Reasons.fault(at(place), why));
        }
        told = true;
    }
}
