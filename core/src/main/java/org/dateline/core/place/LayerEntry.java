package org.dateline.core.place;

import java.nio.charset.StandardCharsets;

/**
 * One key of a layer with one place it leads to, as bytes whose unsigned order is the order of the layer: by key,
 * the most populous first. So entries are sorted without being understood, in memory or in files.
 *
 * <p>The key in ASCII, a zero, the inhabitants subtracted from the highest number in five bytes, and in seven the
 * target: a place's position in the layer or a GeoNames id, doubled twice, plus 2 if it is an id, plus 1 if the key
 * is of an alternate name.
 */
final class LayerEntry {

    /** Longer names are not looked for: the finder takes a few words. */
    static final int LONGEST_KEY = 120;

    /** What leads to a place by its GeoNames id, before the id. */
    static final String ID = "#";

    /** What leads to a division by its code, before the code. */
    static final String DIVISION = "@";

    static final int FOREIGN = 2;
    static final int ALTERNATE = 1;

    private static final int RANK = 5;
    private static final int TARGET = 7;
    private static final long MOST = (1L << 8 * RANK) - 1;

    private LayerEntry() {}

    static byte[] of(String key, long population, long target, int flags) {
        byte[] ascii = key.getBytes(StandardCharsets.US_ASCII);
        byte[] entry = new byte[ascii.length + 1 + RANK + TARGET];
        System.arraycopy(ascii, 0, entry, 0, ascii.length);
        put(entry, ascii.length + 1, RANK, MOST - Math.min(population, MOST));
        put(entry, ascii.length + 1 + RANK, TARGET, target << 2 | flags);
        return entry;
    }

    private static void put(byte[] to, int at, int bytes, long value) {
        for (int i = 0; i < bytes; i++) {
            to[at + i] = (byte) (value >> 8 * (bytes - 1 - i));
        }
    }

    static int keyLength(int length) {
        return length - 1 - RANK - TARGET;
    }

    /** The target of an entry, with its flags. */
    static long posting(byte[] bytes, int from, int length) {
        long value = 0;
        for (int i = from + length - TARGET; i < from + length; i++) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }

    /** Tells whether a name's key is worth an entry: a letter and more. */
    static boolean isUsable(String key) {
        if (key.length() < 2 || key.length() > LONGEST_KEY) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) >= 'a') {
                return true;
            }
        }
        return false;
    }
}
