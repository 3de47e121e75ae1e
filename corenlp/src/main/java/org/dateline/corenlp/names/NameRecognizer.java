package org.dateline.corenlp.names;

import java.io.IOException;
import java.util.Arrays;
import org.dateline.core.syntax.NameType;
import org.dateline.corenlp.keeping.Kept;
import org.dateline.corenlp.packing.ModelFile;

/**
 * Finds names with CoreNLP's published model of three classes, a conditional random field of first order (Finkel,
 * Grenager and Manning, "Incorporating Non-local Information into Information Extraction Systems by Gibbs Sampling",
 * 2005), by its likeliest sequence of labels.
 *
 * <p>The same model as {@code edu.stanford.nlp.ie.crf}, another inference: most features name one word alone, so their
 * weights are summed once for a word; weights are found by numbers instead of written features; and the best sequence
 * is that of the plain sums, which CoreNLP makes probabilities of first. The words that the model knows in lower case
 * are those it was trained on: like CoreNLP with this model's settings it learns none from what it reads. Sums are
 * taken in doubles, in one order on every machine. Thread-safe.
 */
public final class NameRecognizer implements NameRecognition {

    /** Of news, they hold nine of ten tokens, in 27 MB. */
    private static final int SLOTS = 1 << 15;

    /** How far away a word may stand to count as one before or behind. */
    private static final int WIDTH = 5;

    private final NameModel model;
    private final Kept<String, WordForm> forms;

    /** What stands before and behind a sentence. */
    private final WordForm padding;

    private final NameType[] types;
    private final int outside;

    /** @param slots how many forms of words to keep, a power of two from four on; each takes about 800 bytes */
    NameRecognizer(NameModel model, int slots) {
        this.model = model;
        this.forms = new Kept<>(slots, form -> WordForm.of(model, form));
        this.padding = WordForm.padding(model);
        this.types = model.labels().stream().map(NameLabels::type).toArray(NameType[]::new);
        this.outside = model.labels().indexOf(NameLabels.OUTSIDE);
    }

    /**
     * Loads the model that was packed when the project was built.
     *
     * @throws IOException if it is missing or damaged
     */
    public static NameRecognizer load() throws IOException {
        return new NameRecognizer(PackedNameModel.read(ModelFile.open(PackedNameModel.RESOURCE)), SLOTS);
    }

    @Override
    public NameType[] find(String[] words, String[] tags) {
        BestLabels best = new BestLabels(words.length, types.length, outside);
        WordForm[] padded = padded(words);
        OccurrencePatterns patterns =
                new OccurrencePatterns(Arrays.asList(padded).subList(WIDTH, WIDTH + words.length), tags);
        double[] node = new double[types.length];
        double[] edge = new double[types.length * types.length];
        for (int i = 0; i < words.length; i++) {
            sumNode(padded, i + WIDTH, node);
            patterns.add(i, model, node);
            sumEdge(padded, i + WIDTH, edge);
            best.add(node, edge);
        }
        NameType[] found = new NameType[words.length];
        int[] labels = best.labels();
        for (int i = 0; i < found.length; i++) {
            found[i] = types[labels[i]];
        }
        return found;
    }

    private WordForm[] padded(String[] words) {
        WordForm[] padded = new WordForm[words.length + 2 * WIDTH];
        Arrays.fill(padded, padding);
        for (int i = 0; i < words.length; i++) {
            padded[i + WIDTH] = form(words[i]);
        }
        return padded;
    }

    private void sumNode(WordForm[] padded, int at, double[] sums) {
        WordForm current = padded[at];
        WordForm previous = padded[at - 1];
        WordForm next = padded[at + 1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = current.itself[i] + previous.asPrevious[i] + next.asNext[i];
        }
        for (int distance = 1; distance <= WIDTH; distance++) {
            if (isFirst(padded, at, distance, 1)) {
                add(padded[at + distance].asLater, sums);
            }
            if (isFirst(padded, at, distance, -1)) {
                add(padded[at - distance].asEarlier, sums);
            }
        }
        model.add(NameFeature.PREVIOUS_WORD_SHAPE, previous.id, current.shape, sums);
        model.add(NameFeature.SHAPE_NEXT_WORD, current.shape, next.id, sums);
        model.add(NameFeature.PREVIOUS_SHAPE_SHAPE, previous.shape, current.shape, sums);
        model.add(NameFeature.SHAPE_NEXT_SHAPE, current.shape, next.shape, sums);
        model.add(NameFeature.THREE_SHAPES, previous.shape, current.shape, next.shape, sums);
        if (previous.isShort) {
            model.add(NameFeature.WORD_BEFORE_PREVIOUS_SHAPE, padded[at - 2].id, current.shape, sums);
        }
        if (next.isShort) {
            model.add(NameFeature.WORD_AFTER_NEXT_SHAPE, padded[at + 2].id, current.shape, sums);
        }
    }

    /** A word counts once on a side, however often it stands there. Words without a number have no weight. */
    private static boolean isFirst(WordForm[] padded, int at, int distance, int side) {
        int id = padded[at + side * distance].id;
        for (int nearer = 1; nearer < distance; nearer++) {
            if (padded[at + side * nearer].id == id) {
                return false;
            }
        }
        return id >= 0;
    }

    private void sumEdge(WordForm[] padded, int at, double[] sums) {
        WordForm current = padded[at];
        WordForm previous = padded[at - 1];
        WordForm next = padded[at + 1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = current.edge[i] + previous.edgeAsPrevious[i] + next.edgeAsNext[i];
        }
        model.add(NameFeature.EDGE_TWO_WORDS, previous.id, current.id, sums);
        model.add(NameFeature.EDGE_TWO_CLUSTERS, previous.cluster, current.cluster, sums);
        model.add(NameFeature.EDGE_TWO_SHAPES, previous.shape, current.shape, sums);
    }

    private static void add(double[] more, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private WordForm form(String word) {
        return word.length() > Kept.LONGEST_WORD ? WordForm.of(model, word) : forms.get(word);
    }
}
