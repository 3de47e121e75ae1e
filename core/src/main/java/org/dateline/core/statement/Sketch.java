package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** A statement in the making; not thread-safe. */
final class Sketch {

    final Sentence sentence;
    final @Nullable Draft draft;
    final List<Span> content;
    CueClass kind;
    CuePolarity polarity;
    List<Token> cueWords;

    @Nullable
    Token speakerHead;

    Sentence speakerSentence;

    @Nullable
    Speaker speaker;

    Sketch(Draft draft) {
        this.sentence = draft.sentence();
        this.draft = draft;
        this.content = new ArrayList<>(Tokens.spans(draft.sentence(), draft.content()));
        this.kind = draft.entry().kind();
        this.polarity = Polarity.of(draft);
        this.cueWords = draft.cueWords();
        this.speakerHead = draft.speaker();
        this.speakerSentence = draft.sentence();
    }

    /** A quotation that goes on without a cue, spoken by whoever spoke before; by nobody known without one. */
    Sketch(Sentence sentence, Span content, @Nullable Sketch before) {
        this.sentence = sentence;
        this.draft = null;
        this.content = new ArrayList<>(List.of(content));
        this.kind = CueClass.SAY;
        this.polarity = CuePolarity.AFFIRMED;
        this.cueWords = List.of();
        this.speakerHead = before == null ? null : before.speakerHead;
        this.speakerSentence = before == null ? sentence : before.speakerSentence;
    }

    boolean isClausal() {
        return draft == null || draft.entry().frame().isClausal();
    }

    /** Its cue as it stands now; empty for a quotation that goes on without one. */
    Optional<Cue> findCue() {
        if (draft == null) {
            return Optional.empty();
        }
        Phrase phrase = new Phrase(sentence.index(), draft.cue().index(), cueSpan());
        return Optional.of(new Cue(phrase, draft.entry().lemma(), kind, polarity));
    }

    Span cueSpan() {
        return Sentence.spanOf(cueWords);
    }

    boolean overlaps(Span span) {
        return content.stream().anyMatch(part -> part.overlaps(span));
    }

    boolean holds(Span span) {
        return Span.anyContains(content, span);
    }

    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** Adds a span and makes one of it and what overlaps it; what only touches it stays apart. */
    void add(Span span) {
        Span joined = span;
        List<Span> apart = new ArrayList<>();
        for (Span part : content) {
            if (part.overlaps(joined)) {
                joined = joined.cover(part);
            } else {
                apart.add(part);
            }
        }
        apart.add(joined);
        apart.sort(null);
        content.clear();
        content.addAll(apart);
    }

    /** Takes a span out of the content, and what then joins nothing any more: "…, and"; tells whether anything is left. */
    boolean leave(Span span) {
        List<Span> left = new ArrayList<>();
        for (Span part : content) {
            if (!part.overlaps(span)) {
                left.add(part);
                continue;
            }
            if (part.start() < span.start()) {
                left.addAll(words(new Span(part.start(), span.start())));
            }
            if (part.end() > span.end()) {
                left.addAll(words(new Span(span.end(), part.end())));
            }
        }
        content.clear();
        content.addAll(left);
        return !left.isEmpty();
    }

    /** The words of a part, without punctuation and conjunctions at its edges. */
    private List<Span> words(Span part) {
        if (!sentence.span().contains(part)) {
            return List.of(part);
        }
        List<Token> tokens = new ArrayList<>(sentence.tokensIn(part));
        while (!tokens.isEmpty() && joins(tokens.get(tokens.size() - 1))) {
            tokens.remove(tokens.size() - 1);
        }
        while (!tokens.isEmpty() && joins(tokens.get(0))) {
            tokens.remove(0);
        }
        return Tokens.spans(sentence, Tokens.of(tokens));
    }

    private static boolean joins(Token token) {
        return token.relates("cc") || token.isPunctuation();
    }

    /** Where it begins in the text: at its cue or its content, whichever comes first. */
    int start() {
        int start = content.isEmpty() ? Integer.MAX_VALUE : content.get(0).start();
        return cueWords.isEmpty() ? start : Math.min(start, cueSpan().start());
    }
}
