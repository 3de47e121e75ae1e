package org.dateline.corenlp.depparse;

import org.jspecify.annotations.Nullable;

/**
 * What tokens and relations give to the hidden units, beyond what an empty place gives.
 *
 * <p>Most places of a state are empty, so a state's sums begin with those of an empty one, and only what is there is
 * added. What a word with its tag gives at a place takes as many multiplications as all else of a transition; the last
 * of them are kept. What is kept was computed by the same additions in the same order, so a parse does not depend on
 * what was parsed before it. Thread-safe: a slot holds an immutable entry, and a race only costs a computation.
 */
final class HiddenSums {

    /** So many slots may hold a key, in the order of their last use. */
    private static final int WAYS = 4;

    private record Entry(long key, float[] sums) {}

    private final ParserModel model;
    private final float[] empty;
    private final float[][][] tags;
    private final float[][][] relations;
    private final @Nullable Entry[] kept;
    private final int sets;

    /** @param slots how many sums to keep at most, a power of two from four on; each takes four bytes for each hidden unit */
    HiddenSums(ParserModel model, int slots) {
        this.model = model;
        this.sets = slots / WAYS;
        this.kept = new Entry[slots];
        int nullWord = model.wordId(ParserModel.NULL);
        int nullTag = model.tagId(ParserModel.NULL);
        this.empty = model.bias().clone();
        this.tags = new float[ParserModel.TOKEN_PLACES][model.tags().size()][];
        for (int place = 0; place < ParserModel.TOKEN_PLACES; place++) {
            float[] noWord = word(nullWord, place);
            float[] noTag = tag(nullTag, place);
            add(noWord, empty);
            add(noTag, empty);
            for (int tag = 0; tag < tags[place].length; tag++) {
                tags[place][tag] = without(without(tag(tag, place), noTag), noWord);
            }
        }
        this.relations =
                new float[ParserModel.RELATION_PLACES][model.relations().size()][];
        for (int place = 0; place < ParserModel.RELATION_PLACES; place++) {
            float[] none = relation(0, place);
            add(none, empty);
            for (int relation = 0; relation < relations[place].length; relation++) {
                relations[place][relation] = without(relation(relation, place), none);
            }
        }
    }

    private float[] word(int word, int place) {
        float[] sums = new float[model.units()];
        model.addWord(word, place, sums);
        return sums;
    }

    private float[] tag(int tag, int place) {
        float[] sums = new float[model.units()];
        model.addTag(tag, place, sums);
        return sums;
    }

    private float[] relation(int relation, int place) {
        float[] sums = new float[model.units()];
        model.addRelation(relation, place, sums);
        return sums;
    }

    private static void add(float[] more, float[] sums) {
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] += more[unit];
        }
    }

    private static float[] without(float[] sums, float[] less) {
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] -= less[unit];
        }
        return sums;
    }

    /** What a state gives in which all places are empty. */
    float[] ofNothing() {
        return empty;
    }

    /** What a relation at a place gives beyond none. */
    float[] ofRelation(int relation, int place) {
        return relations[place][relation];
    }

    /** What a token at a place gives beyond none. */
    float[] ofToken(int word, int tag, int place) {
        long key = ((long) word << 16) | ((long) tag << 8) | place;
        int set = WAYS * ((int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & sets - 1);
        Entry latest = kept[set];
        if (latest == null || latest.key != key) {
            latest = take(key, set);
            if (latest == null) {
                float[] sums = tags[place][tag].clone();
                model.addWord(word, place, sums);
                latest = new Entry(key, sums);
            }
            kept[set] = latest;
        }
        return latest.sums;
    }

    /** Moves those that were used later than a key one slot on, to where it was, else over the oldest; null if it was not there. */
    private @Nullable Entry take(long key, int set) {
        Entry moved = kept[set];
        for (int way = 1; way < WAYS; way++) {
            Entry entry = kept[set + way];
            kept[set + way] = moved;
            if (entry == null || entry.key == key) {
                return entry;
            }
            moved = entry;
        }
        return null;
    }
}
