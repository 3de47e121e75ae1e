package org.dateline.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.article.BlockType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the events of one article happened.
 *
 * <p>The time expression that governs the trigger by dependency decides ({@link ClauseTimes}). Where
 * there is none, the story's own time does:
 *
 * <ul>
 *   <li>Simple past after a dated sentence of the same block happened at that date ({@link StoryDates}), unless a
 *       length of time parts it from something undated ({@link TimeGaps}): from there on, or at any time before.
 *   <li>Simple past in news is news: from {@value #NEWS_DAYS} days before publication to publication. So are a
 *       headline's present, and an event noun without a tense.
 *   <li>Background (past perfect, an explainer's or a caption's past, what tells which is meant, what is remembered) happened at some time up to
 *       publication: {@code PAST_REF}, without a first day.
 *   <li>The past perfect of what somebody said is the simple past of his words: "said they had raided it".
 *   <li>Present perfect reaches up to publication; its first day is not known.
 *   <li>Present is the day of publication.
 *   <li>What is to come is {@code FUTURE_REF}: from publication on, without a last day. So is what is only meant, wanted
 *       or supposed, from the time of what governs it on ({@link #timeOfProspect}, {@link #timeOfSupposed}).
 * </ul>
 *
 * <p>What a speaker reports in a dated statement happened by then. The day of a statement and a year that only
 * tells who somebody was do not carry on to the next sentence. All of these have the basis
 * {@link TimeBasis#PUBLICATION}, but for the date carried on and for what lies a length after it, which keep the
 * words they were read from. Without a day of publication there are no bounds. Thread-safe.
 */
public final class EventTimes {

    /** "have now died": TIMEX3 of what tells how things stand, and not when they came to. */
    static final String NOW = "PRESENT_REF";

    /** How old an undated event in the simple past can be and still be news, in days. */
    static final int NEWS_DAYS = 7;

    private final @Nullable LocalDate published;
    private final List<TimeMention> mentions;
    private final Map<Integer, ClauseTimes> bySentence = new HashMap<>();
    private final StoryDates story;
    private final TenseReader tenses = new TenseReader(VerbGrammar.ENGLISH);

    /**
     * @param article the article
     * @param mentions its time expressions, in reading order, as {@link TimeTagger} gives them
     */
    public EventTimes(ParsedArticle article, List<TimeMention> mentions) {
        this.published = TimeTagger.toldOn(article.article().publication());
        this.mentions = List.copyOf(mentions);
        Map<Integer, List<TimeMention>> grouped = new HashMap<>();
        mentions.forEach(mention -> grouped.computeIfAbsent(mention.sentence(), any -> new ArrayList<>())
                .add(mention));
        for (Sentence sentence : article.sentences()) {
            bySentence.put(
                    sentence.index(),
                    new ClauseTimes(sentence, grouped.getOrDefault(sentence.index(), List.of()), published));
        }
        this.story = new StoryDates(article, bySentence, tenses, published);
    }

    /** The article's time expressions, in reading order. */
    public List<TimeMention> mentions() {
        return mentions;
    }

    /** The time of the event that a token of one of the article's sentences reports. */
    public EventTime timeOf(Sentence sentence, Token trigger) {
        ClauseTimes clauses = bySentence.get(sentence.index());
        if (clauses == null) {
            throw new IllegalArgumentException("sentence " + sentence.index() + " is not of this article");
        }
        Tense tense = sentence.isParsed() ? tense(sentence, trigger) : Tense.NONE;
        Optional<EventTime> own = clauses.find(trigger)
                .filter(time -> !tense.isPast() || hasBegun(time))
                .filter(time -> tense != Tense.PRESENT_PERFECT || !time.value().equals(NOW));
        boolean isDated = own.filter(time -> time.earliest() != null).isPresent();
        // "had asked for three days" is over, "had been cut off for three days" need not be.
        boolean lasts = tense == Tense.PRESENT_PERFECT
                || tense == Tense.PAST_PERFECT && sentence.hasDependent(trigger, "cop", "aux:pass");
        if (published != null && !isDated && lasts) {
            Optional<EventTime> lasting = clauses.gaps().lasting(trigger, published);
            if (lasting.isPresent()) {
                return lasting.get();
            }
        }
        Optional<EventTime> reporting =
                clauses.findReporting(trigger, own.map(EventTime::span).orElse(null));
        if (own.isPresent()) {
            EventTime time = seenFrom(reporting, own.get());
            return trigger.isVerb() || tense.isPast() ? bounded(time, tense) : time;
        }
        boolean isReportOfPast =
                tense == Tense.PAST_PERFECT && isNews(reporting) && tenses.isBackshifted(sentence, trigger);
        return withoutDate(sentence, trigger, clauses, isReportOfPast ? Tense.PAST : tense, reporting);
    }

    private EventTime withoutDate(
            Sentence sentence, Token trigger, ClauseTimes clauses, Tense tense, Optional<EventTime> reporting) {
        boolean isOfStory = sentence.isParsed()
                && reporting.isEmpty()
                && !tenses.isSince(sentence, trigger)
                && clauses.find(sentence.root()).isEmpty();
        if (isOfStory && (tense == Tense.PRESENT || tense == Tense.NONE)) {
            Optional<EventTime> entry = story.findEntry(sentence);
            if (entry.isPresent()) {
                return entry.get();
            }
        }
        if (isOfStory && tense == Tense.PAST) {
            Optional<EventTime> near = clauses.findBehindObject(trigger).filter(this::hasBegun);
            if (near.isPresent()) {
                return bounded(near.get(), tense);
            }
            EventTime before = story.before(sentence);
            if (before != null && hasBegun(before)) {
                return bounded(clauses.gaps().from(before, trigger, published), tense);
            }
            Optional<EventTime> apart = clauses.gaps().withoutStory(trigger, published);
            if (apart.isPresent()) {
                return apart.get();
            }
        }
        return byTense(sentence, trigger, tense, reporting);
    }

    /** "Before the day was out, two towns had fallen": what had been done by then is the story's, not its background. */
    private Tense tense(Sentence sentence, Token trigger) {
        Tense tense = tenses.tense(sentence, trigger);
        if (tense == Tense.PRESENT && trigger.isNoun() && !tenses.isGoingOn(sentence, trigger)) {
            return Tense.NONE;
        }
        if (tense == Tense.PAST && tenses.isBeforePast(sentence, trigger)) {
            return Tense.PAST_PERFECT;
        }
        if (tense != Tense.PAST_PERFECT) {
            return tense;
        }
        // The parser may take both clauses for one, with two subjects.
        boolean isMerged = sentence.hasMark(trigger, "before")
                && sentence.dependents(trigger, "nsubj").size() > 1;
        boolean byThen = sentence.dependents(trigger, "advcl").stream()
                .anyMatch(clause -> clause.index() < trigger.index() && sentence.hasMark(clause, "before"));
        return isMerged || byThen ? Tense.PAST : tense;
    }

    /** The time of a trigger that no time expression dates: from its tense and the publication. */
    public EventTime undatedTimeOf(Sentence sentence, Token trigger) {
        Tense tense = sentence.isParsed() ? tenses.tense(sentence, trigger) : Tense.NONE;
        return byTense(sentence, trigger, tense, Optional.empty());
    }

    /** The time of what is only wanted or planned: from the time of what governs it on, unless its sentence dates it. */
    public EventTime timeOfProspect(Sentence sentence, Token trigger) {
        return ahead(sentence, trigger, false);
    }

    /** The time of what would be only if something else were: after what governs it, unless its sentence dates it. */
    public EventTime timeOfSupposed(Sentence sentence, Token trigger) {
        return ahead(sentence, trigger, true);
    }

    private EventTime ahead(Sentence sentence, Token trigger, boolean isSupposed) {
        EventTime told = timeOf(sentence, trigger);
        Span words = told.span();
        if (published == null || words != null && sentence.span().contains(words)) {
            return told;
        }
        Token governor = tenses.findGovernor(sentence, trigger).orElse(null);
        if (governor == null) {
            return told.earliest() == null ? told : undated("FUTURE_REF", told.earliest(), null);
        }
        // "is in the capital to press them": what one is at has begun.
        if (TenseReader.isUnderWay(sentence, governor)) {
            return told;
        }
        EventTime above = timeOf(sentence, governor);
        if (above.earliest() != null) {
            return undated("FUTURE_REF", above.earliest(), null);
        }
        // "have gathered to demand it" has been done, "has warned that if they attack" has not.
        return isSupposed ? undated("FUTURE_REF", above.latest(), null) : above;
    }

    /** The time at which somebody tells what he means to do, or not to do: "never" in "said he would never yield". */
    public EventTime timeOfIntent(Sentence sentence, Token trigger) {
        EventTime told = timeOf(sentence, trigger);
        if (published == null || told.span() != null) {
            return told;
        }
        return tenses.findGovernor(sentence, trigger)
                .map(governor -> timeOf(sentence, governor))
                .orElse(told);
    }

    /** Tells whether a statement is as new as the article, so that what it reports in the past can be. */
    private boolean isNews(Optional<EventTime> reporting) {
        LocalDate last = reporting.map(EventTime::latest).orElse(published);
        return published != null && last != null && !last.isBefore(published.minusDays(NEWS_DAYS));
    }

    /** "The vote is set for Sept. 5. Gunmen killed a candidate": what has happened did not do so after publication. */
    private boolean hasBegun(EventTime time) {
        LocalDate earliest = time.earliest();
        return published == null || earliest == null || !earliest.isAfter(published);
    }

    /** What has happened did so by publication, and what will happen does so from then on. */
    private EventTime bounded(EventTime time, Tense tense) {
        LocalDate earliest = time.earliest();
        LocalDate latest = time.latest();
        if (published == null || !hasBegun(time)) {
            return time;
        }
        boolean isOpen = latest == null || latest.isAfter(published);
        if (isOpen && tense.isPast()) {
            return new EventTime(time.span(), time.value(), earliest, published, time.basis());
        }
        boolean begun =
                latest != null && (earliest == null || earliest.isBefore(published)) && !latest.isBefore(published);
        if (begun && tense == Tense.FUTURE) {
            return new EventTime(time.span(), time.value(), published, latest, time.basis());
        }
        return time;
    }

    /** "said last month that it would go on in the coming weeks": they come from then on. */
    private EventTime seenFrom(Optional<EventTime> reporting, EventTime time) {
        LocalDate told = reporting.map(EventTime::earliest).orElse(null);
        boolean aheadOfNow = time.latest() == null && published != null && published.equals(time.earliest());
        return aheadOfNow && told != null && told.isBefore(published)
                ? new EventTime(time.span(), time.value(), told, null, time.basis())
                : time;
    }

    private EventTime byTense(Sentence sentence, Token trigger, Tense tense, Optional<EventTime> reporting) {
        if (published == null) {
            return undated(reference(tense), null, null);
        }
        LocalDate first = reporting.map(EventTime::earliest).orElse(published);
        LocalDate last = reporting.map(EventTime::latest).orElse(published);
        if (last.isAfter(published) && tense != Tense.FUTURE) {
            last = published;
        }
        if (first.isAfter(last)) {
            first = last;
        }
        boolean aside = sentence.isParsed() && tenses.isBackground(sentence, trigger);
        boolean background = aside || sentence.block() == BlockType.EXPLAINER || sentence.block() == BlockType.CAPTION;
        boolean summary = sentence.block() == BlockType.HEADLINE || sentence.block() == BlockType.STANDFIRST;
        return switch (tense) {
            case PAST_PERFECT -> undated("PAST_REF", null, last);
            case PRESENT_PERFECT -> undated(last.toString(), null, last);
            case FUTURE -> undated("FUTURE_REF", first, null);
            case PRESENT ->
                aside
                        ? undated("PAST_REF", null, last)
                        : summary
                                ? undated(last.toString(), first.minusDays(NEWS_DAYS), last)
                                : undated(last.toString(), first, last);
            case PAST, NONE ->
                background
                        ? undated("PAST_REF", null, last)
                        : undated(last.toString(), first.minusDays(NEWS_DAYS), last);
        };
    }

    private static String reference(Tense tense) {
        return tense.isPast() ? "PAST_REF" : tense == Tense.FUTURE ? "FUTURE_REF" : NOW;
    }

    private static EventTime undated(String value, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new EventTime(null, value, earliest, latest, TimeBasis.PUBLICATION);
    }
}
