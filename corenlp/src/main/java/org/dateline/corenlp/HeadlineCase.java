package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.corenlp.mending.TagMender;

/**
 * Gives the words of a title-case headline the case they have in the article's running text, so that
 * "Taliban Advance" is read as a subject and what it does.
 */
final class HeadlineCase {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019-]*");
    private static final Pattern BREAK = Pattern.compile("[.!?:\"\u201c\u2018(\\n]");
    private static final Pattern ENDING = Pattern.compile("(?:ing|ed|es|s|e)$");
    private static final int SHORTEST_STEM = 4;

    private final Set<String> lower = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private final Article article;
    private boolean isLearnt;

    HeadlineCase(Article article) {
        this.article = article;
    }

    private void learn() {
        for (Block block : article.blocks()) {
            if (block.type().isReported() && block.type() != BlockType.HEADLINE && block.type() != BlockType.SUBHEAD) {
                learn(article.text().exact(block.span()));
            }
        }
    }

    private void learn(String text) {
        Matcher words = WORD.matcher(text);
        boolean sentenceStart = true;
        int end = 0;
        while (words.find()) {
            sentenceStart |= BREAK.matcher(text).region(end, words.start()).find();
            String word = words.group();
            if (Character.isLowerCase(word.codePointAt(0))) {
                lower.add(word);
                stems.add(stem(word));
            } else if (!sentenceStart) {
                names.add(word.toLowerCase(Locale.ROOT));
            }
            sentenceStart = false;
            end = words.end();
        }
    }

    private static String stem(String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() < SHORTEST_STEM ? word : stem;
    }

    /** Lowers the words of a headline that the text writes small. */
    void restore(List<CoreLabel> words) {
        if (!TagMender.isTitleCase(words)) {
            return;
        }
        if (!isLearnt) {
            learn();
            isLearnt = true;
        }
        for (CoreLabel word : words) {
            String small = word.word().toLowerCase(Locale.ROOT);
            if (!names.contains(small) && (lower.contains(small) || stems.contains(stem(small)))) {
                word.setWord(small);
            }
        }
    }
}
