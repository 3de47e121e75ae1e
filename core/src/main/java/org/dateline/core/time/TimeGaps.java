package org.dateline.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** The lengths of time that part the events of one sentence from others: "three weeks after the coup"; thread-safe. */
final class TimeGaps {

    private static final Pattern LONG = Pattern.compile("P[0-9X.]+[WMY]");

    private static final Set<String> AFTER = Set.of("after", "since");

    private final Sentence sentence;
    private final List<TimeMention> lengths;

    TimeGaps(Sentence sentence, List<TimeMention> mentions) {
        this.sentence = sentence;
        this.lengths = mentions.stream()
                .filter(mention -> mention.type() == TimexType.DURATION)
                .toList();
    }

    /**
     * A phrase that tells of an event beside which another is told: "[three weeks] after the coup".
     *
     * @param length what stands between them, be it known or not: "weeks after the coup"; null for none
     */
    record Beside(Token noun, String preposition, @Nullable TimeMention length) {

        /** "After two days of shelling": the length is what it comes after. */
        boolean isLength() {
            return length != null && length.span().contains(noun.span());
        }

        @Nullable
        Offset offset() {
            return length == null ? null : Offset.parse(length.value());
        }
    }

    /**
     * How an event lies to another that nothing dates: "three days after the raid".
     *
     * @param later whether it came after that
     * @param fromMain whether the other is the main clause, which is of the story's day
     * @param ofLength whether the other is the length itself: "after a week of fighting"
     * @param length the length of time that parts them
     */
    private record Gap(boolean later, boolean fromMain, boolean ofLength, TimeMention length) {

        Gap ofLength(boolean is) {
            return new Gap(later, fromMain, is, length);
        }

        /** Tells whether it is of weeks or more. */
        boolean isLong() {
            return LONG.matcher(length.value()).matches();
        }
    }

    /**
     * The time of an undated event while the story stands at a date: that date, unless a length of time parts the event
     * from another. What comes hours after is of the same day.
     *
     * @param published the last day it can have been; null where unknown
     */
    EventTime from(EventTime story, Token trigger, @Nullable LocalDate published) {
        Gap gap = find(trigger).or(() -> findFromMain(trigger)).orElse(null);
        if (gap == null) {
            return story;
        }
        LocalDate last = gap.fromMain() && !gap.later() ? story.latest() : published;
        return gap.later()
                ? new EventTime(gap.length().span(), "PAST_REF", story.earliest(), last, TimeBasis.RELATIVE)
                : new EventTime(null, "PAST_REF", null, last, TimeBasis.PUBLICATION);
    }

    /**
     * The time of an undated event where no story stands at a date: open to the past if weeks or more part it from
     * another, or if it is what the main clause came days after; days do not take news out of the week.
     */
    Optional<EventTime> withoutStory(Token trigger, @Nullable LocalDate published) {
        return find(trigger)
                .filter(gap -> gap.isLong() && !gap.ofLength())
                .or(() -> findFromMain(trigger).filter(gap -> !gap.later()))
                .map(gap -> new EventTime(null, "PAST_REF", null, published, TimeBasis.PUBLICATION));
    }

    /**
     * "has been besieged for two weeks": from then on, up to publication; empty if no length is told or none that can be
     * counted.
     */
    Optional<EventTime> lasting(Token trigger, LocalDate published) {
        for (Beside beside : besides(trigger)) {
            TimeMention length = beside.length();
            Offset offset = beside.offset();
            if (length != null
                    && offset != null
                    && beside.isLength()
                    && beside.preposition().equals("for")) {
                LocalDate first = published.minus(offset.length());
                return Optional.of(
                        new EventTime(length.span(), first + "/" + published, first, published, TimeBasis.RELATIVE));
            }
        }
        return Optional.empty();
    }

    /** "three days after the raid", "hours before the truce": against what no words date. */
    private Optional<Gap> find(Token trigger) {
        Stream<Gap> phrases = besides(trigger).stream()
                .filter(beside -> !isBehindComma(beside.length()))
                .flatMap(beside -> gap(beside.preposition(), beside.length()).stream()
                        .map(gap -> gap.ofLength(beside.isLength())));
        Stream<Gap> clauses = sentence.dependents(trigger, "advcl").stream()
                .flatMap(clause ->
                        gap(markOf(clause), lengthBefore(clause, "mark").orElse(null)).stream());
        return Stream.concat(phrases, clauses).findFirst().or(() -> trigger.head() == 0 ? atFront() : Optional.empty());
    }

    /** "a day after they had fled": against the main clause. */
    private Optional<Gap> findFromMain(Token trigger) {
        String relation = trigger.relates("advcl") ? "mark" : "case";
        String joint = trigger.relates("advcl") ? markOf(trigger) : sentence.caseOf(trigger);
        return trigger.relates("advcl") || trigger.relates("obl")
                ? gap(joint, lengthBefore(trigger, relation).orElse(null))
                        .map(gap -> new Gap(!gap.later(), true, false, gap.length()))
                : Optional.empty();
    }

