package org.dateline.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
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

    /** Tags of what parts clauses. */
    private static final Set<String> PAUSES = Set.of(",", ":", "CC", ".", "``", "''", "-LRB-");

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
        LocalDate told = toldOn(article.article().publication());
        Run run = new Run(published == null ? null : published.day(), told);
        @Nullable Block block = null;
        for (Sentence sentence : article.sentences()) {
            Block here = article.article().findBlock(sentence.span()).orElse(null);
            if (here == null || !here.equals(block)) {
                run.story.beginParagraph();
            }
            block = here;
            run.tag(sentence);
        }
        return run.mentions;
    }

    /** The day until which an article tells of: that of publication, or of an update soon after. */
    static @Nullable LocalDate toldOn(Publication publication) {
        PublicationTime published = publication.publishedAt();
        PublicationTime updated = publication.updatedAt();
        if (published == null || updated == null) {
            return published == null ? null : published.day();
        }
        boolean isNews = updated.day().isAfter(published.day())
                && !updated.day().isAfter(published.day().plusDays(EventTimes.NEWS_DAYS));
        return isNews ? updated.day() : published.day();
    }

    /** Captions and boxes stand in the middle of a story, which goes on behind them. */
    private static boolean isStory(BlockType block) {
        return block == BlockType.PARAGRAPH || block == BlockType.QUOTE;
    }

    /** One pass over an article. */
    private final class Run {
        private final @Nullable LocalDate published;
        private final @Nullable LocalDate toldOn;
        private final List<TimeMention> mentions = new ArrayList<>();
        private final ToldDates story;
        private ToldDates told;
        private BlockType block = BlockType.PARAGRAPH;

        Run(@Nullable LocalDate published, @Nullable LocalDate toldOn) {
            this.published = published;
            this.toldOn = toldOn;
            this.story = new ToldDates(published);
            this.told = story;
        }

        void tag(Sentence sentence) {
            if (sentence.block() != block) {
                block = sentence.block();
                told = isStory(block) ? story : new ToldDates(published);
            }
            if (isOfNow(sentence)) {
                told.endStory();
            }
            List<Word> read = words.read(sentence);
            Match last = null;
            for (int at = 0; at < read.size(); ) {
                Match match = completed(rules.longest(read, at), last, read);
                if (match == null) {
                    at++;
                    continue;
                }
                if (last != null
                        && last.to() == match.from() - 1
                        && sharesYear(last, match, read.get(last.to()).lower())) {
                    mentions.remove(mentions.size() - 1);
                    mentions.add(mention(sentence, read, last.with("year", match.get("year"))));
                }
                mentions.add(mention(sentence, read, match));
                at = match.to();
                last = match;
            }
        }

        /** A day without a month, with the month of the date it is joined to; null if it is no day then. */
        private @Nullable Match completed(@Nullable Match match, @Nullable Match last, List<Word> read) {
            String where = match == null ? null : match.find("month-of");
            if (match == null || where == null) {
                return match;
            }
            return switch (where) {
                case "then" ->
                    last != null && last.to() == match.from() - 1 && last.has("month") && last.has("day")
                            ? match
                            : null;
                case "next" -> ahead(match, read);
                default -> told.isWithinMonth() ? match : null;
            };
        }

        /** "3 and 6 May": the month stands after the day that follows. */
        private @Nullable Match ahead(Match match, List<Word> read) {
            Match next = match.to() + 1 < read.size() ? rules.longest(read, match.to() + 1, "date") : null;
            if (next == null || !next.has("month") || !next.has("day")) {
                return null;
            }
            Match dated = match.with("month", next.get("month"));
            String year = next.find("year");
            return year == null ? dated : dated.with("year", year);
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

        private TimeMention mention(Sentence sentence, List<Word> read, Match match) {
            Word last = read.get(match.to() - 1);
            Token head = sentence.token(headOf(sentence, read, match));
            int number = sentence.index();
            boolean isFront = isFront(sentence, read.get(match.from()).token());
            Anchor anchor = new Anchor(
                    published,
                    toldOn,
                    told.then(number, isToldBefore(sentence, head)),
                    told.lastDay(number),
                    told.storyDay(number),
                    told.story(isFront),
                    () -> tenses.direction(sentence, head));
            Resolved resolved = match.rule().reading().read(match, anchor);
            ToldDates.Place place = placeOf(sentence, read, match, head);
            told.follow(match, resolved, isFront && place == ToldDates.Place.STORY && isOfThen(sentence));
            if (resolved.period() != null && resolved.period().grain() != Grain.DECADE) {
                told.tell(resolved.period(), place, number);
            }
            String mod = mod(read, match);
            Resolved narrowed = match.has("stretch") ? resolved : resolved.narrowed(mod);
            Span span = read.get(match.from()).span().cover(last.span());
            EventTime time =
                    new EventTime(span, narrowed.value(), narrowed.earliest(), narrowed.latest(), narrowed.basis());
            return new TimeMention(sentence.index(), span, match.rule().type(), resolved.value(), mod, time);
        }

        /** Where in the story a date stands: "the third town since July 1", "who had left on July 1", "said on July 1". */
        private ToldDates.Place placeOf(Sentence sentence, List<Word> read, Match match, Token head) {
            if (match.from() > 0 && read.get(match.from() - 1).lower().equals("since")) {
                return ToldDates.Place.SINCE;
            }
            boolean beside = false;
            Token current = head;
            for (int steps = 0; steps < sentence.size() && current.head() != 0; steps++) {
                if (current.relates("advcl") && sentence.hasMark(current, "since")) {
                    return ToldDates.Place.SINCE;
                }
                beside |= current.relation().equals("acl:relcl");
                current = sentence.token(current.head());
            }
            if (beside || isToldBefore(sentence, head)) {
                return ToldDates.Place.BESIDE;
            }
            return sentence.findHead(head)
                            .filter(VerbGrammar.ENGLISH::isReporting)
                            .isPresent()
                    ? ToldDates.Place.REPORT
                    : ToldDates.Place.STORY;
        }

        private static boolean isToldBefore(Sentence sentence, Token head) {
            return sentence.findHead(head)
                    .filter(verb -> TenseReader.ownTense(sentence, verb) == Tense.PAST_PERFECT)
                    .isPresent();
        }

        private boolean isOfNow(Sentence sentence) {
            Tense tense = sentence.isParsed() ? tenses.tense(sentence, sentence.root()) : Tense.NONE;
            return tense == Tense.PRESENT || tense == Tense.PRESENT_PERFECT;
        }

        private boolean isOfThen(Sentence sentence) {
            return sentence.isParsed() && tenses.tense(sentence, sentence.root()) == Tense.PAST;
        }

        /** "In 2012, …", "…; in March they": opens its sentence or a clause of it, with or without a preposition. */
        private static boolean isFront(Sentence sentence, int first) {
            int before = first - 1;
            if (before > 0 && sentence.token(before).tag().equals("IN")) {
                before--;
            }
            return before == 0 || PAUSES.contains(sentence.token(before).tag());
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
