package org.dateline.core.ledger.revision;

import java.util.List;

/**
 * A 64-bit hash of words that never changes between versions: FNV-1a over UTF-16 units (Fowler, Noll, Vo), spread by
 * the finaliser of MurmurHash3 (Appleby) so that the smallest hashes are a fair sample.
 */
final class ShingleHash {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private ShingleHash() {}

    /** The hash of words, as if parted by a space. */
    static long of(List<String> words) {
        long hash = FNV_OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        return spread(hash);
    }

    private static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
