package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations to their statements: the cue beside them, the speech they continue in the
 * paragraph, or the speaker of the paragraph before.
 */
final class QuoteAttribution {

    private final ParsedArticle article;
    private final CueLexicon lexicon;
    private final List<Sketch> sketches;
    private @Nullable Sketch last;
    private int lastBlock = -2;

    QuoteAttribution(ParsedArticle article, CueLexicon lexicon, List<Sketch> sketches) {
        this.article = article;
        this.lexicon = lexicon;
        this.sketches = sketches;
    }

    /** Attributes the quotations of an article, which must come in reading order. */
    void attribute(List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            Optional<Sketch> owner = owner(quotation);
            if (owner.isEmpty() && quotation.speech()) {
                owner = cueBeside(quotation);
                if (owner.isEmpty()) {
                    owner = continuation(quotation);
                }
            }
            owner.ifPresent(sketch -> {
                last = sketch;
                lastBlock = quotation.block();
            });
        }
    }

    /** The statement that already holds a good part of the quotation. */
    private Optional<Sketch> owner(Quotation quotation) {
        Optional<Sketch> clausal = sketches.stream()
                .filter(Sketch::isClausal)
                .filter(sketch -> sketch.cueWords.isEmpty() || !quotation.span().contains(sketch.cueSpan()))
                .filter(sketch -> sketch.overlaps(quotation.span()))
                .min(Comparator.comparingInt(sketch -> distance(sketch, quotation)));
        if (clausal.isPresent()) {
            if (quotation.speech() || endsInside(clausal.get(), quotation)) {
                clausal.get().add(quotation.span());
            }
            return clausal;
        }
        Optional<Sketch> other = sketches.stream()
                .filter(sketch ->
                        !sketch.cueWords.isEmpty() && !quotation.span().contains(sketch.cueSpan()))
                .filter(sketch -> sketch.overlaps(quotation.span()))
                .min(Comparator.comparingInt(sketch -> distance(sketch, quotation)));
        other.filter(sketch -> endsInside(sketch, quotation)).ifPresent(sketch -> sketch.add(quotation.span()));
        return other;
    }

    /** Tells whether a content stops inside the quotation, so that it takes its rest. */
    private static boolean endsInside(Sketch sketch, Quotation quotation) {
        return sketch.content.stream()
                .anyMatch(part -> part.overlaps(quotation.span()) && !part.contains(quotation.span()));
    }

    private static int distance(Sketch sketch, Quotation quotation) {
        if (sketch.cueWords.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        Span cue = sketch.cueSpan();
        return Math.max(cue.start() - quotation.span().end(), quotation.span().start() - cue.end());
    }

    /** A cue in the quotation's sentences, outside the quotation, whose clause the parser did not see. */
    private Optional<Sketch> cueBeside(Quotation quotation) {
        Optional<Sketch> known = sketches.stream()
                .filter(sketch -> sketch.isClausal() && !sketch.cueWords.isEmpty())
                .filter(sketch -> sketch.sentence.index() >= quotation.firstSentence()
                        && sketch.sentence.index() <= quotation.lastSentence())
                .filter(sketch -> isBeside(sketch.sentence, sketch.cueSpan(), quotation))
                .findFirst();
        if (known.isPresent()) {
            known.get().add(quotation.span());
            return known;
        }
        Optional<Sketch> apart = cueAfter(quotation).or(() -> cueBefore(quotation));
        if (apart.isPresent()) {
            return apart;
        }
        for (int index = quotation.lastSentence(); index >= quotation.firstSentence(); index--) {
            Sentence sentence = article.sentences().get(index);
            for (Token token : sentence.tokens()) {
                if (token.isVerb() && !quotation.span().contains(token.span())) {
                    Optional<CueEntry> entry = clausal(sentence, token);
                    if (entry.isPresent() && isBeside(sentence, token.span(), quotation)) {
                        return Optional.of(quoting(sentence, token, entry.get(), quotation));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "said the mayor" as a sentence of its own, after a quotation that ends like one. */
    private Optional<Sketch> cueAfter(Quotation quotation) {
        int next = quotation.lastSentence() + 1;
        if (next >= article.sentences().size()) {
            return Optional.empty();
        }
        Sentence sentence = article.sentences().get(next);
        Token first = sentence.token(1);
        boolean follows = first.span().start() - quotation.span().end() <= 1;
        if (!follows || !Character.isLowerCase(first.form().codePointAt(0)) && !first.isPronoun()) {
            return Optional.empty();
        }
        for (Token token : sentence.tokens()) {
            if (token.index() <= 4 && token.isVerb()) {
                return clausal(sentence, token)
                        .filter(entry -> !hasContent(token))
                        .map(entry -> quoting(sentence, token, entry, quotation));
            }
        }
        return Optional.empty();
    }

    /** "He went on:" as a paragraph of its own, before a quotation. */
    private Optional<Sketch> cueBefore(Quotation quotation) {
        if (quotation.firstSentence() == 0 || !opensBlock(quotation)) {
            return Optional.empty();
        }
        Sentence sentence = article.sentences().get(quotation.firstSentence() - 1);
        if (!sentence.token(sentence.size()).form().equals(":")) {
            return Optional.empty();
        }
        for (int i = sentence.size(); i > 0; i--) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                Optional<CueEntry> entry = clausal(sentence, token);
                if (entry.isPresent()) {
                    return Optional.of(quoting(sentence, token, entry.get(), quotation));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<CueEntry> clausal(Sentence sentence, Token verb) {
        return lexicon.entries(CueEntry.Part.VERB, SentenceCues.lemmaOf(sentence, verb)).stream()
                .filter(candidate -> candidate.frame().kind() == Frame.Kind.CLAUSE)
                .findFirst();
    }

    /** Tells whether a cue has its own content behind it: "He denied that it had fallen." */
    private boolean hasContent(Token cue) {
        return sketches.stream()
                .anyMatch(sketch -> sketch.draft != null
                        && sketch.draft.cue() == cue
                        && sketch.draft.content().nextSetBit(cue.index()) > 0);
    }

    private Sketch quoting(Sentence sentence, Token verb, CueEntry entry, Quotation quotation) {
        sketches.removeIf(sketch -> sketch.draft != null && sketch.draft.cue() == verb);
        Token speaker = Inversion.after(sentence, verb)
                .or(() -> Subjects.find(sentence, verb))
                .or(() -> sentence.findDependent(verb, "obj", "dep").filter(Token::isNoun))
                .filter(token -> !quotation.span().contains(token.span()))
                .orElse(null);
        Sketch sketch = new Sketch(new Draft(sentence, entry, verb, List.of(verb), speaker, new BitSet(), null));
        sketch.add(quotation.span());
        sketches.add(sketch);
        return sketch;
    }

    /** Tells whether only words of an attribution stand between a cue and the quotation. */
    private static boolean isBeside(Sentence sentence, Span cue, Quotation quotation) {
        int from = Math.min(cue.end(), quotation.span().end());
        int to = Math.max(cue.start(), quotation.span().start());
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= from && token.span().end() <= to) {
                words++;
            }
        }
        return words <= 25;
    }

    private Optional<Sketch> continuation(Quotation quotation) {
        if (last == null) {
            return Optional.empty();
        }
        if (quotation.block() == lastBlock) {
            last.add(quotation.span());
            return Optional.of(last);
        }
        if (quotation.block() == lastBlock + 1 && opensBlock(quotation)) {
            Sentence first = article.sentences().get(quotation.firstSentence());
            Sketch sketch = new Sketch(first, quotation.span(), last);
            sketches.add(sketch);
            return Optional.of(sketch);
        }
        return Optional.empty();
    }

    private boolean opensBlock(Quotation quotation) {
        Sentence first = article.sentences().get(quotation.firstSentence());
        return first.span().start() >= quotation.span().start() - 1;
    }
}
