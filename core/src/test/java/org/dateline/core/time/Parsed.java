package org.dateline.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * Articles for tests, written as words of the form {@code form/TAG/head/relation/lemma}.
 *
 * <p>Everything after the form can be left out: the tag is then guessed, the word depends on nothing,
 * and the lemma is the form in lower case. One sentence a line; an empty line ends a block.
 */
final class Parsed {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Publication publication;

    private Parsed(Publication publication) {
        this.publication = publication;
    }

    static Parsed published(String day) {
        return new Parsed(Publication.UNKNOWN.publishedAt(PublicationTime.ofDay(LocalDate.parse(day))));
    }

    static Parsed unpublished() {
        return new Parsed(Publication.UNKNOWN);
    }

    /** Adds a block of sentences. */
    Parsed block(BlockType type, String... lines) {
        int start = text.length();
        for (String line : lines) {
            List<Token> tokens = new ArrayList<>();
            for (String word : line.strip().split("\\s+")) {
                tokens.add(token(tokens.size() + 1, word));
            }
            sentences.add(new Sentence(sentences.size(), type, tokens));
        }
        blocks.add(new Block(type, new Span(start, text.length() - 1)));
        text.append('\n');
        return this;
    }

    private Token token(int index, String word) {
        String[] parts = split(word);
        int start = text.length();
        text.append(parts[0]).append(' ');
        return new Token(
                index,
                new Span(start, start + parts[0].length()),
                parts[0],
                parts.length > 4 ? parts[4] : parts[0].toLowerCase(Locale.ROOT),
                parts.length > 1 ? parts[1] : guess(parts[0], index),
                NameType.NONE,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0,
                parts.length > 3 ? parts[3] : "dep");
    }

    /** A slash before a tag in capitals parts; one inside a figure such as 08/13/2021 does not. */
    private static String[] split(String word) {
        int slash = 1;
        while (slash < word.length()
                && !(word.charAt(slash) == '/' && slash + 1 < word.length() && isTag(word.charAt(slash + 1)))) {
            slash++;
        }
        if (slash >= word.length()) {
            return new String[] {word};
        }
        String[] rest = word.substring(slash + 1).split("/");
        String[] parts = new String[rest.length + 1];
        parts[0] = word.substring(0, slash);
        System.arraycopy(rest, 0, parts, 1, rest.length);
        return parts;
    }

    private static boolean isTag(char c) {
        return c >= 'A' && c <= 'Z' || c == ',' || c == '.';
    }

    private static String guess(String form, int index) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (Character.isDigit(form.charAt(0))) {
            return "CD";
        }
        if (!Character.isLetter(form.charAt(0)) && form.length() == 1) {
            return form;
        }
        return switch (lower) {
            case "the", "a", "an", "this", "that", "every" -> "DT";
            case "in", "on", "at", "of", "from", "since", "until", "by", "for", "before", "after", "during", "over" ->
                "IN";
            case "one", "two", "three", "four", "six", "ten", "twenty" -> "CD";
            case "he", "she", "they", "it" -> "PRP";
            case "last", "next", "early", "late", "past" -> "JJ";
            default ->
                Character.isUpperCase(form.charAt(0)) && index > 1
                        ? "NNP"
                        : lower.endsWith("s") && !lower.equals("'s")
                                ? "NNS"
                                : Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN";
        };
    }

    ParsedArticle article() {
        return new ParsedArticle(
                new Article("test", "sha256:0", "en", publication, Text.of(text.toString()), blocks), sentences);
    }
}
