package org.dateline.core.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/** The words of time expressions, read from {@code words.tsv} and {@code shapes.tsv}; thread-safe. */
final class TimeWords {

    private static final Pattern HALVES = Pattern.compile("(mid|early|late|pre|post)-(.+)", Pattern.CASE_INSENSITIVE);

    private static final String APOSTROPHES = "'’`";

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * @param tags the part of speech must begin with one of these; empty means any
     * @param notAName the word must not be part of a person's or organisation's name
     */
    private record Entry(String wordClass, String value, List<String> tags, boolean notAName) {

        boolean fits(Token token) {
            if (notAName && (token.name() == NameType.PERSON || token.name() == NameType.ORGANIZATION)) {
                return false;
            }
            return tags.isEmpty() || tags.stream().anyMatch(token.tag()::startsWith);
        }
    }

    private record Shape(String wordClass, Pattern pattern, String value) {}

    TimeWords() {
        for (Table.Row row : Table.ofResource(TimeWords.class, "words.tsv").rows()) {
            Entry entry = new Entry(
                    row.get("class"),
                    row.get("value"),
                    row.list("tags"),
                    row.find("name").isPresent());
            for (String word : row.list("words")) {
                entries.computeIfAbsent(word, key -> new ArrayList<>(1)).add(entry);
            }
        }
        for (Table.Row row : Table.ofResource(TimeWords.class, "shapes.tsv").rows()) {
            shapes.add(new Shape(
                    row.get("class"),
                    Pattern.compile("^(?:" + row.get("pattern") + ")$"),
                    row.find("value").orElse("$0")));
        }
    }

    /** The words of a sentence, in order. */
    List<Word> read(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.size() + 2);
        for (Token token : sentence.tokens()) {
            Matcher halves = token.form().indexOf('-') > 0 ? HALVES.matcher(token.form()) : null;
            if (halves != null
                    && halves.matches()
                    && token.span().length() == token.form().length()) {
                int middle = token.span().start() + halves.group(1).length();
                words.add(word(token, halves.group(1), new Span(token.span().start(), middle)));
                words.add(word(token, "-", new Span(middle, middle + 1)));
                words.add(word(
                        token,
                        halves.group(2),
                        new Span(middle + 1, token.span().end())));
            } else {
                words.add(word(token, token.form(), token.span()));
            }
        }
        return words;
    }

    /** Tells whether a word begins with a digit, or with an apostrophe and one: no shape fits another. */
    private static boolean isOfFigures(String lower) {
        int digit = APOSTROPHES.indexOf(lower.charAt(0)) < 0 ? 0 : 1;
        return digit < lower.length() && lower.charAt(digit) >= '0' && lower.charAt(digit) <= '9';
    }

    private Word word(Token token, String form, Span span) {
        String lower = form.toLowerCase(Locale.ROOT);
        Map<String, String> classes = Map.of();
        List<Entry> found = entries.get(lower);
        if (found != null) {
            classes = new TreeMap<>();
            for (Entry entry : found) {
                if (entry.fits(token)) {
                    classes.put(entry.wordClass(), entry.value());
                }
            }
        }
        if (isOfFigures(lower)) {
            classes = new TreeMap<>(classes);
            for (Shape shape : shapes) {
                Matcher matcher = shape.pattern().matcher(lower);
                if (matcher.matches()) {
                    classes.put(shape.wordClass(), matcher.replaceFirst(shape.value()));
                }
            }
        }
        return new Word(lower, token.tag(), span, token.index(), classes);
    }
}
