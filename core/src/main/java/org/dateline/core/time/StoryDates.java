package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** The dates on which a story stands after each sentence, for the undated ones that follow; thread-safe. */
final class StoryDates {

    private final TenseReader tenses;
    private final List<Integer> blockOf = new ArrayList<>();
    private final List<Boolean> isReport = new ArrayList<>();
    private final List<@Nullable EventTime> dateAfter = new ArrayList<>();

    StoryDates(ParsedArticle article, Map<Integer, ClauseTimes> bySentence, TenseReader tenses) {
        this.tenses = tenses;
        for (Sentence sentence : article.sentences()) {
            blockOf.add(blockNumber(article, sentence));
            isReport.add(sentence.isParsed() && VerbGrammar.ENGLISH.isReporting(sentence.root()));
            ClauseTimes clauses = bySentence.get(sentence.index());
            dateAfter.add(clauses == null ? null : dateAfter(sentence, clauses));
        }
    }

    private static int blockNumber(ParsedArticle article, Sentence sentence) {
        return article.article()
                .findBlock(sentence.span())
                .map(block -> block.span().start())
                .orElse(sentence.index());
    }

    /** The date of a sentence's main clause: its own, or while the simple past goes on the one before. */
    private @Nullable EventTime dateAfter(Sentence sentence, ClauseTimes clauses) {
        if (!sentence.isParsed()) {
            return null;
        }
        Optional<EventTime> own = clauses.find(sentence.root()).or(() -> besideRoot(sentence, clauses));
        if (own.isPresent()) {
            return own.get();
        }
        return tenses.tense(sentence, sentence.root()) == Tense.PAST ? before(sentence) : null;
    }

    /** "They hired foreigners; in March soldiers killed hundreds": the story goes on from March. */
    private static Optional<EventTime> besideRoot(Sentence sentence, ClauseTimes clauses) {
        return sentence.dependents(sentence.root(), "parataxis", "conj").stream()
                .filter(clause -> sentence.hasDependent(clause, "nsubj", "nsubj:pass"))
                .flatMap(clause -> ClauseTimes.ofAllJoined(clauses.find(clause)).stream())
                .reduce((first, last) -> last);
    }

    /** The date of the sentence before in the block, if it has one: the story goes on from there. */
    @Nullable
    EventTime before(Sentence sentence) {
        int index = sentence.index() - 1;
        if (index < 0 || !blockOf.get(index).equals(blockOf.get(sentence.index()))) {
            return null;
        }
        EventTime date = dateAfter.get(index);
        // "dismissed three years ago": so rough a date is not the day of what follows.
        boolean rough = date != null && date.basis() == TimeBasis.RELATIVE && ClauseTimes.isYear(date);
        return rough || isReport.get(index) && !goesOnSpeaking(sentence) ? null : date;
    }

    /** "The minister said on Friday that … He offered to": who said it still acts; what others did is not of that day. */
    private static boolean goesOnSpeaking(Sentence sentence) {
        return sentence.dependents(sentence.root(), "nsubj").stream().anyMatch(Token::isPronoun);
    }
}
