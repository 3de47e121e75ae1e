package org.dateline.bench.time;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowArticles;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Surroundings;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.text.Span;

/** Reads and parses each row as {@code dateline code} does, once for all taggers, and compares what they find. */
final class TimeScorer implements Scorer<ArticleTimes> {

    private static final int DAY_LENGTH = "1998-08-07".length();

    private final RowArticles articles = new RowArticles();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ArticleParser parser;
    private final List<TimexTagger> taggers;

    /** @param taggers Dateline's first */
    TimeScorer(ArticleParser parser, List<TimexTagger> taggers) {
        this.parser = parser;
        this.taggers = List.copyOf(taggers);
    }

    @Override
    public ArticleTimes score(GoldRow row) {
        List<Timex> gold = Timex.ofRow(row);
        ParsedArticle parsed = parser.parse(articles.read(row, date(row)));
        List<ArticleTimes.Scored> scored = new ArrayList<>();
        List<ArticleTimes.Wrong> wrong = new ArrayList<>();
        for (TimexTagger tagger : taggers) {
            // Timed at the second reading, so that what is compiled or looked up at first use does not count.
            tagger.prepare(parsed).run();
            TimexTagger.Tagging tagging = tagger.prepare(parsed);
            long before = threads.getCurrentThreadCpuTime();
            tagging.run();
            long nanos = threads.getCurrentThreadCpuTime() - before;
            TimexMatch match = new TimexMatch(gold, tagging.found());
            if (scored.isEmpty()) {
                wrong.addAll(wrong(match, row, parsed));
            }
            scored.add(new ArticleTimes.Scored(match.tally(), nanos));
        }
        int tokens = parsed.sentences().stream()
                .mapToInt(sentence -> sentence.size())
                .sum();
        return new ArticleTimes(tokens, scored, wrong);
    }

    /** Taggers are given the day of an article, whether or not the row tells the time too. */
    private static LocalDate date(GoldRow row) {
        String date = row.string("dct");
        try {
            return LocalDate.parse(date.length() > DAY_LENGTH ? date.substring(0, DAY_LENGTH) : date);
        } catch (DateTimeException e) {
            throw row.fault("\"dct\" is \"" + date + "\"; it must be as \"1998-08-07\"");
        }
    }

    private static List<ArticleTimes.Wrong> wrong(TimexMatch match, GoldRow row, ParsedArticle parsed) {
        List<ArticleTimes.Wrong> wrong = new ArrayList<>();
        for (Timex missed : match.missed()) {
            Part gold = part("gold", missed, row);
            wrong.add(new ArticleTimes.Wrong(
                    TimeMeasures.MISSED, missed.type(), example(missed.span(), row, parsed, List.of(gold))));
        }
        for (Timex spurious : match.spurious()) {
            Part ours = part("ours", spurious, row);
            wrong.add(new ArticleTimes.Wrong(
                    TimeMeasures.SPURIOUS, spurious.type(), example(spurious.span(), row, parsed, List.of(ours))));
        }
        for (TimexMatch.Pair pair : match.pairs()) {
            List<Part> both = List.of(part("gold", pair.gold(), row), part("ours", pair.found(), row));
            Span words = pair.gold().span().cover(pair.found().span());
            for (String way : ways(pair)) {
                wrong.add(new ArticleTimes.Wrong(way, pair.gold().type(), example(words, row, parsed, both)));
            }
        }
        return wrong;
    }

    private static List<String> ways(TimexMatch.Pair pair) {
        List<String> ways = new ArrayList<>(3);
        if (!pair.isExact()) {
            ways.add(TimeMeasures.WORDS);
        }
        if (!pair.gold().hasValueOf(pair.found())) {
            ways.add(TimeMeasures.VALUE);
        }
        if (!pair.gold().hasTypeOf(pair.found())) {
            ways.add(TimeMeasures.TYPE);
        }
        return ways;
    }

    private static Part part(String name, Timex timex, GoldRow row) {
        return new Part(name, row.text().exact(timex.span()) + " = " + timex.type() + " " + timex.value(), true);
    }

    private static ErrorExample example(Span words, GoldRow row, ParsedArticle parsed, List<Part> both) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("text", Surroundings.of(parsed, words).words(), true));
        parts.addAll(both);
        parts.add(new Part("date", String.valueOf(parsed.article().publication().publishedAt())));
        return new ErrorExample(row.label(), parts);
    }

    @Override
    public Outcome sum(List<ArticleTimes> rows) {
        return TimeMeasures.of(rows, taggers.stream().map(TimexTagger::name).toList());
    }
}
