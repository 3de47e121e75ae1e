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
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** The times that the expressions of one sentence give its events; thread-safe. */
final class ClauseTimes {

    private static final int MAX_DEPTH = 8;

    /** A date that opens a sentence ends by this token. */
    private static final int FRONT = 5;

    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT");
    private static final Pattern YEAR = Pattern.compile("\\d{3}[\\dX]");
    private static final Set<String> AROUND = Set.of("before", "after");
    private static final Set<String> BESIDE = Set.of("before", "after", "since");
    private static final Set<String> SAME_TIME =
            Set.of("when", "as", "while", "in", "during", "amid", "at", "where", "with", "by", "");

    private final Sentence sentence;
    private final List<TimeMention> mentions;
    private final @Nullable LocalDate published;
    private final TimeAttachment attachment;

    ClauseTimes(Sentence sentence, List<TimeMention> mentions, @Nullable LocalDate published) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.published = published;
        this.attachment = new TimeAttachment(sentence, mentions);
    }

    /** The time that an expression of the sentence gives the event of a token. */
    Optional<EventTime> find(Token trigger) {
        if (mentions.isEmpty() || !sentence.isParsed()) {
            return Optional.empty();
        }
        return fromAbove(trigger, 0)
                .or(() -> Optional.ofNullable(attachment.fronted(trigger)).map(this::situated))
                .or(this::ofWholeSentence);
    }

    /** "In March, three women were killed" where the parser hangs all of it on March. */
    private Optional<EventTime> ofWholeSentence() {
        return attachment
                .findAt(sentence.root())
                .filter(mention -> sentence.root().index() <= FRONT)
                .map(this::situated);
    }

    /**
     * The time of the nearest dated predicate above a token: of the statement that reports its event.
     *
     * @param own the words that date the event itself; null for none
     */
    Optional<EventTime> findReporting(Token trigger, @Nullable Span own) {
        if (mentions.isEmpty() || !sentence.isParsed()) {
            return Optional.empty();
        }
        Token current = trigger;
        for (int depth = 0; depth < MAX_DEPTH && current.head() != 0; depth++) {
            if (current.relates("acl") && hasOwnSubject(current)) {
                return Optional.empty();
            }
            boolean isBeside = current.relates("conj");
            current = sentence.token(current.head());
            Optional<EventTime> time = TenseReader.isPredicate(sentence, current) ? own(current) : Optional.empty();
            time = isBeside ? ofAllJoined(time) : time;
            if (time.isPresent() && (own == null || !own.equals(time.get().span()))) {
                return time;
            }
        }
        return Optional.empty();
    }

    private Optional<EventTime> own(Token token) {
        Optional<EventTime> beside = besideEvent(token);
        if (beside.isPresent()) {
            return beside;
        }
        Optional<TimeMention> found = attachment.find(token);
        return found.isPresent() || !VerbGrammar.ENGLISH.isOccurrence(token)
                ? found.map(this::situated)
                : ofEventAround(token);
    }

    /** "was hurt in the bombing of the school in May": harm is done when what does it happens. */
    private Optional<EventTime> ofEventAround(Token verb) {
        return sentence.dependents(verb, "obl").stream()
                .filter(noun -> SAME_TIME.contains(sentence.caseOf(noun))
                        && attachment.findAt(noun).isEmpty())
                .flatMap(noun -> attachment.find(noun).stream())
                .findFirst()
                .map(this::situated);
    }

    /**
     * A phrase that tells of an event beside which another is told: "[three weeks] after the coup".
     *
     * @param length what stands between them, be it known or not: "weeks after the coup"; null for none
     */
    private record Beside(
            Token noun, String preposition, @Nullable TimeMention length) {

        @Nullable
        Offset offset() {
            return length == null ? null : Offset.parse(length.value());
        }
    }

    /**
     * How an event lies to one that nothing dates: "three days after the raid".
     *
     * @param later whether it came after that
     * @param length the length of time that parts them; null where it is not told
     */
    record Gap(boolean later, @Nullable TimeMention length) {

        /** What comes hours after is of the same day. */
        private static Optional<Gap> of(String joint, TimeMention length) {
            return switch (joint) {
                case "after", "since" ->
                    Optional.of(length)
                            .filter(time -> !time.value().startsWith("PT"))
                            .map(time -> new Gap(true, time));
                case "before" -> Optional.of(new Gap(false, length));
                default -> Optional.empty();
            };
        }

        private Gap inverse() {
            return new Gap(!later, length);
        }
    }

    /** "three days after the raid", "hours before the truce", "Before they left, …": against what no words date. */
    Optional<Gap> findGap(Token trigger) {
        Stream<Gap> phrases = besides(trigger).stream()
                .filter(beside -> !isAside(beside.length()))
                .flatMap(beside -> gap(beside.preposition(), beside.length()).stream());
        Stream<Gap> clauses = sentence.dependents(trigger, "advcl").stream()
                .flatMap(clause ->
                        gap(markOf(clause), lengthBefore(clause, "mark").orElse(null)).stream());
        return Stream.concat(phrases, clauses)
                .findFirst()
                .or(() -> trigger.head() == 0 ? frontGap() : Optional.empty());
    }

    /** "a day after they had fled": against the main clause, which nothing dates. */
    Optional<Gap> findGapFromMain(Token trigger) {
        String relation = trigger.relates("advcl") ? "mark" : "case";
        String joint = trigger.relates("advcl") ? markOf(trigger) : sentence.caseOf(trigger);
        return trigger.relates("advcl") || trigger.relates("obl")
                ? lengthBefore(trigger, relation)
                        .flatMap(length -> Gap.of(joint, length))
                        .map(Gap::inverse)
                : Optional.empty();
    }

    private static Optional<Gap> gap(String joint, @Nullable TimeMention length) {
        return length == null ? Optional.empty() : Gap.of(joint, length);
    }

    /** ", a day before the anniversary" behind a comma only tells what day it was. */
    private boolean isAside(@Nullable TimeMention length) {
        return length != null
                && sentence.tokens().stream()
                        .anyMatch(token -> token.tag().equals(",")
                                && length.span().start() - token.span().end() == 1);
    }

    /** "Hours before the truce a bomb went off", "Before they left, …", wherever the parser hangs them. */
    private Optional<Gap> frontGap() {
        Token first = sentence.token(1);
        if (first.lemma().equalsIgnoreCase("before") && first.relates("mark")) {
            return Optional.of(new Gap(false, null));
        }
        int second = sentence.token(Math.min(2, sentence.size())).span().start();
        return mentions.stream()
                .filter(mention ->
                        mention.type() == TimexType.DURATION && mention.span().start() <= second)
                .findFirst()
                .flatMap(length -> sentence.tokens().stream()
                        .filter(token -> token.span().start() - length.span().end() == 1)
                        .findFirst()
                        .flatMap(token -> Gap.of(token.lemma(), length)));
    }

    /** "three weeks after the coup of Feb. 1": from the date of the event beside which it is told. */
    private Optional<EventTime> besideEvent(Token token) {
        Optional<TimeMention> own = attachment.find(token);
        for (Beside beside : besides(token)) {
            boolean event = attachment.findAt(beside.noun()).isEmpty();
            Optional<TimeMention> dated = attachment.find(beside.noun());
            if (event
                    && BESIDE.contains(beside.preposition())
                    && dated.isPresent()
                    && (own.isEmpty() || own.equals(dated))) {
                return against(dated.get().time(), beside.preposition(), beside.offset(), false);
            }
        }
        return Optional.empty();
    }

    private List<Beside> besides(Token token) {
        List<Beside> besides = new ArrayList<>();
        for (Token phrase : sentence.dependents(token, "obl", "nmod")) {
            Optional<TimeMention> between = lengthBefore(phrase, "case");
            Optional<TimeMention> own = mentions.stream()
                    .filter(mention -> mention.type() == TimexType.DURATION
                            && mention.span().contains(phrase.span()))
                    .findFirst();
            // "After two days of shelling": the length is what it comes after.
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

    /** Its own time, or that of the words it shares its time with. */
    private Optional<EventTime> fromAbove(Token token, int depth) {
        Optional<EventTime> own = own(token).or(() -> fromTemporalClause(token));
        if (own.isPresent() || token.head() == 0 || depth == MAX_DEPTH) {
            return own;
        }
        Token head = sentence.token(token.head());
        if (token.relates("advcl")) {
            return own(head)
                    .or(() -> fromAbove(head, depth + 1))
                    .flatMap(time -> against(time, markOf(token), offsetOf(token, "mark"), true));
        }
        if (token.relates("obl") && AROUND.contains(sentence.caseOf(token))) {
            return own(head).flatMap(time -> against(time, sentence.caseOf(token), offsetOf(token, "case"), true));
        }
        Optional<TimeMention> above = attachment.findAt(head);
        if (above.isPresent() && !token.relates("case")) {
            return above.map(this::situated);
        }
        if (!sharesTime(token, head)) {
            return Optional.empty();
        }
        Optional<EventTime> shared = fromAbove(head, depth + 1);
        if (!token.isVerb() && head.isVerb() && markOf(head).equals("since")) {
            // "since the fighting broke out last week": it has gone on from then.
            return shared.map(time -> from(time, time.earliest()));
        }
        return token.relates("conj") ? ofAllJoined(shared) : shared;
    }

    /** "taught in 2012 and asked us": a year is not of all that is joined. */
    static Optional<EventTime> ofAllJoined(Optional<EventTime> time) {
        return time.filter(found -> !isYear(found));
    }

    static boolean isYear(EventTime time) {
        return YEAR.matcher(time.value()).matches();
    }

    private boolean sharesTime(Token token, Token head) {
        if (token.relates("acl")) {
            return !hasOwnSubject(token) && !isDoneBefore(token, head);
        }
        if (token.relates("parataxis")) {
            return head.index() < token.index() && token.tag().equals("VBD");
        }
        if (token.relates("nsubj")) {
            return VerbGrammar.ENGLISH.isOccurrence(head) || !head.isVerb();
        }
        if (token.relates("conj") || token.relates("amod")) {
            return true;
        }
        if (token.relates("obl")) {
            return SAME_TIME.contains(sentence.caseOf(token));
        }
        if (token.relates("obj") || token.relates("iobj")) {
            return VerbGrammar.ENGLISH.isLight(head);
        }
        if (token.relates("xcomp")) {
            return !VerbGrammar.ENGLISH.isProspect(head);
        }
        return (token.relates("nmod") || token.relates("compound")) && !head.isVerb();
    }

    /** Tells whether a relative clause has a doer of its own, so that it need not be of its noun's time. */
    private boolean hasOwnSubject(Token clause) {
        return sentence.dependents(clause, "nsubj").stream()
                .anyMatch(subject -> !subject.tag().startsWith("W"));
    }

    /** "The number of people killed rose on Sunday": they were not killed then. */
    private boolean isDoneBefore(Token participle, Token noun) {
        return participle.tag().equals("VBN") && noun.relates("nsubj");
    }

    /** The time of a clause below that tells when: "when the rebels took the town last month, …". */
    private Optional<EventTime> fromTemporalClause(Token trigger) {
        for (Token clause : sentence.dependents(trigger, "advcl")) {
            String mark = markOf(clause);
            if (!mark.isEmpty()) {
                Optional<EventTime> time =
                        own(clause).flatMap(found -> against(found, mark, offsetOf(clause, "mark"), false));
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private String markOf(Token clause) {
        return sentence.findDependent(clause, "mark")
                .or(() -> sentence.dependents(clause, "advmod").stream()
                        .filter(adverb -> adverb.tag().equals("WRB"))
                        .findFirst())
                .map(Token::lemma)
                .orElse("");
    }

    /**
     * The time of an event against a dated one it is joined to by a conjunction.
     *
     * @param offset how much lies between them; null where the text does not tell
     * @param inside whether the event stands in the clause with the conjunction, not beside it
     */
    private Optional<EventTime> against(EventTime dated, String mark, @Nullable Offset offset, boolean inside) {
        if (SAME_TIME.contains(mark)) {
            return Optional.of(dated);
        }
        boolean after = mark.equals("after") || mark.equals("since");
        boolean before = mark.equals("before") || mark.equals("until") || mark.equals("till");
        if (!after && !before) {
            return Optional.empty();
        }
        boolean later = after != inside;
        if (offset != null) {
            return Optional.of(offset.from(dated, later));
        }
        return Optional.of(later ? from(dated, dated.earliest()) : upTo(dated, dated.latest()));
    }

    /** "two days" in "two days after the town fell": the length right before the word that joins. */
    private @Nullable Offset offsetOf(Token joined, String relation) {
        return lengthBefore(joined, relation)
                .map(length -> Offset.parse(length.value()))
                .orElse(null);
    }

    private Optional<TimeMention> lengthBefore(Token joined, String relation) {
        return sentence.findDependent(joined, relation)
                .flatMap(joint -> mentions.stream()
                        .filter(mention -> mention.type() == TimexType.DURATION)
                        .filter(mention ->
                                joint.span().start() >= mention.span().end()
                                        && joint.span().start() - mention.span().end() <= 1)
                        .findFirst());
    }

    private EventTime from(EventTime time, @Nullable LocalDate earliest) {
        boolean past = published != null && earliest != null && !earliest.isAfter(published);
        return new EventTime(time.span(), time.value(), earliest, past ? published : null, time.basis());
    }

    private static EventTime upTo(EventTime time, @Nullable LocalDate latest) {
        return new EventTime(time.span(), time.value(), null, latest, time.basis());
    }

    /** The interval that an expression and its preposition give; "before dawn" is still that day. */
    private EventTime situated(TimeMention mention) {
        EventTime time = mention.time();
        EventTime range = range(mention);
        if (range != null) {
            return range;
        }
        LocalDate earliest = time.earliest();
        String preposition = attachment.prepositionOf(mention);
        if (TIME_OF_DAY.matcher(String.valueOf(time.value())).lookingAt() && AROUND.contains(preposition)) {
            return time;
        }
        return switch (preposition) {
            case "since", "from", "after" -> from(time, earliest);
            case "until", "till", "by", "through", "to" -> upTo(time, time.latest());
            case "before" -> upTo(time, earliest == null ? null : earliest.minusDays(1));
            default -> time;
        };
    }

    /** "from 1996 to 2001", "between May and June", "2009-2010": from the first to the last day. */
    private @Nullable EventTime range(TimeMention mention) {
        int index = mentions.indexOf(mention);
        for (int first = Math.max(0, index - 1); first <= index && first + 1 < mentions.size(); first++) {
            TimeMention one = mentions.get(first);
            TimeMention other = mentions.get(first + 1);
            String between = wordsBetween(one, other);
            String preposition = attachment.prepositionOf(one);
            boolean joined = preposition.equals("from") && (between.equals("to") || between.equals("until"))
                    || preposition.equals("between") && between.equals("and")
                    || between.equals("-")
                    || between.equals("–")
                    || isDay(one) && isDay(other) && (between.equals("and") || between.equals("andon"));
            if (joined) {
                return joined(one.time(), other.time());
            }
        }
        return null;
    }

    /** "on Monday and Tuesday" is both days, when they follow each other. */
    private static boolean isDay(TimeMention mention) {
        LocalDate earliest = mention.time().earliest();
        return earliest != null && earliest.equals(mention.time().latest());
    }

    private static @Nullable EventTime joined(EventTime one, EventTime other) {
        LocalDate earliest = one.earliest();
        LocalDate latest = other.latest();
        Span first = one.span();
        Span last = other.span();
        if (earliest == null || latest == null || latest.isBefore(earliest) || first == null || last == null) {
            return null;
        }
        String value = one.value() + "/" + other.value();
        return new EventTime(first.cover(last), value, earliest, latest, one.basis());
    }

    private String wordsBetween(TimeMention one, TimeMention other) {
        StringBuilder words = new StringBuilder();
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= one.span().end()
                    && token.span().end() <= other.span().start()) {
                words.append(token.lemma());
            }
        }
        return words.toString();
    }
}
