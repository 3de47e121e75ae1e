package org.dateline.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an article by the rules in {@code rules.tsv}.
 *
 * <p>Relative expressions count from the day of publication, and those like "the day before" from the
 * date mentioned last. A date without a year takes the year that the tense around it points to. Thread-safe
 * and deterministic.
 */
public final class TimeTagger {

    private static final Set<String> JOINTS = Set.of("and", "or", "to", "-", "–", "until", "through");

    private final TimeWords words;
    private final TimeRules rules;
    private final TenseReader tenses = new TenseReader(VerbGrammar.ENGLISH);

    private TimeTagger(TimeWords words, TimeRules rules) {
        this.words = words;
        this.rules = rules;
    }

    /** Reads the rules from the class path. */
    public static TimeTagger load() {
        return new TimeTagger(new TimeWords(), new TimeRules());
    }

    /** The times of an article's events, by its time expressions. */
    public EventTimes eventTimes(ParsedArticle article) {
        return new EventTimes(article, tag(article));
    }

    /** The time expressions of all sentences, in reading order; no two overlap. */
    public List<TimeMention> tag(ParsedArticle article) {
        PublicationTime published = article.article().publication().publishedAt();
        Run run = new Run(published == null ? null : published.day());
        article.sentences().forEach(run::tag);
        return run.mentions;
    }

    private static final int NEWS_DAYS = 7;

    /** One pass over an article. */
    private final class Run {
        private final @Nullable LocalDate published;
        private final List<TimeMention> mentions = new ArrayList<>();
        private @Nullable CalendarPeriod then;
        private @Nullable CalendarPeriod lastDay;
        private int lastDaySentence;
        private BlockType block = BlockType.PARAGRAPH;

        Run(@Nullable LocalDate published) {
            this.published = published;
        }

        void tag(Sentence sentence) {
            if (sentence.block() != block) {
                block = sentence.block();
                then = null;
                lastDay = null;
            }
            List<Word> read = words.read(sentence);
            Match last = null;
            for (int at = 0; at < read.size(); ) {
                Match match = rules.longest(read, at, "");
                boolean joined = last != null && match != null && last.to() == match.from() - 1;
                if (match == null || continues(match) && !joined) {
                    at++;
                } else {
                    if (last != null
                            && joined
                            && sharesYear(last, match, read.get(last.to()).lower())) {
                        mentions.remove(mentions.size() - 1);
                        mentions.add(mention(sentence, read, last.with("year", match.get("year"))));
                    }
                    mentions.add(mention(sentence, read, match));
                    at = match.to();
                    last = match;
                }
            }
        }

        /** Tells whether a month takes the year of the one it is joined to: "between June and August 2019". */
        private static boolean sharesYear(Match one, Match other, String joint) {
            return JOINTS.contains(joint)
                    && one.has("month")
                    && other.has("month")
                    && other.captured().containsKey("year")
                    && !one.has("year")
                    && !one.has("rel")
                    && one.nested().isEmpty();
        }

        /** Tells whether an expression only counts right after another and a joining word. */
        private static boolean continues(Match match) {
            return match.has("month-of");
        }

        private TimeMention mention(Sentence sentence, List<Word> read, Match match) {
            Word last = read.get(match.to() - 1);
            Anchor anchor = new Anchor(
                    published,
                    then,
                    dayFor(sentence),
                    () -> tenses.direction(sentence, sentence.token(headOf(sentence, read, match))));
            Resolved resolved = match.rule().reading().read(match, anchor);
            boolean aside =
                    match.from() > 0 && read.get(match.from() - 1).lower().equals("since") && lastDay != null;
            if (resolved.period() != null && resolved.period().grain() != Grain.DECADE && !aside) {
                then = resolved.period();
                if (then.grain() == Grain.DAY) {
                    lastDay = then;
                    lastDaySentence = sentence.index();
                }
            }
            String mod = mod(read, match);
            Resolved narrowed = resolved.narrowed(mod);
            Span span = read.get(match.from()).span().cover(last.span());
            EventTime time =
                    new EventTime(span, narrowed.value(), narrowed.earliest(), narrowed.latest(), narrowed.basis());
            return new TimeMention(sentence.index(), span, match.rule().type(), resolved.value(), mod, time);
        }

        /** A day long past is told of only in its own sentence and the next; news goes on from publication. */
        private @Nullable CalendarPeriod dayFor(Sentence sentence) {
            if (lastDay == null || published == null || sentence.index() - lastDaySentence <= 1) {
                return lastDay;
            }
            boolean news = lastDay.first().isAfter(published.minusDays(NEWS_DAYS));
            return news ? lastDay : CalendarPeriod.ofDay(published);
        }

        private static @Nullable String mod(List<Word> read, Match match) {
            for (String key : List.of("mod", "edge", "than", "least")) {
                String mod = match.find(key);
                if (mod != null) {
                    return mod;
                }
            }
            boolean counts = match.has("n");
            return counts && match.from() > 0 ? read.get(match.from() - 1).value("approx") : null;
        }
    }

    /** The token of a match that its other tokens depend on: the first whose head lies outside. */
    private static int headOf(Sentence sentence, List<Word> read, Match match) {
        int first = read.get(match.from()).token();
        int last = read.get(match.to() - 1).token();
        for (int number = first; number <= last; number++) {
            int head = sentence.token(number).head();
            if (head < first || head > last) {
                return number;
            }
        }
        return first;
    }

    /** The groups that patterns name and no rule belongs to. */
    Set<String> emptyGroups() {
        return rules.emptyGroups();
    }
}
