package org.dateline.corenlp.names;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the model says of a form alone, wherever it stands: the sums of the weights of features that name nothing else,
 * and the numbers by which features name it together with its neighbours. Immutable.
 */
final class WordForm {

    private static final int LONGEST_LETTERS = 6;

    /** Behind such a word, or before it, the model looks at the one beyond. */
    private static final int LONGEST_SHORT_WORD = 3;

    /** In American spelling. */
    final String word;

    /** The numbers of the word, its shape and its cluster (for edges) among the model's texts, or -1. */
    final int id;

    final int shape;
    final int cluster;

    final boolean isShort;
    final boolean isNameCase;
    final boolean hasUpperCase;
    final boolean hasLetter;

    final double[] itself;
    final double[] asPrevious;
    final double[] asNext;
    /** Anywhere among the five tokens before the token that is labelled, or behind it. */
    final double[] asEarlier;

    final double[] asLater;

    /** For each pair of labels; those of the token before come first. */
    final double[] edge;

    final double[] edgeAsPrevious;
    final double[] edgeAsNext;

    /** The numbers of its shape, and of its shape as an edge's next; those of its cluster for edges and for nodes. */
    private record Numbers(int shape, int nextShape, int edgeCluster, int nodeCluster) {}

    /** A form of a sentence, as the text has it. */
    static WordForm of(NameModel model, String form) {
        String word = Americanize.americanize(form);
        return new WordForm(model, word, model.lexiconEntry(lexiconWord(word)));
    }

    private WordForm(NameModel model, String word, int entry) {
        this(model, word, model.text(shape(word, model.isKnownInLowerCase(entry))), model.cluster(entry));
    }

    private WordForm(NameModel model, String word, int shape, int cluster) {
        this(model, word, new Numbers(shape, shape, cluster, cluster));
    }

    /** What stands before and behind a sentence. The model writes its shape and its cluster in two ways. */
    static WordForm padding(NameModel model) {
        int empty = model.text("");
        int none = model.text("null");
        return new WordForm(model, "", new Numbers(empty, none, empty, none));
    }

    private WordForm(NameModel model, String word, Numbers numbers) {
        this.word = word;
        this.id = model.text(word);
        this.shape = numbers.shape;
        this.cluster = numbers.edgeCluster;
        this.isShort = word.length() <= LONGEST_SHORT_WORD;
        this.hasUpperCase = word.chars().anyMatch(Character::isUpperCase);
        this.hasLetter = word.chars().anyMatch(Character::isLetter);
        this.isNameCase = isNameCase(word);
        int labels = model.labels().size();
        this.itself = new double[labels];
        model.add(NameFeature.ALWAYS, itself);
        model.add(NameFeature.WORD, id, itself);
        model.add(NameFeature.CLUSTER, numbers.nodeCluster, itself);
        model.add(NameFeature.SHAPE, shape, itself);
        for (String letters : letters(word)) {
            model.add(NameFeature.LETTERS, model.text(letters), itself);
        }
        this.asPrevious = new double[labels];
        model.add(NameFeature.PREVIOUS_WORD, id, asPrevious);
        model.add(NameFeature.PREVIOUS_CLUSTER, numbers.nodeCluster, asPrevious);
        model.add(NameFeature.PREVIOUS_SHAPE, shape, asPrevious);
        this.asNext = new double[labels];
        model.add(NameFeature.NEXT_WORD, id, asNext);
        model.add(NameFeature.NEXT_CLUSTER, numbers.nodeCluster, asNext);
        model.add(NameFeature.NEXT_SHAPE, shape, asNext);
        this.asEarlier = new double[labels];
        model.add(NameFeature.EARLIER_WORD, id, asEarlier);
        this.asLater = new double[labels];
        model.add(NameFeature.LATER_WORD, id, asLater);
        this.edge = new double[labels * labels];
        model.add(NameFeature.EDGE_ALWAYS, edge);
        model.add(NameFeature.EDGE_WORD, id, edge);
        model.add(NameFeature.EDGE_CLUSTER, cluster, edge);
        model.add(NameFeature.EDGE_SHAPE, shape, edge);
        model.add(NameFeature.EDGE_SHAPE_AGAIN, shape, edge);
        this.edgeAsPrevious = new double[labels * labels];
        model.add(NameFeature.EDGE_PREVIOUS_WORD, id, edgeAsPrevious);
        model.add(NameFeature.EDGE_PREVIOUS_CLUSTER, cluster, edgeAsPrevious);
        model.add(NameFeature.EDGE_PREVIOUS_SHAPE, shape, edgeAsPrevious);
        this.edgeAsNext = new double[labels * labels];
        model.add(NameFeature.EDGE_NEXT_SHAPE, numbers.nextShape, edgeAsNext);
    }

    private static String lexiconWord(String word) {
        return WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    }

    /**
     * CoreNLP's shape "chris2useLC". Its own function lowers words in the default locale, so the mark of words of
     * letters that are known in lower case is put here.
     */
    private static String shape(String word, boolean known) {
        String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
        return known && shape.chars().allMatch(letter -> letter == 'x' || letter == 'X') ? shape + "k" : shape;
    }

    /** Its beginnings and ends, of two to six UTF-16 units with the brackets around it. */
    private static Set<String> letters(String word) {
        String bracketed = "<" + word + ">";
        Set<String> letters = new LinkedHashSet<>();
        int longest = Math.min(LONGEST_LETTERS, bracketed.length());
        for (int length = 2; length <= longest; length++) {
            letters.add(bracketed.substring(0, length));
            letters.add(bracketed.substring(bracketed.length() - length));
        }
        return letters;
    }

    private static boolean isNameCase(String word) {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }
}
