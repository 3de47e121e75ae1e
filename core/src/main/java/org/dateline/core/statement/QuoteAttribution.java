package org.dateline.core.statement;

import java.util.ArrayList;
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
    private final QuoteCues cues;
    private final QuoteSignatures signatures;
    private final List<Sketch> sketches;
    private List<Quotation> quotations = List.of();
    private @Nullable Sketch last;
    private int lastBlock = -2;

    QuoteAttribution(ParsedArticle article, CueLexicon lexicon, List<Sketch> sketches) {
        this.article = article;
        this.cues = new QuoteCues(article, lexicon);
        this.signatures = new QuoteSignatures(article);
        this.sketches = sketches;
    }

    /** Attributes the quotations of an article, which must come in reading order. */
    void attribute(List<Quotation> quotations) {
        this.quotations = quotations;
        List<Quotation> left = new ArrayList<>();
        for (Quotation quotation : quotations) {
            Optional<Sketch> owner = quotation.speech() ? spoken(quotation) : owner(quotation);
            if (owner.isPresent()) {
                last = owner.get();
                lastBlock = quotation.block();
                left.removeIf(before -> isCarriedOn(before, quotation, owner.get()));
            } else if (quotation.speech()) {
                left.add(quotation);
            }
        }
        left.forEach(quotation -> add(quotation, null));
    }

    /** A paragraph of speech without a closing mark is spoken by whoever speaks in the next. */
    private boolean isCarriedOn(Quotation before, Quotation quotation, Sketch owner) {
        boolean carried = before.block() == quotation.block() - 1 && opensBlock(quotation) && !cues.isClosed(before);
        if (carried) {
            add(before, owner);
        }
        return carried;
    }

    /** "denied it in a video. “The army did it.”": who spoke in the sentence before goes on. */
    private Optional<Sketch> spokenBefore(Quotation quotation) {
        Sentence first = article.sentences().get(quotation.firstSentence());
        return sketches.stream()
                .filter(sketch -> sketch.sentence.index() == first.index() - 1
                        && opensSentence(quotation)
                        && sketch.speakerHead != null)
                .reduce((one, other) -> other)
                .map(sketch -> add(quotation, sketch));
    }

    /** Speech that nothing attributes is somebody's all the same, and not the writer's. */
    private Sketch add(Quotation quotation, @Nullable Sketch speaking) {
        Sentence first = article.sentences().get(quotation.firstSentence());
        Sketch sketch = new Sketch(first, quotation.span(), speaking);
        sketches.add(sketch);
        return sketch;
    }

    private Optional<Sketch> spoken(Quotation quotation) {
        return signatures
                .find(quotation)
                .map(found -> quoting(found, quotation))
                .or(() -> cues.find(quotation).map(found -> quoting(found, quotation)))
                .or(() -> goesOn(quotation) ? continuation(quotation) : Optional.empty())
                .or(() -> owner(quotation))
                .or(() -> cueBeside(quotation))
                .or(() -> continuation(quotation))
                .or(() -> spokenBefore(quotation));
    }

    /** Tells whether a quotation is a sentence of its own behind another one: "…," he said. "…." */
    private boolean goesOn(Quotation quotation) {
        return quotation.block() == lastBlock && opensSentence(quotation) && cues.isClosed(quotation);
    }

    private boolean opensSentence(Quotation quotation) {
        Sentence first = article.sentences().get(quotation.firstSentence());
        return first.token(1).span().end() > quotation.span().start();
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
                .filter(sketch -> !quotation.span().contains(sketch.cueSpan()))
                .filter(sketch -> isBeside(sketch.sentence, sketch.cueSpan(), quotation))
                .findFirst();
        if (known.isPresent()) {
            known.get().add(quotation.span());
            return known;
        }
        for (int index = quotation.lastSentence(); index >= quotation.firstSentence(); index--) {
            Sentence sentence = article.sentences().get(index);
            for (Token token : sentence.tokens()) {
                if (token.isVerb()
                        && !quotation.span().contains(token.span())
                        && cues.entry(sentence, token).isPresent()
                        && isBeside(sentence, token.span(), quotation)) {
                    Token speaker = Inversion.after(sentence, token)
                            .or(() -> Subjects.find(sentence, token))
                            .or(() ->
                                    sentence.findDependent(token, "obj", "dep").filter(Token::isNoun))
                            .filter(noun -> !quotation.span().contains(noun.span()))
                            .orElse(null);
                    return Optional.of(quoting(new QuoteCues.Found(sentence, token, speaker), quotation));
                }
            }
        }
        return Optional.empty();
    }

    /** Gives a quotation to the verb that speaks it, and takes it from what the parser gave it to. */
    private Sketch quoting(QuoteCues.Found found, Quotation quotation) {
        Span cue = found.verb().span();
        Sketch owner = sketches.stream()
                .filter(sketch -> sketch.isClausal()
                        && sketch.sentence == found.sentence()
                        && sketch.draft != null
                        && sketch.draft.cue() == found.verb())
                .findFirst()
                .orElse(null);
        if (owner == null) {
            sketches.removeIf(sketch -> sketch.draft != null && sketch.draft.cue() == found.verb());
            CueEntry entry = cues.entry(found, quotation).orElseGet(() -> CueEntry.quoting(found.verb(), CueClass.SAY));
            List<Token> words = found.verb().isVerb()
                    ? SentenceCues.wordsOf(found.sentence(), found.verb(), entry.frame())
                    : List.of(found.verb());
            owner = new Sketch(
                    new Draft(found.sentence(), entry, found.verb(), words, found.speaker(), new BitSet(), null));
            sketches.add(owner);
        }
        boolean outside = found.speaker() != null
                && !quotation.span().contains(found.speaker().span());
        if (outside || owner.speakerHead == null) {
            owner.speakerHead = found.speaker();
        }
        for (Sketch sketch : List.copyOf(sketches)) {
            if (sketch != owner && isGiven(sketch, quotation.span(), cue) && !sketch.leave(quotation.span())) {
                sketches.remove(sketch);
            }
        }
        owner.add(quotation.span());
        owner.content.removeIf(part -> !isQuoted(part));
        return owner;
    }

    /** Tells whether the parser gave a quotation to a cue outside it, which is not part of what that cue tells. */
    private static boolean isGiven(Sketch sketch, Span quotation, Span cue) {
        return sketch.isClausal()
                && !sketch.cueWords.isEmpty()
                && !quotation.contains(sketch.cueSpan())
                && !sketch.holds(cue)
                && sketch.overlaps(quotation);
    }

    private boolean isQuoted(Span part) {
        return quotations.stream().anyMatch(quotation -> quotation.span().overlaps(part));
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
            return Optional.of(add(quotation, last));
        }
        return Optional.empty();
    }

    private boolean opensBlock(Quotation quotation) {
        Sentence first = article.sentences().get(quotation.firstSentence());
        return first.span().start() >= quotation.span().start() - 1;
    }
}
