package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.record.Coding;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.StatementLine;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement, event, change of control or displacement, by what it is known by in another coding.
 *
 * @param number its number among the lines of its coding
 * @param words what it was read from, the anchor first: cue and content, trigger, place; its sentence where it has no
 *     words of its own
 * @param type of its kind: cue class, PLOVER type, change of control
 * @param parties names of who takes part and where
 * @param place name of the place; null if the text does not tell
 */
record CodedLine(
        Kind kind,
        int number,
        String id,
        Excerpt sentence,
        List<Excerpt> words,
        String type,
        Set<String> parties,
        @Nullable String place) {

    private static final double LEAST_LIKENESS_OF_CONTENT = 0.2;

    enum Kind {
        STATEMENT,
        EVENT,
        CONTROL,
        DISPLACEMENT
    }

    CodedLine {
        words = List.copyOf(words);
        parties = Set.copyOf(parties);
    }

    /** The words that show that it is told. */
    Excerpt anchor() {
        return words.get(0);
    }

    /** The anchor as it is compared across texts. */
    List<String> anchorKey() {
        return NameKey.words(anchor().exact());
    }

    /** All lines of a coding, in its order. */
    static List<CodedLine> all(Coding coding) {
        List<CodedLine> lines = new ArrayList<>();
        coding.statements().forEach(line -> lines.add(of(line)));
        coding.events().forEach(line -> lines.add(of(line)));
        coding.controls().forEach(line -> lines.add(of(line)));
        coding.displacements().forEach(line -> lines.add(of(line)));
        lines.sort(Comparator.comparingInt(CodedLine::number).thenComparing(CodedLine::id));
        return lines;
    }

    private static CodedLine of(StatementLine line) {
        List<Excerpt> words = new ArrayList<>();
        if (line.cue() != null) {
            words.add(line.cue().words());
        }
        words.addAll(line.content());
        if (words.isEmpty()) {
            words.add(line.sentence());
        }
        String type = line.cue() == null ? "" : line.cue().kind().label();
        Set<String> parties =
                line.speaker() == null ? Set.of() : Set.of(line.speaker().name());
        return new CodedLine(Kind.STATEMENT, line.line(), line.id(), line.sentence(), words, type, parties, null);
    }

    private static CodedLine of(EventLine line) {
        Set<String> parties = new TreeSet<>();
        line.actors().forEach(actor -> parties.add(actor.name()));
        line.recipients().forEach(actor -> parties.add(actor.name()));
        EventLine.Code code = line.code();
        String type = code.type() == null ? code.cameo() : code.type().name();
        List<Excerpt> words = List.of(line.trigger());
        String place = name(line.place());
        return new CodedLine(
                Kind.EVENT, line.line(), line.id(), line.sentence(), words, type, with(parties, place), place);
    }

    private static CodedLine of(ControlLine line) {
        Set<String> parties = new TreeSet<>();
        Stream.of(Optional.ofNullable(line.holder()), Optional.ofNullable(line.from()))
                .flatMap(Optional::stream)
                .forEach(actor -> parties.add(actor.name()));
        List<Excerpt> words = List.of(line.place().words());
        String type = line.change().name();
        String place = line.place().name();
        return new CodedLine(
                Kind.CONTROL, line.line(), line.id(), line.sentence(), words, type, with(parties, place), place);
    }

    private static CodedLine of(DisplacementLine line) {
        Set<String> parties = with(with(Set.of(line.who()), name(line.from())), name(line.to()));
        List<Excerpt> words = List.of(line.sentence());
        String place = name(line.from());
        return new CodedLine(Kind.DISPLACEMENT, line.line(), line.id(), line.sentence(), words, "", parties, place);
    }

    private static @Nullable String name(@Nullable PlacePart place) {
        return place == null ? null : place.name();
    }

    private static Set<String> with(Set<String> parties, @Nullable String place) {
        Set<String> all = new TreeSet<>(parties);
        if (place != null) {
            all.add(place);
        }
        return all;
    }

    /** Tells whether its words share a code point with a stretch of the text. */
    boolean isToldIn(Span span) {
        return words.stream().anyMatch(excerpt -> excerpt.start() < span.end() && span.start() < excerpt.end());
    }

    /**
     * Tells whether a statement in the sentence that this one's became can be the same one: what is said has something
     * in common, as far as it is told. Of other lines the sentence decides.
     */
    boolean saysLike(CodedLine other) {
        Likeness one = Likeness.ofKeys(contentKeys());
        Likeness another = Likeness.ofKeys(other.contentKeys());
        return one.isEmpty() || another.isEmpty() || one.to(another) >= LEAST_LIKENESS_OF_CONTENT;
    }

    private List<String> contentKeys() {
        return words.stream()
                .skip(1)
                .flatMap(excerpt -> NameKey.words(excerpt.exact()).stream())
                .toList();
    }

    /** How it is told: lines that tell the same are told in the same way. */
    String way() {
        return kind + " " + type + (kind == Kind.DISPLACEMENT ? "" : " " + anchorKey());
    }

    /**
     * Tells whether another line tells the same, wherever it stands: the same words for it, by or to some of the same,
     * and not elsewhere. What somebody <i>said</i> is not the same for being said.
     */
    boolean tellsAlike(CodedLine other) {
        return kind != Kind.STATEMENT
                && way().equals(other.way())
                && (place == null || other.place == null || place.equals(other.place))
                && parties.stream().anyMatch(other.parties::contains);
    }
}
