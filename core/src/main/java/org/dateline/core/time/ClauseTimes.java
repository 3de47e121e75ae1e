package org.dateline.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.mention.Circumstances;
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
    private static final Set<String> TERMS = Set.of("until", "till");
    private static final Set<String> HEADING_ENDS = Set.of(".", ":", "-", "–", "—");
    private static final Set<String> DATING = Set.of("in", "on", "during", "at");
    private static final Set<String> AROUND = Set.of("before", "after");
    private static final Set<String> BESIDE = Set.of("before", "after", "since");
    private static final Set<String> SAME_TIME =
            Set.of("when", "as", "while", "in", "during", "amid", "at", "where", "with", "by", "under", "");

    /** "three days of mourning for the victims of the raids", "in answer to the attack": what came before. */
    private static final Set<String> PARTING = Set.of("for", "to", "over", "after", "since", "against", "about");

    private final Sentence sentence;
    private final List<TimeMention> mentions;
    private final @Nullable LocalDate published;
    private final TimeAttachment attachment;
    private final TimeGaps gaps;
    private final DateRanges ranges;
    private final BesideTimes beside;

    ClauseTimes(Sentence sentence, List<TimeMention> mentions, @Nullable LocalDate published) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.published = published;
        this.attachment = new TimeAttachment(sentence, mentions);
        this.gaps = new TimeGaps(sentence, mentions);
        this.ranges = new DateRanges(sentence, mentions, attachment);
        this.beside = new BesideTimes(sentence, mentions);
    }

    /** "30 November.", "July 14 - A convoy crosses the border": the date at the head of what happened then. */
    Optional<EventTime> findHeading() {
        return mentions.stream()
                .filter(mention -> mention.type() == TimexType.DATE
                        && mention.span().start() <= sentence.token(1).span().end())
                .findFirst()
                .filter(this::isHeading)
                .map(TimeMention::time);
    }

    /** A dateline has its agency behind the date, in brackets. */
    private boolean isHeading(TimeMention mention) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= mention.span().end())
                .findFirst()
                .filter(token -> !HEADING_ENDS.contains(token.form()))
                .isEmpty();
    }

    /**
     * "looted the hospital in mid-May", "condemned the raid in mid-May": the date may be the verb's or its object's, so
     * the verb's is from then on.
     */
    Optional<EventTime> findBehindObject(Token verb) {
        return sentence.dependents(verb, "obj", "nsubj:pass").stream()
                .flatMap(object -> sentence.dependents(object, "nmod").stream())
                .filter(phrase -> DATING.contains(sentence.caseOf(phrase)))
                .flatMap(phrase -> attachment.findAt(phrase).stream())
                .findFirst()
                .map(mention -> from(mention.time(), mention.time().earliest()));
    }

    /** What parts the events of the sentence from others. */
    TimeGaps gaps() {
        return gaps;
    }

    /** The time that an expression of the sentence gives the event of a token. */
    Optional<EventTime> find(Token trigger) {
        return findAny(trigger).filter(time -> !isTerm(trigger, time));
    }

    /** "closed all schools until Sunday": how long it lasts tells nothing of when it was done. */
    private boolean isTerm(Token trigger, EventTime time) {
        Span words = time.span();
        return words != null
                && VerbGrammar.ENGLISH.isDeferring(trigger)
                && mentions.stream()
                        .filter(mention -> mention.span().equals(words))
                        .anyMatch(mention -> TERMS.contains(attachment.prepositionOf(mention)));
    }

    private Optional<EventTime> findAny(Token trigger) {
        if (mentions.isEmpty() || !sentence.isParsed()) {
            return Optional.empty();
        }
        return beside.findBeforeWhen(trigger)
                .or(() -> attachment.find(trigger).isEmpty() ? beside.findBehind(trigger) : Optional.empty())
                .map(this::situated)
                .or(() -> fromBeginning(trigger))
                .or(() -> fromAbove(trigger, 0))
                .or(() -> beside.findBelow(trigger)
                        .or(() -> beside.findBelowObject(trigger))
                        .or(() -> Optional.ofNullable(attachment.fronted(trigger)))
                        .map(this::situated))
                .or(() -> fromDoersDeed(trigger))
                .or(() -> fromSufferers(trigger))
                .or(() -> fromJoinedBehind(trigger))
                .or(this::ofWholeSentence);
    }

    /** "flee the riots that broke out last week": when they began. */
    private Optional<EventTime> fromBeginning(Token noun) {
        return sentence.dependents(noun, "acl:relcl").stream()
                .filter(clause -> noun.isNoun()
                        && VerbGrammar.ENGLISH.isBeginning(clause)
                        && !TenseReader.hasOwnSubject(sentence, clause))
                .flatMap(clause -> own(clause).stream())
                .findFirst()
                .map(time -> from(time, time.earliest()));
    }

    /** "captured two soldiers and killed three on Wednesday": the day behind what the same people did is of all they did. */
    private Optional<EventTime> fromJoinedBehind(Token verb) {
        if (!verb.isVerb()) {
            return Optional.empty();
        }
        Tense tense = TenseReader.ownTense(sentence, verb);
        return sentence.dependents(verb, "conj").stream()
                .filter(joined -> joined.isVerb()
                        && !VerbGrammar.ENGLISH.isAftermath(joined)
                        && !TenseReader.hasOwnSubject(sentence, joined)
                        && (joined.tag().equals(verb.tag()) || TenseReader.ownTense(sentence, joined) == tense))
                .flatMap(joined -> ofAllJoined(own(joined)).stream())
                .findFirst();
    }

    /** "shot at people gathered on a square on Friday": what those were at tells when it was. */
    private Optional<EventTime> fromSufferers(Token verb) {
        Token above = verb.isNoun() && verb.relates("nsubj") ? sentence.token(verb.head()) : verb;
        return Circumstances.ofSufferers(sentence, above)
                .flatMap(doing -> ofAllJoined(own(doing)).stream())
                .findFirst();
    }

    /** "was shot dead by men who broke into a house on July 11": what its doers did then was done with it. */
    private Optional<EventTime> fromDoersDeed(Token verb) {
        Token first = verb.relates("conj") ? sentence.token(verb.head()) : verb;
        return Stream.of(verb, first)
                .distinct()
                .flatMap(told -> sentence.dependents(told, "obl").stream())
                .filter(doer -> sentence.caseOf(doer).equals("by"))
                .flatMap(doer -> sentence.dependents(doer, "acl").stream())
                .filter(deed -> deed.tag().equals("VBD"))
                .flatMap(deed -> own(deed).stream())
                .filter(ClauseTimes::isDay)
                .findFirst();
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
            if (current.relates("acl") && TenseReader.hasOwnSubject(sentence, current)) {
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
        return attachment.find(token).or(() -> ofSubjectsDoing(token)).map(this::situated);
    }

    /** "Leaders meeting in the capital on Friday agreed": what their subject is doing dates what they do. */
    private Optional<TimeMention> ofSubjectsDoing(Token verb) {
        return sentence.dependents(verb, "nsubj").stream()
                .flatMap(subject -> sentence.dependents(subject, "acl").stream())
                .filter(doing -> doing.tag().equals("VBG"))
                .flatMap(doing -> attachment.find(doing).stream())
                .findFirst();
    }

    /** "three weeks after the coup of Feb. 1": from the date of the event beside which it is told. */
    private Optional<EventTime> besideEvent(Token token) {
        Optional<TimeMention> own = attachment.find(token);
        for (TimeGaps.Beside beside : gaps.besides(token)) {
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
                    .flatMap(time -> against(time, gaps.markOf(token), gaps.offsetOf(token, "mark"), true))
                    .or(() -> gaps.beforeNow(token, "mark", published));
        }
        if (token.relates("obl") && AROUND.contains(sentence.caseOf(token))) {
            return own(head)
                    .flatMap(time -> against(time, sentence.caseOf(token), gaps.offsetOf(token, "case"), true))
                    .or(() -> gaps.beforeNow(token, "case", published));
        }
        Optional<TimeMention> above = attachment.findAt(head);
        if (above.isPresent() && !token.relates("case")) {
            return above.map(this::situated);
        }
        if (!sharesTime(token, head)) {
            return Optional.empty();
        }
        Optional<EventTime> shared = fromAbove(head, depth + 1);
        if (!token.isVerb()
                && VerbGrammar.ENGLISH.isBeginning(head)
                && gaps.markOf(head).equals("since")) {
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

    private static boolean isDay(EventTime time) {
        LocalDate first = time.earliest();
        return first != null && first.equals(time.latest());
    }

    private boolean sharesTime(Token token, Token head) {
        if (token.relates("acl")) {
            return !TenseReader.hasOwnSubject(sentence, token) && !isDoneBefore(token, head);
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
        if (token.relates("nmod") && PARTING.contains(sentence.caseOf(token))) {
            return false;
        }
        return (token.relates("nmod") || token.relates("compound")) && !head.isVerb();
    }

    /** "The number of people killed rose on Sunday": they were not killed then. */
    private boolean isDoneBefore(Token participle, Token noun) {
        return participle.tag().equals("VBN") && noun.relates("nsubj");
    }

    /** The time of a clause below that tells when: "when the rebels took the town last month, …". */
    private Optional<EventTime> fromTemporalClause(Token trigger) {
        for (Token clause : sentence.dependents(trigger, "advcl")) {
            String mark = gaps.markOf(clause);
            if (!mark.isEmpty()) {
                Optional<EventTime> time =
                        own(clause).flatMap(found -> against(found, mark, gaps.offsetOf(clause, "mark"), false));
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
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
        EventTime range = ranges.around(mention);
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
            // "before the end of the week" is within it.
            case "before" ->
                "END".equals(mention.mod())
                        ? upTo(time, time.latest())
                        : upTo(time, earliest == null ? null : earliest.minusDays(1));
            default -> time;
        };
    }
}
