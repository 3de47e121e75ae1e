package org.dateline.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** The dates on which a story stands after each sentence, for the undated ones that follow; thread-safe. */
final class StoryDates {

    /** An article with so many blocks under a date tells a chronicle. */
    private static final int CHRONICLE = 2;

    /** Pronouns of who spoke before; "they" may be anybody. */
    private static final Set<String> PERSONS = Set.of("he", "she");

    /** A stretch of more days is too coarse to be that of what follows. */
    private static final int DAYS = 10;

    private final @Nullable LocalDate published;
    private final TenseReader tenses;
    private final List<Stand> stands = new ArrayList<>();
    private final Map<Integer, EventTime> entries;

    /**
     * Where the story stands after a sentence.
     *
     * @param block the number of the block it is in
     * @param date the date of its main clause; null for none
     * @param isReport whether that only tells when somebody told of it
     */
    private record Stand(int block, @Nullable EventTime date, boolean isReport) {}

    StoryDates(
            ParsedArticle article,
            Map<Integer, ClauseTimes> bySentence,
            TenseReader tenses,
            @Nullable LocalDate published) {
        this.published = published;
        this.tenses = tenses;
        Map<Integer, EventTime> headings = new HashMap<>();
        Set<Integer> begun = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            ClauseTimes clauses = bySentence.get(sentence.index());
            int block = blockNumber(article, sentence);
            if (begun.add(block) && clauses != null) {
                clauses.findHeading().ifPresent(date -> headings.put(block, date));
            }
            stands.add(
                    clauses == null || !sentence.isParsed()
                            ? new Stand(block, null, false)
                            : new Stand(
                                    block,
                                    dateAfter(sentence, clauses, block),
                                    VerbGrammar.ENGLISH.isReporting(sentence.root())));
        }
        this.entries = headings.size() < CHRONICLE ? Map.of() : headings;
    }

    /** "30 November." at the head of a block, in an article with several such: what its sentences tell is of that day. */
    Optional<EventTime> findEntry(Sentence sentence) {
        return Optional.ofNullable(entries.get(stands.get(sentence.index()).block()));
    }

    private static int blockNumber(ParsedArticle article, Sentence sentence) {
        return article.article()
                .findBlock(sentence.span())
                .map(block -> block.span().start())
                .orElse(sentence.index());
    }

    /** The date of a sentence's main clause: its own, or while the simple past goes on the one before. */
    private @Nullable EventTime dateAfter(Sentence sentence, ClauseTimes clauses, int block) {
        Optional<EventTime> own = clauses.find(sentence.root()).or(() -> besideRoot(sentence, clauses));
        if (own.isPresent()) {
            return isRough(own.get(), sentence) ? null : own.get();
        }
        return tenses.tense(sentence, sentence.root()) == Tense.PAST ? before(sentence, block) : null;
    }

    /** "They hired foreigners; in March soldiers killed hundreds": the story goes on from March. */
    private Optional<EventTime> besideRoot(Sentence sentence, ClauseTimes clauses) {
        return sentence.dependents(sentence.root(), "parataxis", "conj").stream()
                .filter(clause -> sentence.hasDependent(clause, "nsubj", "nsubj:pass"))
                .filter(clause -> tenses.tense(sentence, clause) == Tense.PAST)
                .filter(clause -> !VerbGrammar.ENGLISH.isReporting(clause))
                .flatMap(clause -> ClauseTimes.ofAllJoined(clauses.find(clause)).stream())
                .reduce((first, last) -> last);
    }

    /** "He was dismissed three years ago": so rough a date is that of what follows only where it opens the sentence. */
    private static boolean isRough(EventTime date, Sentence sentence) {
        Span words = date.span();
        return date.basis() == TimeBasis.RELATIVE
                && ClauseTimes.isYear(date)
                && (words == null
                        || words.start()
                                > sentence.token(Math.min(2, sentence.size()))
                                        .span()
                                        .start());
    }

    /** The date of the sentence before in the block, if it has one: the story goes on from there. */
    @Nullable
    EventTime before(Sentence sentence) {
        return before(sentence, stands.get(sentence.index()).block());
    }

    private @Nullable EventTime before(Sentence sentence, int block) {
        int index = sentence.index() - 1;
        if (index < 0 || stands.get(index).block() != block) {
            return null;
        }
        Stand stand = stands.get(index);
        return stand.isReport() && !goesOnSpeaking(sentence) ? null : onwards(stand.date());
    }

    /** "In February bombs killed three. They vowed to fight": what follows a month of this year was then or later. */
    private @Nullable EventTime onwards(@Nullable EventTime date) {
        if (date == null || date.earliest() == null || date.latest() == null || published == null) {
            return date;
        }
        boolean isCoarse = date.latest().isAfter(date.earliest().plusDays(DAYS))
                && date.latest().isBefore(published)
                && date.latest().getYear() == published.getYear();
        return isCoarse ? new EventTime(date.span(), date.value(), date.earliest(), published, date.basis()) : date;
    }

    /** "The minister said on Friday that … He offered to": who said it still acts; what others did is not of that day. */
    private static boolean goesOnSpeaking(Sentence sentence) {
        return sentence.dependents(sentence.root(), "nsubj").stream()
                .anyMatch(subject -> PERSONS.contains(subject.lemma().toLowerCase(Locale.ROOT)));
    }
}
