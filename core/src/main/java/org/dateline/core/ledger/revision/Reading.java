package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.text.Span;

/** What the words of some passages are to what is told there: figures, names, speakers, times. */
final class Reading {

    private static final WordList SPEECH = WordList.ofResource(Reading.class, "speech-words.txt");
    private static final WordList CERTAINTY = WordList.ofResource(Reading.class, "certainty-words.txt");

    private final List<Word> words;
    private final List<Quantities.Quantity> figures;
    private final BitSet times;
    private final BitSet names = new BitSet();
    private final BitSet attribution = new BitSet();

    /** What each word names, by id; empty for most. */
    private final List<Set<String>> meanings = new ArrayList<>();

    /**
     * Reads neighbouring passages.
     *
     * @param coded the parts of the whole text
     */
    Reading(List<Passage> passages, NameWords nameWords, CodedParts coded) {
        words = passages.stream().map(Passage::words).flatMap(List::stream).toList();
        times = CalendarWords.ALL.in(words);
        words.forEach(word -> meanings.add(new HashSet<>()));
        int offset = 0;
        for (Passage passage : passages) {
            for (int i = 0; i < passage.words().size(); i++) {
                names.set(offset + i, nameWords.isName(passage, i));
            }
            coded.in(passage.span()).forEach(this::mark);
            offset += passage.words().size();
        }
        names.andNot(times);
        figures = Quantities.ALL.in(words).stream()
                .filter(quantity -> !times.get(quantity.to() - 1))
                .toList();
    }

    private void mark(CodedParts.Part part) {
        Range range = rangeOf(new Span(part.words().start(), part.words().end()));
        switch (part.role()) {
            case SPEAKER, CUE -> attribution.set(range.from(), range.to());
            case TIME -> times.set(range.from(), range.to());
            case PARTY -> {
                if (part.meaning() == null) {
                    markHead(range);
                }
            }
        }
        if (part.meaning() != null) {
            IntStream.range(range.from(), range.to())
                    .forEach(i -> meanings.get(i).add(part.meaning()));
        }
    }

    /** Of a party that is only described, the noun tells who it is: a <i>nurse</i> at one of the hospitals. */
    private void markHead(Range range) {
        int head = -1;
        for (int i = range.from(); i < range.to() && (head < 0 || !isLight(i)); i++) {
            head = isLight(i) ? head : i;
        }
        if (head >= 0) {
            names.set(head);
        }
    }

    private boolean isLight(int at) {
        Word word = words.get(at);
        return word.isPunctuation() || Likeness.FUNCTION_WORDS.contains(word.key());
    }

    private Range rangeOf(Span span) {
        int from = 0;
        while (from < words.size() && words.get(from).span().end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.get(to).span().start() < span.end()) {
            to++;
        }
        return new Range(from, to);
    }

    List<Word> words() {
        return words;
    }

    Range whole() {
        return new Range(0, words.size());
    }

    /** The values of the quantities that a range touches, in reading order. */
    List<String> figures(Range range) {
        return figures.stream()
                .filter(figure -> figure.touches(range))
                .map(Quantities.Quantity::value)
                .toList();
    }

    /** The keys of names in a range, but those of speakers. */
    Set<String> names(Range range) {
        return keys(range, i -> names.get(i) && !attribution.get(i));
    }

    /** What a word of the passage names, by id. */
    Set<String> meaningsOf(String nameKey) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).nameKey().equals(nameKey))
                .mapToObj(meanings::get)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** All that the passages name, by id. */
    Set<String> meanings() {
        return meanings.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    Set<String> attribution(Range range) {
        return keys(
                range,
                i -> !isLight(i)
                        && (attribution.get(i) || SPEECH.contains(words.get(i).key())));
    }

    Set<String> times(Range range) {
        return keys(range, i -> times.get(i) && !isLight(i));
    }

    Set<String> certainty(Range range) {
        return keys(range, i -> CERTAINTY.contains(certaintyKey(i)));
    }

    /** "Didn't" holds a negation, "his" does not. */
    private String certaintyKey(int at) {
        Word word = words.get(at);
        return word.exact().matches("\\p{L}+n['\u2019]t") ? "not" : word.key();
    }

    private Set<String> keys(Range range, IntPredicate wanted) {
        Set<String> keys = new TreeSet<>();
        IntStream.range(range.from(), range.to())
                .filter(wanted)
                .forEach(i -> keys.add(words.get(i).nameKey()));
        return keys;
    }

    /** The words of a range. */
    List<Word> words(Range range) {
        return words.subList(range.from(), range.to());
    }

    /** The words of a range, each by something, written together. */
    String joined(Range range, Function<Word, String> by) {
        return words(range).stream().map(by).collect(Collectors.joining());
    }
}
