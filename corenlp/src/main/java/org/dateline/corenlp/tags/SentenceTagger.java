package org.dateline.corenlp.tags;

import java.io.IOException;
import java.util.Arrays;
import org.dateline.corenlp.keeping.Kept;
import org.dateline.corenlp.packing.ModelFile;

/**
 * Tags sentences with CoreNLP's published model: a maximum-entropy model of each tag, given the words around it and the
 * two tags before it (Toutanova and others, "Feature-Rich Part-of-Speech Tagging with a Cyclic Dependency Network", 2003),
 * and the most probable sequence of all.
 *
 * <p>The same model as {@code edu.stanford.nlp.tagger.maxent}, another inference: what a word gives is multiplied once
 * and kept, and probabilities are products and quotients of doubles, without logarithms, taken in one order on every
 * machine. Thread-safe.
 */
public final class SentenceTagger implements Tagging {

    /** Of mixed news, they hold nine of ten tokens. */
    private static final int WORDS = 1 << 15;

    /** A company's name may end so many words behind one of its own. */
    private static final int COMPANY_WORDS = 3;

    private final TaggerModel model;
    private final WordFeatures features;
    private final TagHistories histories;
    private final Kept<String, WordTraits> kept;
    private final WordTraits outside;
    private final WordTraits end;
    private final byte[] noTag;

    /** @param words of how many words to keep what they give, a power of two from four on */
    SentenceTagger(TaggerModel model, int words) {
        this.model = model;
        this.features = new WordFeatures(model);
        this.histories = new TagHistories(model);
        this.kept = new Kept<>(words, features::of);
        this.outside = features.of(TaggerModel.OUTSIDE);
        this.end = features.of(TaggerModel.END);
        this.noTag = new byte[] {(byte) histories.outside()};
    }

    /**
     * Loads the model that was packed when the project was built.
     *
     * @throws IOException if it is missing or damaged
     */
    public static SentenceTagger load() throws IOException {
        return new SentenceTagger(PackedTaggerModel.read(ModelFile.open(PackedTaggerModel.RESOURCE)), WORDS);
    }

    @Override
    public String[] tag(String[] words) {
        WordTraits[] traits = new WordTraits[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            traits[i] = words[i].length() > Kept.LONGEST_WORD ? features.of(words[i]) : kept.get(words[i]);
        }
        traits[words.length] = end;
        Search search = new Search(traits);
        for (int i = 0; i < traits.length; i++) {
            search.step(i);
        }
        return search.tags();
    }

    /** The best sequences that end with each two tags, a word at a time: Viterbi's. */
    private final class Search {
        private final WordTraits[] words;

        /** For each word, a row for each two last tags: which candidate before them is best. */
        private final byte[][] origins;

        private final double[] weights = new double[model.tags().size()];

        /** The probability of the best sequence to each two last tags, but for a power of two. */
        private double[] best = {1};

        Search(WordTraits[] words) {
            this.words = words;
            this.origins = new byte[words.length][];
        }

        private WordTraits word(int i) {
            return i < 0 || i >= words.length ? outside : words[i];
        }

        private byte[] candidates(int i) {
            return i < 0 ? noTag : words[i].candidates();
        }

        void step(int i) {
            weigh(i);
            byte[] farther = candidates(i - 2);
            byte[] before = candidates(i - 1);
            byte[] here = candidates(i);
            double[] next = new double[before.length * here.length];
            byte[] origin = new byte[next.length];
            Arrays.fill(next, -1);
            for (int f = 0; f < farther.length; f++) {
                for (int b = 0; b < before.length; b++) {
                    double[] factors = histories.of(farther[f], before[b]);
                    double path = best[f * before.length + b] / product(weights, factors);
                    int row = b * here.length;
                    for (int h = 0; h < here.length; h++) {
                        double probability = path * factors[here[h]];
                        if (probability > next[row + h]) {
                            next[row + h] = probability;
                            origin[row + h] = (byte) f;
                        }
                    }
                }
            }
            for (int state = 0; state < next.length; state++) {
                next[state] *= weights[here[state % here.length]];
            }
            origins[i] = origin;
            best = scaled(next);
        }

        /** Gathers what the words give each tag of one of them. */
        private void weigh(int i) {
            WordTraits word = words[i];
            double[] form = i == 0 ? word.atStart() : word.inside();
            System.arraycopy(form, 0, weights, 0, weights.length);
            WordTraits.Side before = word(i - 1).before();
            WordTraits.Side behind = word(i + 1).behind();
            Factors factors = model.factors();
            factors.apply(word.own(), weights);
            factors.apply(before.word(), weights);
            factors.apply(behind.word(), weights);
            if (word.isRare()) {
                factors.apply(before.shape(), weights);
                factors.apply(behind.shape(), weights);
                factors.apply(before.cluster(), weights);
                factors.apply(behind.cluster(), weights);
                String clusters = word(i - 1).cluster() + "|" + word.cluster() + "|"
                        + word(i + 1).cluster();
                factors.apply(factors.find(Features.CLUSTERS_AROUND, clusters), weights);
                factors.apply(factors.find(Features.IN_COMPANY_NAME, isInCompanyName(i) ? "1" : "0"), weights);
            }
        }

        private boolean isInCompanyName(int i) {
            if (words[i].isCapitalised()) {
                for (int j = i; j <= i + COMPANY_WORDS; j++) {
                    if (word(j).endsCompany()) {
                        return true;
                    }
                }
            }
            return false;
        }

        String[] tags() {
            int last = words.length - 1;
            int before = 0;
            for (int b = 1; b < best.length; b++) {
                // Of equally probable sequences, the one that was tried first.
                if (best[b] > best[before] || best[b] == best[before] && origins[last][b] < origins[last][before]) {
                    before = b;
                }
            }
            String[] tags = new String[last];
            int here = 0;
            for (int i = last; i > 0; i--) {
                tags[i - 1] = model.tags().get(candidates(i - 1)[before]);
                int farther = origins[i][before * candidates(i).length + here];
                here = before;
                before = farther;
            }
            return tags;
        }
    }

    private static double product(double[] weights, double[] factors) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < weights.length; i += 4) {
            a += weights[i] * factors[i];
            b += weights[i + 1] * factors[i + 1];
            c += weights[i + 2] * factors[i + 2];
            d += weights[i + 3] * factors[i + 3];
        }
        for (; i < weights.length; i++) {
            a += weights[i] * factors[i];
        }
        return a + b + (c + d);
    }

    /** By a power of two, so that nothing is rounded, and long sentences do not end in zeros. */
    private static double[] scaled(double[] probabilities) {
        double most = 0;
        for (double probability : probabilities) {
            most = Math.max(most, probability);
        }
        double scale = Math.scalb(1, -Math.getExponent(most));
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] *= scale;
        }
        return probabilities;
    }
}
