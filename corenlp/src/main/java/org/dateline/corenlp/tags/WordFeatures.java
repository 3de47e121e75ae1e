package org.dateline.corenlp.tags;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Arrays;
import java.util.Locale;

/** Finds the values that a word has, whatever stands beside it. Immutable. */
final class WordFeatures {

    private static final String YES = "1";
    private static final String NO = "0";

    /** The value of an affix longer than its word. */
    private static final String TOO_SHORT = "######";

    private final TaggerModel model;
    private final Factors factors;
    private final double[] ones;

    WordFeatures(TaggerModel model) {
        this.model = model;
        this.factors = model.factors();
        this.ones = new double[model.tags().size()];
        Arrays.fill(ones, 1);
    }

    /** @param written the word as the text writes it; the model knows American spelling */
    WordTraits of(String written) {
        String word = Americanize.americanize(written);
        String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
        String cluster = model.clusters().of(word);
        int number = model.lexicon().find(word);
        boolean isRare = model.lexicon().isRare(number);
        double[] atStart = ones;
        double[] inside = ones;
        if (isRare) {
            atStart = ones.clone();
            apply(Features.SHAPE, shape, atStart);
            apply(Features.CLUSTER, cluster, atStart);
            applyLetters(word, atStart);
            applyAffixes(word, atStart);
            apply(
                    Features.FINE_SHAPE,
                    WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4),
                    atStart);
            inside = atStart.clone();
            applyCase(word, atStart, inside);
        }
        return new WordTraits(
                model.lexicon().candidates(number),
                isRare,
                cluster,
                isCapitalised(word),
                model.companyEnds().contains(word),
                factors.find(Features.WORD, word),
                atStart,
                inside,
                new WordTraits.Side(
                        factors.find(Features.WORD_BEFORE, word),
                        factors.find(Features.SHAPE_BEFORE, shape),
                        factors.find(Features.CLUSTER_BEFORE, cluster)),
                new WordTraits.Side(
                        factors.find(Features.WORD_BEHIND, word),
                        factors.find(Features.SHAPE_BEHIND, shape),
                        factors.find(Features.CLUSTER_BEHIND, cluster)));
    }

    private void apply(int feature, String value, double[] weights) {
        factors.apply(factors.find(feature, value), weights);
    }

    private void apply(int feature, boolean value, double[] weights) {
        apply(feature, value ? YES : NO, weights);
    }

    private void applyLetters(String word, double[] weights) {
        boolean capital = false;
        boolean digit = false;
        boolean letter = false;
        boolean allCapitals = true;
        for (int i = 0; i < word.length(); i++) {
            boolean upper = Character.isUpperCase(word.charAt(i));
            capital |= upper;
            allCapitals &= upper;
            digit |= Character.isDigit(word.charAt(i));
            letter |= Character.isLetter(word.charAt(i));
        }
        boolean dash = word.indexOf('-') >= 0;
        apply(Features.HAS_CAPITAL, capital, weights);
        apply(Features.HAS_DIGIT, digit, weights);
        apply(Features.HAS_DASH, dash, weights);
        apply(Features.HAS_LETTER_DASH_DIGIT, letter && dash && digit, weights);
        apply(Features.ALL_CAPITALS, allCapitals, weights);
        apply(Features.HAS_CAPITAL_DASH_DIGIT, capital && dash && digit, weights);
        apply(Features.NO_LETTER_OR_DIGIT, !letter && !digit, weights);
    }

    private void applyAffixes(String word, double[] weights) {
        int end = word.length();
        for (int length = 1; length <= Features.LONGEST_AFFIX; length++) {
            if (length <= end) {
                factors.apply(factors.find(Features.PREFIX + length, word, 0, length), weights);
                factors.apply(factors.find(Features.SUFFIX + length, word, end - length, end), weights);
            } else {
                apply(Features.PREFIX + length, TOO_SHORT, weights);
                apply(Features.SUFFIX + length, TOO_SHORT, weights);
            }
        }
    }

    /** Where a capital begins a word that the training text had without one, its most frequent tag there counts. */
    private void applyCase(String word, double[] atStart, double[] inside) {
        int lower = isCapitalised(word) ? model.lexicon().find(word.toLowerCase(Locale.ROOT)) : Lexicon.UNKNOWN;
        String tag =
                lower == Lexicon.UNKNOWN ? NO : model.tags().get(model.lexicon().mostFrequentTag(lower));
        apply(Features.CAPITALISED_AT_START, tag, atStart);
        apply(Features.CAPITALISED_INSIDE, NO, atStart);
        apply(Features.CAPITAL_AT_START, word.chars().anyMatch(Character::isUpperCase), atStart);
        apply(Features.CAPITALISED_AT_START, NO, inside);
        apply(Features.CAPITALISED_INSIDE, tag, inside);
        apply(Features.CAPITAL_AT_START, NO, inside);
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
