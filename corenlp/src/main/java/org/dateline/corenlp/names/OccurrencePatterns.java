package org.dateline.corenlp.names;

import java.util.List;

/**
 * Looks whether a capitalised word between a word and one without capitals stands elsewhere in its sentence, not beside
 * a proper noun. Where it follows a proper noun itself, the model has learnt nothing.
 */
final class OccurrencePatterns {

    private static final int NEAREST = 3;
    private static final int FARTHEST = 149;
    private static final String PROPER_NOUN = "NNP";

    private final List<WordForm> forms;
    private final String[] tags;

    /** @param tags one for each form */
    OccurrencePatterns(List<WordForm> forms, String[] tags) {
        this.forms = forms;
        this.tags = tags;
    }

    void add(int token, NameModel model, double[] sums) {
        if (!isCapitalisedBetweenWords(token)) {
            model.add(NameFeature.NO_PATTERN, sums);
        } else if (!isProperNoun(token - 1)) {
            if (isAgain(token, token + NEAREST, Math.min(token + FARTHEST, forms.size() - 1))) {
                model.add(NameFeature.AGAIN_LATER, sums);
            }
            if (isAgain(token, Math.max(token - FARTHEST, 0), token - NEAREST)) {
                model.add(NameFeature.AGAIN_EARLIER, sums);
            }
        }
    }

    private boolean isCapitalisedBetweenWords(int token) {
        return forms.get(token).isNameCase
                && token > 0
                && token + 1 < forms.size()
                && forms.get(token - 1).hasLetter
                && forms.get(token + 1).hasLetter
                && !forms.get(token + 1).hasUpperCase;
    }

    private boolean isProperNoun(int token) {
        return token >= 0 && token < forms.size() && forms.get(token).isNameCase && tags[token].equals(PROPER_NOUN);
    }

    private boolean isAgain(int token, int from, int to) {
        String word = forms.get(token).word;
        for (int other = from; other <= to; other++) {
            if (forms.get(other).word.equals(word) && !isProperNoun(other - 1) && !isProperNoun(other + 1)) {
                return true;
            }
        }
        return false;
    }
}
