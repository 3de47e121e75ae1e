package org.dateline.corenlp.tags;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Numbers many strings in the order given, in a few arrays instead of an object for each. Immutable.
 *
 * <p>Their text is all strings, each with {@link #END} behind it: a UTF-16 unit is one byte, or where it is no less than
 * {@link #WIDE}, this and three bytes of up to seven bits.
 */
final class StringTable {

    private static final int END = 0xFF;
    private static final int WIDE = 0xFE;

    private final byte[] text;
    private final int[] starts;

    /** The number of a string, counted from 1, at the slot of its hash or the next free one; 0 where there is none. */
    private final int[] slots;

    /** @throws IllegalArgumentException if the text does not end with a string, or holds one twice */
    StringTable(byte[] text) {
        this.text = text;
        int size = 0;
        for (byte unit : text) {
            if (unit == (byte) END) {
                size++;
            }
        }
        this.starts = new int[size];
        this.slots = new int[2 * Integer.highestOneBit(Math.max(size + size / 2, 1))];
        int start = 0;
        for (int number = 0; number < size; number++) {
            starts[number] = start;
            int hash = 0;
            int at = start;
            while (text[at] != (byte) END) {
                hash = 31 * hash + unitAt(at);
                at += widthAt(at);
            }
            insert(number, slot(hash));
            start = at + 1;
        }
        if (start != text.length) {
            throw new IllegalArgumentException("a table of strings that ends within one");
        }
    }

    static StringTable of(List<String> strings) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (String string : strings) {
            for (int i = 0; i < string.length(); i++) {
                char unit = string.charAt(i);
                if (unit >= WIDE) {
                    text.write(WIDE);
                    text.write(unit >>> 14);
                    text.write(unit >>> 7 & 0x7F);
                    text.write(unit & 0x7F);
                } else {
                    text.write(unit);
                }
            }
            text.write(END);
        }
        return new StringTable(text.toByteArray());
    }

    byte[] text() {
        return text;
    }

    int size() {
        return starts.length;
    }

    /** The number of a string, -1 where it is none of them. */
    int find(String string) {
        return find("", string, 0, string.length());
    }

    /** The number of the string that a head and a part of another string make together, -1 where it is none of them. */
    int find(String head, String body, int from, int to) {
        int hash = head.hashCode();
        for (int i = from; i < to; i++) {
            hash = 31 * hash + body.charAt(i);
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            int at = behind(behind(starts[number], head, 0, head.length()), body, from, to);
            if (at >= 0 && text[at] == (byte) END) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private void insert(int number, int first) {
        int slot = first;
        while (slots[slot] != 0) {
            if (isSame(starts[slots[slot] - 1], starts[number])) {
                throw new IllegalArgumentException("a string stands twice in a table");
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number + 1;
    }

    private boolean isSame(int one, int other) {
        int length = 0;
        while (text[one + length] == text[other + length] && text[one + length] != (byte) END) {
            length++;
        }
        return text[one + length] == text[other + length];
    }

    /** Where the text goes on behind a part of a string, -1 where another one stands there. */
    private int behind(int start, String string, int from, int to) {
        int at = start;
        for (int i = from; i < to && at >= 0; i++) {
            // The end of a string is no unit: its byte stands for one that is always written wide.
            at = unitAt(at) == string.charAt(i) && text[at] != (byte) END ? at + widthAt(at) : -1;
        }
        return at;
    }

    private int unitAt(int at) {
        int unit = text[at] & 0xFF;
        return unit == WIDE ? text[at + 1] << 14 | text[at + 2] << 7 | text[at + 3] : unit;
    }

    private int widthAt(int at) {
        return text[at] == (byte) WIDE ? 4 : 1;
    }

    /** The hash of a string is specified, so a table built once is good everywhere. */
    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }
}