    private static Optional<Gap> gap(String joint, @Nullable TimeMention length) {
        if (length == null) {
            return Optional.empty();
        }
        return switch (joint) {
            case "after", "since" ->
                length.value().startsWith("PT") ? Optional.empty() : Optional.of(new Gap(true, false, false, length));
            case "before" -> Optional.of(new Gap(false, false, false, length));
            default -> Optional.empty();
        };
    }

    /** ", a day before the anniversary" only tells what day it was. */
    private boolean isBehindComma(@Nullable TimeMention length) {
        return length != null
                && sentence.tokens().stream()
                        .anyMatch(token -> token.tag().equals(",")
                                && length.span().start() - token.span().end() == 1);
    }

    /** "Hours before the truce a bomb went off", wherever the parser hangs them. */
    private Optional<Gap> atFront() {
        int second = sentence.token(Math.min(2, sentence.size())).span().start();
        return lengths.stream()
                .filter(length -> length.span().start() <= second)
                .findFirst()
                .flatMap(length -> sentence.tokens().stream()
                        .filter(token -> token.span().start() - length.span().end() == 1)
                        .findFirst()
                        .flatMap(token -> gap(token.lemma(), length)));
    }

    /**
     * "three weeks after gunmen raided the town, no one has been arrested", "it is eleven days since the raid", "a month has
     * passed since": as long before publication; empty if the main clause is of another day than that.
     *
     * @param relation of the word that joins it to its head
     */
    Optional<EventTime> beforeNow(Token joined, String relation, @Nullable LocalDate published) {
        Token head = sentence.findHead(joined).orElse(null);
        String joint = relation.equals("mark") ? markOf(joined) : sentence.caseOf(joined);
        if (published == null || head == null || !AFTER.contains(joint)) {
            return Optional.empty();
        }
        Tense tense = TenseReader.ownTense(sentence, head);
        if (tense != Tense.PRESENT && tense != Tense.PRESENT_PERFECT) {
            return Optional.empty();
        }
        return lengthBefore(joined, relation)
                .or(() -> lengthAt(head))
                .or(() -> sentence.findDependent(head, "nsubj").flatMap(this::lengthAt))
                .flatMap(length -> Optional.ofNullable(Offset.parse(length.value()))
                        .map(offset -> offset.from(
                                new EventTime(
                                        length.span(), published.toString(), published, published, TimeBasis.RELATIVE),
                                false)));
    }

    private Optional<TimeMention> lengthAt(Token token) {
        return lengths.stream()
                .filter(length -> length.span().contains(token.span()))
                .findFirst();
    }

    /** The phrases beside a word that tell of an event, or of a length. */
    List<Beside> besides(Token token) {
        List<Beside> besides = new ArrayList<>();
        for (Token phrase : sentence.dependents(token, "obl", "nmod")) {
            Optional<TimeMention> between = lengthBefore(phrase, "case");
            Optional<TimeMention> own = lengths.stream()
                    .filter(length -> length.span().contains(phrase.span()))
                    .findFirst();
            besides.add(new Beside(
                    phrase, sentence.caseOf(phrase), between.or(() -> own).orElse(null)));
            own.ifPresent(length -> besides.addAll(behind(phrase, length)));
        }
        return besides;
    }

    /** What stands behind a length, which may have its preposition: the parser hangs them in both ways. */
    private List<Beside> behind(Token phrase, TimeMention length) {
        String own = sentence.findDependent(phrase, "case").map(Token::lemma).orElse("");
        return sentence.dependents(phrase, "nmod", "obl", "dep").stream()
                .map(noun -> new Beside(noun, sentence.caseOf(noun).isEmpty() ? own : sentence.caseOf(noun), length))
                .toList();
    }

    /** "two days" in "two days after the town fell": the length right before the word that joins. */
    @Nullable
    Offset offsetOf(Token joined, String relation) {
        return lengthBefore(joined, relation)
                .map(length -> Offset.parse(length.value()))
                .orElse(null);
    }

    private Optional<TimeMention> lengthBefore(Token joined, String relation) {
        return sentence.findDependent(joined, relation)
                .flatMap(joint -> lengths.stream()
                        .filter(length -> joint.span().start() >= length.span().end()
                                && joint.span().start() - length.span().end() <= 1)
                        .findFirst());
    }

    /** The conjunction of a clause; empty for none. */
    String markOf(Token clause) {
        return sentence.findDependent(clause, "mark")
                .or(() -> sentence.dependents(clause, "advmod").stream()
                        .filter(adverb -> adverb.tag().equals("WRB"))
                        .findFirst())
                .map(Token::lemma)
                .orElse("");
    }
}
