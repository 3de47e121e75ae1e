package org.dateline.core.place;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes a gazetteer layer: first the places, in any order, which yields entries for their names; then those
 * entries, sorted; then what the layer is. The format is told in {@code core/src/main/gazetteer/FORMAT.md}.
 *
 * <p>Holds half a byte of memory a key. Not thread-safe.
 */
public final class LayerWriter {

    static final int MAGIC = 0x444c475a;
    static final int VERSION = 2;
    static final int HEADER = 8;
    static final int FOOTER = 5 * 8 + 3 * 4;

    /** So many keys share an entry of the index. */
    static final int BLOCK = 16;

    static final double DEGREE = 1e5;
    static final int NOWHERE = 0x80;

    /** Of the places that share a name, so many are kept, the most populous. */
    private static final int MOST_POSTINGS = 250;

    /** Takes entries, each the more so the earlier its unsigned bytes sort. */
    public interface EntrySink {
        void entry(byte[] entry) throws IOException;
    }

    private final OutputStream out;
    private final EntrySink entries;
    private final CRC32 sum = new CRC32();
    private long size;
    private long keysAt;
    private long places;
    private long keys;
    private byte[] key = new byte[0];
    private final long[] postings = new long[MOST_POSTINGS];
    private int count;
    private long[] index = new long[1 << 10];
    private final byte[] scratch = new byte[16];

    /**
     * @param out buffered; is not closed
     * @param entries takes the entries of the places that are added
     */
    public LayerWriter(OutputStream out, EntrySink entries) throws IOException {
        this.out = out;
        this.entries = entries;
        integer(MAGIC);
        integer(VERSION);
    }

    /**
     * Adds a place, and entries for its id, its code and all its names.
     *
     * @param alternates other names than the place's own; those without a key in Latin letters are left out
     */
    public void place(PlaceRow row, List<String> alternates) throws IOException {
        long at = size;
        PlaceRow.Point point = row.point();
        number(row.id());
        octet(row.kind().ordinal() | (point == null ? NOWHERE : 0));
        text(row.country() == null ? "" : row.country());
        text(row.admin1());
        text(row.admin2());
        if (point != null) {
            integer((int) Math.round(point.latitude() * DEGREE));
            integer((int) Math.round(point.longitude() * DEGREE));
        }
        number(row.population());
        text(row.name());
        places++;
        if (row.id() != 0) {
            entries.entry(LayerEntry.of(LayerEntry.ID + row.id(), 0, at, 0));
        }
        String division = row.division();
        if (division != null) {
            entries.entry(LayerEntry.of(LayerEntry.DIVISION + division, 0, at, 0));
        }
        String own = NameKey.of(row.name());
        if (LayerEntry.isUsable(own)) {
            entries.entry(LayerEntry.of(own, row.population(), at, 0));
        }
        for (String alternate : alternates) {
            String other = NameKey.of(alternate);
            if (LayerEntry.isUsable(other) && !other.equals(own)) {
                entries.entry(LayerEntry.of(other, row.population(), at, LayerEntry.ALTERNATE));
            }
        }
    }

    /**
     * Adds a name of a place that another layer has.
     *
     * @return false if the name has no key in Latin letters
     */
    public boolean name(int id, String name, boolean alternate) throws IOException {
        String own = NameKey.of(name);
        if (!LayerEntry.isUsable(own)) {
            return false;
        }
        entries.entry(LayerEntry.of(own, 0, id, LayerEntry.FOREIGN | (alternate ? LayerEntry.ALTERNATE : 0)));
        return true;
    }

    /** Adds an entry; they must come in the unsigned order of their bytes, after all places. */
    public void entry(byte[] bytes, int from, int length) throws IOException {
        if (keysAt == 0) {
            keysAt = size;
        }
        int end = from + LayerEntry.keyLength(length);
        if (count == 0 || !Arrays.equals(key, 0, key.length, bytes, from, end)) {
            endKey();
            key = Arrays.copyOfRange(bytes, from, end);
        }
        long posting = LayerEntry.posting(bytes, from, length);
        boolean repeated =
                count > 0 && (postings[count - 1] | LayerEntry.ALTERNATE) == (posting | LayerEntry.ALTERNATE);
        if (count < MOST_POSTINGS && !repeated) {
            postings[count++] = posting;
        }
    }

    private void endKey() throws IOException {
        if (count == 0) {
            return;
        }
        if (keys % BLOCK == 0) {
            int block = (int) (keys / BLOCK);
            if (block == index.length) {
                index = Arrays.copyOf(index, 2 * block);
            }
            index[block] = size;
        }
        keys++;
        octet(key.length);
        bytes(key, key.length);
        int length = 0;
        for (int i = 0; i < count; i++) {
            length += lengthOf(postings[i]);
        }
        number(length);
        for (int i = 0; i < count; i++) {
            number(postings[i]);
        }
        count = 0;
    }

    /**
     * Ends the layer.
     *
     * @param facts what is to be known of it, without tabs and line ends
     */
    public void end(Map<String, String> facts) throws IOException {
        endKey();
        if (keysAt == 0) {
            keysAt = size;
        }
        final int bodySum = (int) sum.getValue();
        sum.reset();
        long indexAt = size;
        for (long block = 0; block * BLOCK < keys; block++) {
            wide(index[(int) block]);
        }
        long factsAt = size;
        StringBuilder lines = new StringBuilder();
        facts.forEach(
                (name, value) -> lines.append(name).append('\t').append(value).append('\n'));
        byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
        bytes(text, text.length);
        long footerAt = size;
        for (long part : new long[] {keysAt, indexAt, factsAt, footerAt, keys}) {
            wide(part);
        }
        integer(bodySum);
        integer((int) sum.getValue());
        integer(MAGIC);
        out.flush();
    }

    /** How many places were added. */
    public long places() {
        return places;
    }

    /** How many bytes were written. */
    public long size() {
        return size;
    }

    private void octet(int value) throws IOException {
        scratch[0] = (byte) value;
        bytes(scratch, 1);
    }

    private void integer(int value) throws IOException {
        bigEndian(value, 4);
    }

    private void wide(long value) throws IOException {
        bigEndian(value, 8);
    }

    private void bigEndian(long value, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            scratch[i] = (byte) (value >> 8 * (length - 1 - i));
        }
        bytes(scratch, length);
    }

    private void number(long value) throws IOException {
        int length = 0;
        long rest = value;
        while (rest >= 0x80) {
            scratch[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        scratch[length++] = (byte) rest;
        bytes(scratch, length);
    }

    private static int lengthOf(long value) {
        int length = 1;
        for (long rest = value; rest >= 0x80; rest >>>= 7) {
            length++;
        }
        return length;
    }

    private void text(String text) throws IOException {
        byte[] utf = text.getBytes(StandardCharsets.UTF_8);
        number(utf.length);
        bytes(utf, utf.length);
    }

    private void bytes(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        sum.update(bytes, 0, length);
        size += length;
    }
}
