package org.dateline.corenlp.tags;

import java.util.ArrayList;
import java.util.List;

/**
 * The features of the model, by number, in the order in which it was published. Those of {@link #SHAPE_BEFORE} and
 * behind it are asked of rare words alone.
 */
final class Features {

    static final int WORD_BEFORE = 0;
    static final int WORD = 1;
    static final int WORD_BEHIND = 2;
    static final int TWO_TAGS_BEFORE = 3;
    static final int TAG_BEFORE = 4;
    static final int SHAPE_BEFORE = 5;
    static final int SHAPE = 6;
    static final int SHAPE_BEHIND = 7;
    static final int CLUSTER_BEFORE = 8;
    static final int CLUSTER = 9;
    static final int CLUSTER_BEHIND = 10;
    static final int CLUSTERS_AROUND = 11;
    static final int HAS_CAPITAL = 12;
    static final int HAS_DIGIT = 13;
    static final int HAS_DASH = 14;
    static final int HAS_LETTER_DASH_DIGIT = 15;
    static final int IN_COMPANY_NAME = 16;
    static final int ALL_CAPITALS = 17;
    static final int HAS_CAPITAL_DASH_DIGIT = 18;
    static final int CAPITALISED_AT_START = 19;
    static final int CAPITALISED_INSIDE = 20;

    /** CoreNLP's name of it speaks of the middle of a sentence, but it asks for the start. */
    static final int CAPITAL_AT_START = 21;

    /** A prefix of so many units has the number behind this one. */
    static final int PREFIX = 21;

    /** A suffix of so many units has the number behind this one. */
    static final int SUFFIX = 31;

    static final int FINE_SHAPE = 42;
    static final int NO_LETTER_OR_DIGIT = 43;

    /** Of prefixes and suffixes, in UTF-16 units. */
    static final int LONGEST_AFFIX = 10;

    private Features() {}

    /** What CoreNLP calls each of them. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "Extractor(-1,word)",
                "Extractor(0,word)",
                "Extractor(1,word)",
                "ExtractorContinuousTagConj(-2 ... -1)",
                "Extractor(-1,tag)",
                "ExtractorWordShapeClassifier(-1,chris2)",
                "ExtractorWordShapeClassifier(0,chris2)",
                "ExtractorWordShapeClassifier(1,chris2)",
                "ExtractorDistsim(-1,word)",
                "ExtractorDistsim(0,word)",
                "ExtractorDistsim(1,word)",
                "ExtractorDistsimConjunction(-1,1)",
                "ExtractorUCase()",
                "ExtractorCNumber()",
                "ExtractorDash()",
                "ExtractorLetterDigitDash()",
                "CompanyNameDetector()",
                "ExtractorAllCapitalized()",
                "ExtractorUpperDigitDash()",
                "ExtractorStartSentenceCap()",
                "ExtractorMidSentenceCapC()",
                "ExtractorMidSentenceCap()"));
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            names.add("ExtractorWordPref(len" + length + ",w0)");
        }
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            names.add("ExtractorWordSuff(len" + length + ",w0)");
        }
        names.add("ExtractorWordShapeClassifier(0,chris4)");
        names.add("ExtractorNonAlphanumeric()");
        return names;
    }
}
