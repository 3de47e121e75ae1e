package org.dateline.core.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One gazetteer: places by the keys of their names, their GeoNames ids and, if they are divisions, their codes;
 * and names of places that other layers have.
 *
 * <p>Reads the bytes where they are, so that a mapped file costs no heap. The format is told in
 * {@code core/src/main/gazetteer/FORMAT.md}. Thread-safe.
 */
public final class PlaceLayer {

    private static final long[] NONE = {};
    private static final PlaceKind[] KINDS = PlaceKind.values();
    private static final int FOUND = 0;

    private final LayerBytes bytes;
    private final long keysAt;
    private final long indexAt;
    private final long footerAt;
    private final long keys;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private PlaceLayer(LayerBytes bytes) {
        this.bytes = bytes;
        if (bytes.size() < LayerWriter.HEADER + LayerWriter.FOOTER || bytes.integer(0) != LayerWriter.MAGIC) {
            throw new LayerFault(bytes.name(), "no gazetteer layer");
        }
        int version = bytes.integer(4);
        if (version != LayerWriter.VERSION) {
            throw new LayerFault(
                    bytes.name(),
                    "of version " + version + " of the format; this program reads " + LayerWriter.VERSION);
        }
        footerAt = bytes.size() - LayerWriter.FOOTER;
        keysAt = bytes.bigEndian(footerAt, 8);
        indexAt = bytes.bigEndian(footerAt + 8, 8);
        long factsAt = bytes.bigEndian(footerAt + 16, 8);
        keys = bytes.bigEndian(footerAt + 32, 8);
        if (bytes.integer(bytes.size() - 4) != LayerWriter.MAGIC || bytes.bigEndian(footerAt + 24, 8) != footerAt) {
            throw bytes.fault("its end is missing");
        }
        if (indexAt < LayerWriter.HEADER
                || indexAt > footerAt
                || bytes.checksum(indexAt, footerAt + 44) != bytes.integer(footerAt + 44)) {
            throw bytes.fault("the sum of its index is wrong");
        }
        for (String line : bytes.text(factsAt, (int) (footerAt - factsAt)).split("\n")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                facts.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
    }

    /**
     * Opens a layer, checking that it is whole but not each of its bytes.
     *
     * @throws LayerFault if it is damaged or of another version
     */
    public static PlaceLayer open(LayerBytes bytes) {
        return new PlaceLayer(bytes);
    }

    /** The gazetteer that stands beside this class. */
    static PlaceLayer bundled() {
        try (InputStream stream = PlaceLayer.class.getResourceAsStream("geonames.bin")) {
            if (stream == null) {
                throw new IllegalStateException("no gazetteer on the class path: geonames.bin");
            }
            return open(LayerBytes.of("geonames.bin", stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks every byte.
     *
     * @throws LayerFault if one is not as it was written
     */
    public void verify() {
        if (bytes.checksum(0, indexAt) != bytes.integer(footerAt + 40)) {
            throw bytes.fault("the sum of its places and names is wrong");
        }
    }

    /** What its writer told of it, by name. */
    public Map<String, String> facts() {
        return java.util.Collections.unmodifiableMap(facts);
    }

    boolean contains(String key) {
        return entryAt(key) >= 0;
    }

    /** The first keys that begin so, in order. */
    List<String> keysFrom(String beginning, int most) {
        List<String> found = new ArrayList<>();
        long block = Math.max(0, blockOf(beginning));
        long at = keys == 0 ? 0 : bytes.bigEndian(indexAt + 8 * block, 8);
        for (long number = block * LayerWriter.BLOCK; number < keys && found.size() < most; number++) {
            String key = key(at);
            if (key.startsWith(beginning)) {
                found.add(key);
            } else if (key.compareTo(beginning) > 0) {
                break;
            }
            Cursor cursor = new Cursor(bytes, behindKey(at));
            cursor.skip(cursor.number());
            at = cursor.at();
        }
        return found;
    }

    private String key(long at) {
        int length = bytes.get(at) & 0xff;
        StringBuilder key = new StringBuilder(length);
        for (int i = 1; i <= length; i++) {
            key.append((char) bytes.get(at + i));
        }
        return key.toString();
    }

    /** Targets with their flags, as {@link LayerEntry} tells, the most populous first; empty if there are none. */
    long[] postings(String key, int limit) {
        long at = entryAt(key);
        if (at < 0) {
            return NONE;
        }
        Cursor cursor = new Cursor(bytes, at);
        long end = cursor.number() + cursor.at();
        long[] postings = new long[limit];
        int count = 0;
        while (count < limit && cursor.at() < end) {
            postings[count++] = cursor.number();
        }
        return count == limit ? postings : java.util.Arrays.copyOf(postings, count);
    }

    /** The place that has an id or a code of its own in this layer. */
    @Nullable
    PlaceRow findOne(String key) {
        long[] postings = postings(key, 1);
        return postings.length == 0 || isForeign(postings[0]) ? null : row(target(postings[0]));
    }

    static boolean isForeign(long posting) {
        return (posting & LayerEntry.FOREIGN) != 0;
    }

    static boolean isAlternate(long posting) {
        return (posting & LayerEntry.ALTERNATE) != 0;
    }

    static long target(long posting) {
        return posting >> 2;
    }

    /** The place at a position. */
    PlaceRow row(long at) {
        if (at < LayerWriter.HEADER || at >= keysAt) {
            throw bytes.fault("no place is at " + at);
        }
        Cursor cursor = new Cursor(bytes, at);
        int id = (int) cursor.number();
        int kind = cursor.octet();
        String country = cursor.text();
        String admin1 = cursor.text();
        String admin2 = cursor.text();
        try {
            PlaceRow.Point point = (kind & LayerWriter.NOWHERE) != 0
                    ? null
                    : new PlaceRow.Point(cursor.integer() / LayerWriter.DEGREE, cursor.integer() / LayerWriter.DEGREE);
            long population = cursor.number();
            return new PlaceRow(
                    id,
                    cursor.text(),
                    KINDS[kind & ~LayerWriter.NOWHERE],
                    country.isEmpty() ? null : country,
                    admin1,
                    admin2,
                    point,
                    population);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw bytes.fault("no place is at " + at);
        }
    }

    /** Where the postings of a key stand; negative if it has none. */
    private long entryAt(String key) {
        long block = blockOf(key);
        return block < 0 ? -1 : scan(block, key);
    }

    /** The last block that begins with a key or with one before it; negative if none does. */
    private long blockOf(String key) {
        long low = 0;
        long high = (keys + LayerWriter.BLOCK - 1) / LayerWriter.BLOCK - 1;
        while (low <= high) {
            long middle = (low + high) >>> 1;
            int order = compare(bytes.bigEndian(indexAt + 8 * middle, 8), key);
            if (order == FOUND) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private long scan(long block, String key) {
        long last = Math.min(keys, (block + 1) * LayerWriter.BLOCK);
        long at = bytes.bigEndian(indexAt + 8 * block, 8);
        for (long number = block * LayerWriter.BLOCK; number < last; number++) {
            int order = compare(at, key);
            if (order == FOUND) {
                return behindKey(at);
            }
            if (order > 0) {
                return -1;
            }
            Cursor cursor = new Cursor(bytes, behindKey(at));
            cursor.skip(cursor.number());
            at = cursor.at();
        }
        return -1;
    }

    private long behindKey(long at) {
        return at + 1 + (bytes.get(at) & 0xff);
    }

    private int compare(long at, String key) {
        int length = bytes.get(at) & 0xff;
        for (int i = 0; i < length && i < key.length(); i++) {
            int difference = bytes.get(at + 1 + i) - key.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - key.length();
    }
}
