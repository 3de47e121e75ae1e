package org.dateline.core.place;

/** A place in the bytes of a layer that moves on as it reads. Not thread-safe. */
final class Cursor {

    private static final int LONGEST_NUMBER = 9;

    private final LayerBytes bytes;
    private long at;

    Cursor(LayerBytes bytes, long at) {
        this.bytes = bytes;
        this.at = at;
    }

    long at() {
        return at;
    }

    void skip(long count) {
        at += count;
    }

    int octet() {
        return bytes.get(at++) & 0xff;
    }

    int integer() {
        at += 4;
        return bytes.integer(at - 4);
    }

    /** A number from 0 in groups of seven bits, the lowest first; all but the last have the highest bit set (LEB128). */
    long number() {
        long value = 0;
        for (int i = 0; i < LONGEST_NUMBER; i++) {
            int octet = octet();
            value |= (octet & 0x7fL) << 7 * i;
            if (octet < 0x80) {
                return value;
            }
        }
        throw bytes.fault("a number without an end at " + at);
    }

    /** UTF-8 behind its length. */
    String text() {
        long length = number();
        if (length > bytes.size() - at) {
            throw bytes.fault("a text without an end at " + at);
        }
        at += length;
        return bytes.text(at - length, (int) length);
    }
}
