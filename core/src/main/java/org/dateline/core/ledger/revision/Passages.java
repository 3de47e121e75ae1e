package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.article.Block;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/** Cuts the reported blocks of an article into {@link Passage}s. */
final class Passages {

    /** What stands past so many passages, some 75,000 words, is not compared: time would grow with their square. */
    static final int MOST = 3_000;

    private static final int MOST_WORDS = 200;

    private static final WordList ABBREVIATIONS = WordList.ofResource(Passages.class, "abbreviations.txt");

    private static final Pattern WORD =
            Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+)*\\p{L}*|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['\u2019]\\p{L}+)*|\\S");

    private static final Pattern BREAK =
            Pattern.compile("([.!?\u2026])[\"'\u201d\u2019)\\]]*\\s+(?=[\"'\u201c\u2018(\\[]*[\\p{Lu}\\p{N}])");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)$");

    private Passages() {}

    static List<Passage> of(ArticleLine article) {
        Text text = Text.of(article.text());
        List<Passage> passages = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.type().isReported()) {
                for (Span sentence : sentences(text, block.span())) {
                    addAll(passages, block, words(text, sentence));
                }
            }
        }
        return passages.size() <= MOST ? passages : passages.subList(0, MOST);
    }

    private static void addAll(List<Passage> passages, Block block, List<Word> words) {
        for (int from = 0; from < words.size(); from += MOST_WORDS) {
            passages.add(new Passage(
                    passages.size(), block, words.subList(from, Math.min(words.size(), from + MOST_WORDS))));
        }
    }

    private static List<Span> sentences(Text text, Span block) {
        String words = text.exact(block);
        int offset = text.toUnit(block.start());
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = BREAK.matcher(words);
        while (end.find()) {
            if (!end.group(1).equals(".") || !isAbbreviated(words.substring(start, end.start()))) {
                sentences.add(text.spanOfUnits(offset + start, offset + end.end()));
                start = end.end();
            }
        }
        sentences.add(text.spanOfUnits(offset + start, offset + words.length()));
        return sentences;
    }

    /** Tells whether a full stop belongs to the word before it: an initial, a title, a month. */
    private static boolean isAbbreviated(String before) {
        Matcher word = LAST_WORD.matcher(before);
        return word.find()
                && (word.group(1).length() == 1 && !word.group(1).equals("I")
                        || ABBREVIATIONS.contains(NameKey.fold(word.group(1))));
    }

    private static List<Word> words(Text text, Span sentence) {
        int offset = text.toUnit(sentence.start());
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.exact(sentence));
        while (word.find()) {
            words.add(new Word(
                    word.group(), key(word.group()), text.spanOfUnits(offset + word.start(), offset + word.end())));
        }
        return words;
    }

    private static String key(String exact) {
        return Character.isDigit(exact.codePointAt(0)) ? exact.replace(",", "") : Spelling.ALL.key(NameKey.fold(exact));
    }
}
