package org.dateline.corenlp.depparse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a transition parser as Chen and Manning (2014) describe it: one hidden layer with a cube
 * activation over 48 embeddings. Immutable.
 */
final class ParserModel {

    /** The first tag of the sentence's own node; also stands for it among the words. */
    static final String ROOT = "-ROOT-";

    /** Stands where the stack, the buffer or the children hold nothing. */
    static final String NULL = "-NULL-";

    static final String UNKNOWN = "-UNKNOWN-";

    /** Places for tokens: three of the stack, three of the buffer, six kin of each of the two topmost of the stack. */
    static final int TOKEN_PLACES = 18;

    /** Places for relations: those kin's. */
    static final int RELATION_PLACES = 12;

    /** Words and tags of the tokens, and relations of the kin. */
    static final int FEATURES = 2 * TOKEN_PLACES + RELATION_PLACES;

    /** So many inputs are added at a time: fewer read the sums more often, more are too much for the compiler. */
    private static final int ROWS = 5;

    private final List<String> words;
    private final List<String> tags;
    private final List<String> relations;
    private final Map<String, Integer> wordIds;
    private final Map<String, Integer> tagIds;
    private final int unknownWord;
    private final int unknownTag;
    private final float[] embeddings;
    private final float[][] hidden;
    private final float[] bias;
    private final float[][] output;

    /**
     * @param relations the first is {@link #NULL}, the second the root's
     * @param embeddings a row for each word, tag and relation, in this order
     * @param hidden a row of all hidden units for each dimension of an embedding at each of {@link #FEATURES}
     * @param bias of each hidden unit
     * @param output a row of all transitions for each hidden unit: left by relation, right by relation, shift
     * @throws IllegalArgumentException if the sizes do not go together
     */
    ParserModel(
            List<String> words,
            List<String> tags,
            List<String> relations,
            float[] embeddings,
            float[][] hidden,
            float[] bias,
            float[][] output) {
        this.words = List.copyOf(words);
        this.tags = List.copyOf(tags);
        this.relations = List.copyOf(relations);
        this.wordIds = ids(words);
        this.tagIds = ids(tags);
        this.unknownWord = words.indexOf(UNKNOWN);
        this.unknownTag = tags.indexOf(UNKNOWN);
        this.embeddings = embeddings;
        this.hidden = hidden;
        this.bias = bias;
        this.output = output;
        int rows = words.size() + tags.size() + relations.size();
        if (rows == 0
                || embeddings.length % rows != 0
                || dimensions() % ROWS != 0
                || !isTable(hidden, FEATURES * dimensions(), units())
                || !isTable(output, units(), transitions())) {
            throw new IllegalArgumentException("tables of a parser that do not go together");
        }
        if (!relations.get(0).equals(NULL)
                || !wordIds.keySet().containsAll(List.of(ROOT, NULL, UNKNOWN))
                || !tagIds.keySet().containsAll(List.of(ROOT, NULL, UNKNOWN))) {
            throw new IllegalArgumentException("a parser without the names of what is no word");
        }
    }

    private static boolean isTable(float[][] table, int rows, int width) {
        return table.length == rows && Arrays.stream(table).allMatch(row -> row.length == width);
    }

    private static Map<String, Integer> ids(List<String> names) {
        Map<String, Integer> ids = new HashMap<>(2 * names.size());
        for (int i = 0; i < names.size(); i++) {
            ids.put(names.get(i), i);
        }
        return ids;
    }

    int dimensions() {
        return embeddings.length / (words.size() + tags.size() + relations.size());
    }

    int units() {
        return bias.length;
    }

    int transitions() {
        return 2 * (relations.size() - 1) + 1;
    }

    int wordId(String word) {
        return wordIds.getOrDefault(word, unknownWord);
    }

    int tagId(String tag) {
        return tagIds.getOrDefault(tag, unknownTag);
    }

    List<String> words() {
        return words;
    }

    List<String> tags() {
        return tags;
    }

    List<String> relations() {
        return relations;
    }

    float[] embeddings() {
        return embeddings;
    }

    float[][] hidden() {
        return hidden;
    }

    float[] bias() {
        return bias;
    }

    float[][] output() {
        return output;
    }

    /** Adds what a word gives to each hidden unit where it stands at a place of a token. */
    void addWord(int word, int place, float[] sums) {
        add(word, place, sums);
    }

    /** Adds what a tag gives to each hidden unit where it stands at a place of a token. */
    void addTag(int tag, int place, float[] sums) {
        add(words.size() + tag, TOKEN_PLACES + place, sums);
    }

    /** Adds what a relation gives to each hidden unit where it stands at a place of a relation. */
    void addRelation(int relation, int place, float[] sums) {
        add(words.size() + tags.size() + relation, 2 * TOKEN_PLACES + place, sums);
    }

    private void add(int embedding, int feature, float[] sums) {
        int value = embedding * dimensions();
        int row = feature * dimensions();
        for (int i = 0; i < dimensions(); i += ROWS) {
            addRows(sums, embeddings, value + i, hidden, row + i);
        }
    }

    /** A loop over rows of their own arrays is made vector instructions of; over parts of one array it is not. */
    private static void addRows(float[] sums, float[] values, int value, float[][] rows, int row) {
        addRows(
                sums,
                values[value],
                rows[row],
                values[value + 1],
                rows[row + 1],
                values[value + 2],
                rows[row + 2],
                values[value + 3],
                rows[row + 3],
                values[value + 4],
                rows[row + 4]);
    }

    private static void addRows(
            float[] sums,
            float a,
            float[] rowA,
            float b,
            float[] rowB,
            float c,
            float[] rowC,
            float d,
            float[] rowD,
            float e,
            float[] rowE) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += a * rowA[i] + b * rowB[i] + c * rowC[i] + d * rowD[i] + e * rowE[i];
        }
    }
}
