package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/** Reads the figures of noun phrases: "six nurses and two drivers", "dozens of raids". Thread-safe. */
final class FigureReader {

    private static final String KILLED = "killed";
    private static final String HURT = "injured";

    private final QuantityReader quantities = QuantityReader.load();
    private final Set<String> hurt = ToldHarm.words(HURT);
    private final WordList countNouns = WordList.ofResource(FigureReader.class, "count-nouns.txt");

    /** Nouns for how many there are by now, which a verb tells: "the number of those hurt rose to nine". */
    private final WordList totals = WordList.ofResource(FigureReader.class, "total-nouns.txt");

    /** What stands before the number that a total comes to. */
    private final WordList reaching = WordList.ofResource(FigureReader.class, "reaching-prepositions.txt");

    /** What a phrase is about: "people" in "tens of thousands of people"; else its own head. */
    Token counted(Sentence sentence, Token head) {
        if (!countNouns.contains(head.lemma()) && !head.tag().equals("CD")) {
            return head;
        }
        return complementOf(sentence, head)
                .map(complement -> countNouns.contains(complement.lemma()) ? counted(sentence, complement) : complement)
                .orElse(head);
    }

    private static Optional<Token> complementOf(Sentence sentence, Token count) {
        return sentence.dependents(count, "nmod").stream()
                .filter(complement ->
                        sentence.caseOf(complement).equals("of") && (complement.isNoun() || complement.isPronoun()))
                .findFirst();
    }

    /** The last word of a count in several words: "thousands" in "hundreds of thousands of people". */
    private Token lastOfCount(Sentence sentence, Token head) {
        return countNouns.contains(head.lemma())
                ? complementOf(sentence, head)
                        .filter(next -> countNouns.contains(next.lemma()) && next.index() == head.index() + 2)
                        .orElse(head)
                : head;
    }

    /** The figures of a phrase and of what is coordinated with it; phrases without a number give none. */
    List<Figure> read(Sentence sentence, Token head, String what, Text text) {
        List<Figure> figures = new ArrayList<>(1);
        for (Token conjunct : Mention.conjuncts(sentence, head)) {
            String harm = what.equals(KILLED) && !conjunct.equals(head) && isHurt(sentence, conjunct) ? HURT : what;
            readOne(sentence, conjunct, harm, text).ifPresent(figures::add);
        }
        if (what.equals(KILLED)) {
            figures.addAll(hurtBeside(sentence, head));
        }
        return figures;
    }

    /** "nine dead and 14 wounded", where the parser takes "14" for who wounded. */
    private List<Figure> hurtBeside(Sentence sentence, Token dead) {
        return sentence.dependents(dead, "conj").stream()
                .filter(word -> word.isVerb() && hurt.contains(word.lemma()))
                .flatMap(word -> sentence.dependents(word, "nsubj", "nsubj:pass", "nummod").stream()
                        .filter(number -> number.tag().equals("CD") && number.index() == word.index() - 1)
                        .flatMap(number -> quantities.read(sentence, number.index(), number.index()).stream())
                        .map(found -> new Figure(
                                HURT,
                                word.form(),
                                found.low(),
                                found.high(),
                                found.span().cover(word.span()))))
                .toList();
    }

    /** "nine dead and 14 wounded", "nine bodies and 14 injured people": the latter live. */
    private boolean isHurt(Sentence sentence, Token counted) {
        return hurt.contains(counted.lemma())
                || sentence.dependents(counted, "amod", "acl", "dep").stream()
                        .anyMatch(word -> hurt.contains(word.lemma()));
    }

    private Optional<Figure> readOne(Sentence sentence, Token head, String what, Text text) {
        Mention mention = Mention.of(sentence, head);
        int first = firstToken(sentence, mention.span());
        Token counted = counted(sentence, head);
        Optional<Quantity> quantity =
                quantities.read(sentence, first, lastOfCount(sentence, head).index());
        if (quantity.isEmpty()) {
            quantity = familySize(sentence, head).or(() -> reached(sentence, head));
        }
        boolean oneSeries = countNouns.contains(head.lemma())
                && quantity.filter(found -> Long.valueOf(1).equals(found.high()))
                        .isPresent();
        if (oneSeries) {
            return Optional.empty();
        }
        if (quantity.isEmpty() && isOnePerson(head)) {
            quantity = Optional.of(new Quantity(1L, 1L, mention.span()));
        }
        return quantity.map(found -> {
            Span span = found.span().cover(mention.span());
            return new Figure(what, described(sentence, counted, found, text), found.low(), found.high(), span);
        });
    }

    private static boolean isOnePerson(Token head) {
        return head.name() == NameType.PERSON;
    }

    /** "a crew of seven". */
    private Optional<Quantity> familySize(Sentence sentence, Token head) {
        return sentence.dependents(head, "nmod").stream()
                .filter(complement -> complement.tag().equals("CD")
                        && sentence.caseOf(complement).equals("of"))
                .findFirst()
                .flatMap(number -> quantities.read(sentence, number.index(), number.index()));
    }

    /** "The number of people killed in the raid rose to at least nine". */
    private Optional<Quantity> reached(Sentence sentence, Token total) {
        if (!totals.contains(total.lemma()) || !total.relation().equals("nsubj")) {
            return Optional.empty();
        }
        return sentence.findHead(total).stream()
                .flatMap(verb -> sentence.dependents(verb, "obj", "obl").stream())
                .filter(number -> number.tag().equals("CD")
                        && (number.relates("obj") || reaching.contains(sentence.caseOf(number))))
                .findFirst()
                .flatMap(number -> quantities.read(sentence, number.index(), number.index()));
    }

    /** Who is counted, without the number: the words after it up to the end of the phrase. */
    private static String described(Sentence sentence, Token counted, Quantity quantity, Text text) {
        Span phrase = Mention.of(sentence, counted).span();
        int start = phrase.contains(quantity.span().start()) || quantity.span().overlaps(phrase)
                ? Math.min(quantity.span().end(), phrase.end())
                : phrase.start();
        String words = text.exact(new Span(start, phrase.end())).strip();
        if (words.startsWith("of ")) {
            words = words.substring(3);
        }
        if (!words.isEmpty()) {
            return words;
        }
        return counted.tag().equals("CD") ? text.exact(quantity.span()) : counted.form();
    }

    private static int firstToken(Sentence sentence, Span span) {
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= span.start()) {
                return token.index();
            }
        }
        return 1;
    }
}
