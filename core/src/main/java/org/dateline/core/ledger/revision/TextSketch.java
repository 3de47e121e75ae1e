package org.dateline.core.ledger.revision;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dateline.core.record.ArticleLine;
import org.jspecify.annotations.Nullable;

/**
 * A small sample of an article's words by which copies are found without the texts: the smallest hashes of its
 * five-word shingles (Broder 1997; bottom-k sampling, Cohen and Kaplan 2007).
 *
 * <p>The words are those of the reported blocks under the headings, in lower case, without punctuation, in one
 * spelling; a text that is a copy but for its headline, its quotation marks and its <i>colour</i> is whole. Immutable,
 * thread-safe.
 */
public final class TextSketch {

    /**
     * How much of the shorter text must stand in the longer one for the two to be copies. Copies that lost half and got a
     * paragraph of another's, or of which every twentieth word is another, keep 0.64 and more. A follow-up that quotes
     * half of a story has between 0.3 and 0.7: from 0.6 most of it is that story.
     */
    static final double LEAST_CONTAINED = 0.6;

    /** Texts of fewer words are alike by chance. */
    static final int LEAST_WORDS = 40;

    private static final int SHINGLE = 5;
    private static final int SAMPLE = 256;
    private static final int BUCKETS = 8;
    private static final byte FORMAT = 1;

    private final int words;
    private final int shingles;
    private final long identity;

    /** The smallest hashes in ascending order; all of them if they are fewer than the sample allows. */
    private final long[] sample;

    private TextSketch(int words, int shingles, long identity, long[] sample) {
        this.words = words;
        this.shingles = shingles;
        this.identity = identity;
        this.sample = sample;
    }

    /** The sketch of an article's text. */
    public static TextSketch of(ArticleLine article) {
        List<String> running = Spelling.ALL.keys(ReportedWords.running(article));
        long[] hashes = IntStream.rangeClosed(0, running.size() - SHINGLE)
                .mapToLong(i -> ShingleHash.of(running.subList(i, i + SHINGLE)))
                .sorted()
                .distinct()
                .toArray();
        long identity = ShingleHash.of(ReportedWords.all(article));
        return new TextSketch(
                running.size(), hashes.length, identity, Arrays.copyOf(hashes, Math.min(SAMPLE, hashes.length)));
    }

    /**
     * The keys under which to look for copies: texts that share none are not compared. Of a short text, the one key of
     * its very words; none of an empty one.
     */
    public List<Long> buckets() {
        if (words == 0) {
            return List.of();
        }
        return isShort()
                ? List.of(identity)
                : LongStream.of(sample).limit(BUCKETS).boxed().toList();
    }

    /**
     * Tells whether one of the two texts is a copy of the other, or both are of a third: most of the shorter one stands
     * in the longer one. Short texts are copies only if all their words are the same, headlines too.
     */
    public boolean isCopyOf(TextSketch other) {
        if (words == 0 || other.words == 0) {
            return false;
        }
        return isShort() || other.isShort() ? identity == other.identity : contained(other) >= LEAST_CONTAINED;
    }

    private boolean isShort() {
        return words < LEAST_WORDS;
    }

    /**
     * How much of the text with fewer shingles stands in the other, estimated, from 0 to 1. Up to the smaller of the two
     * samples' ends both samples are complete, so there the share is a fair one.
     */
    double contained(TextSketch other) {
        TextSketch shorter = shingles <= other.shingles ? this : other;
        TextSketch longer = shorter == this ? other : this;
        long end = Math.min(shorter.end(), longer.end());
        long seen = LongStream.of(shorter.sample).filter(hash -> hash <= end).count();
        long shared = LongStream.of(shorter.sample)
                .filter(hash -> hash <= end && Arrays.binarySearch(longer.sample, hash) >= 0)
                .count();
        return seen == 0 ? 0 : (double) shared / seen;
    }

    /** Up to where the sample holds all hashes. */
    private long end() {
        return sample.length == shingles ? Long.MAX_VALUE : sample[sample.length - 1];
    }

    /** The sketch in at most 2,065 bytes: format, words, shingles, identity, sample; big-endian. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + 2 * Integer.BYTES + (1 + sample.length) * Long.BYTES);
        bytes.put(FORMAT).putInt(words).putInt(shingles).putLong(identity);
        LongStream.of(sample).forEach(bytes::putLong);
        return bytes.array();
    }

    /**
     * The sketch that {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException if the bytes are no sketch, or one of another format
     */
    public static TextSketch fromBytes(byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        try {
            byte format = bytes.get();
            int words = bytes.getInt();
            int shingles = bytes.getInt();
            long identity = bytes.getLong();
            long[] sample = new long[bytes.remaining() / Long.BYTES];
            bytes.asLongBuffer().get(sample);
            if (format == FORMAT
                    && bytes.remaining() == sample.length * Long.BYTES
                    && sample.length == Math.min(SAMPLE, shingles)) {
                return new TextSketch(words, shingles, identity, sample);
            }
        } catch (BufferUnderflowException tooShort) {
            throw new IllegalArgumentException("not a sketch: it ends too early", tooShort);
        }
        throw new IllegalArgumentException("not a sketch of format " + FORMAT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextSketch sketch
                && words == sketch.words
                && shingles == sketch.shingles
                && identity == sketch.identity
                && Arrays.equals(sample, sketch.sample);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(identity);
    }

    @Override
    public String toString() {
        return "sketch of " + words + " words";
    }
}
