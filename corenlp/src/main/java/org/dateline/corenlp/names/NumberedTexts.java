package org.dateline.corenlp.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** Texts that are known by their numbers, from 0 in the order of their UTF-8 bytes. Immutable. */
final class NumberedTexts {

    private final byte[] lines;
    private final int[] starts;
    /** Which text hashes here or before here, counted from 1; 0 for none. */
    private final int[] slots;

    private final int shift;

    /** @param lines the texts in UTF-8, sorted, each with a line feed behind it */
    NumberedTexts(byte[] lines) {
        this.lines = lines;
        int count = 0;
        for (byte letter : lines) {
            if (letter == '\n') {
                count++;
            }
        }
        this.starts = new int[count + 1];
        int bits = 32 - Integer.numberOfLeadingZeros(count + count / 2);
        this.slots = new int[1 << bits];
        this.shift = 32 - bits;
        int number = 0;
        int hash = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] != '\n') {
                hash = 31 * hash + lines[i];
                continue;
            }
            starts[++number] = i + 1;
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
            hash = 0;
        }
    }

    private int slot(int hash) {
        return hash * 0x9E3779B9 >>> shift;
    }

    /**
     * @param texts without doubles
     * @throws IllegalArgumentException if one has a line feed, or half of a surrogate pair
     */
    static NumberedTexts of(Collection<String> texts) {
        byte[][] sorted = new byte[texts.size()][];
        int length = 0;
        int count = 0;
        for (String text : texts) {
            if (text.indexOf('\n') >= 0 || hasLoneSurrogate(text)) {
                throw new IllegalArgumentException("a line feed or half of a surrogate pair in: " + text);
            }
            sorted[count] = text.getBytes(StandardCharsets.UTF_8);
            length += sorted[count++].length + 1;
        }
        Arrays.sort(sorted, Arrays::compareUnsigned);
        byte[] lines = new byte[length];
        int end = 0;
        for (byte[] text : sorted) {
            System.arraycopy(text, 0, lines, end, text.length);
            end += text.length;
            lines[end++] = '\n';
        }
        return new NumberedTexts(lines);
    }

    int size() {
        return starts.length - 1;
    }

    /** The texts in UTF-8, each with a line feed behind it. */
    byte[] lines() {
        return lines;
    }

    /** @return the number of a text, or -1 where it is not among these */
    int find(String text) {
        // Bytes would have a question mark for it.
        if (hasLoneSurrogate(text)) {
            return -1;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int hash = 0;
        for (byte letter : bytes) {
            hash = 31 * hash + letter;
        }
        for (int slot = slot(hash); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int number = slots[slot] - 1;
            if (Arrays.equals(lines, starts[number], starts[number + 1] - 1, bytes, 0, bytes.length)) {
                return number;
            }
        }
        return -1;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
