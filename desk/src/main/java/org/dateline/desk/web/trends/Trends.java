package org.dateline.desk.web.trends;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.desk.filter.Days;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.trends.TrendsController.Asked;
import org.dateline.desk.web.words.Periods;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Indices;
import org.dateline.store.query.RecordFilter;
import org.jspecify.annotations.Nullable;

/** Makes the page of trends, and what other pages show of it. Thread-safe. */
public final class Trends {

    /** Bars beyond that are too thin to be pointed at. */
    private static final int MOST_PERIODS = 370;

    private static final int EXAMPLES = 6;
    private static final List<IndexName> SITUATION =
            List.of(IndexName.VIOLENCE, IndexName.COOPERATION, IndexName.DISPLACEMENT, IndexName.ATTENTION);

    private final Indices indices;
    private final Frames frames;

    private static final int WEEKS = 16;

    public Trends(Indices indices, Frames frames) {
        this.indices = indices;
        this.frames = frames;
    }

    /** @return empty if no article was ever read */
    Optional<TrendsPage> page(Asked asked, HttpServletRequest request) {
        return indices.days().map(record -> page(asked, record, request));
    }

    private TrendsPage page(Asked asked, DayRange record, HttpServletRequest request) {
        List<String> notes = new ArrayList<>();
        LocalDate recordFirst = Objects.requireNonNull(record.from());
        LocalDate recordLast = Objects.requireNonNull(record.to());
        LocalDate first =
                Objects.requireNonNullElse(asked.filter().filter().days().from(), recordFirst);
        LocalDate last =
                Objects.requireNonNullElse(asked.filter().filter().days().to(), recordLast);
        last = last.isBefore(first) ? first : last;
        Grain grain = asked.grain() == null ? Periods.fitting(first, last) : asked.grain();
        UrlFilter answered = answered(asked.filter(), grain, new DayRange(first, last), notes);
        TrendCharts charts = new TrendCharts(indices.recipe(), grain, recordLast);
        TrendsPage.Pair pair = pair(asked, answered, charts);
        return new TrendsPage(
                frames.of(Section.TRENDS, Section.TRENDS.title(), path(asked, asked.grain()), asked.filter(), request),
                grains(asked, grain),
                pair,
                SITUATION.stream()
                        .flatMap(index -> chart(index, answered, charts).stream())
                        .toList(),
                notes);
    }

    /**
     * The advance of who gains most beside the pressure on who is pressed most, or of whom the filter asks for, by week.
     *
     * @param last the last day
     */
    public List<TrendChart> pair(UrlFilter filter, LocalDate last) {
        return indices.days()
                .map(record -> {
                    UrlFilter answered =
                            answered(filter, Grain.WEEK, Days.upTo(last, 7L * WEEKS + 1), new ArrayList<>());
                    LocalDate recordLast = Objects.requireNonNull(record.to());
                    return pair(
                                    new Asked(filter, Grain.WEEK, null, null),
                                    answered,
                                    new TrendCharts(indices.recipe(), Grain.WEEK, recordLast))
                            .charts();
                })
                .orElse(List.of());
    }

    /** The filter as far as indices can answer it, of as many periods as can be looked at. */
    private static UrlFilter answered(UrlFilter asked, Grain grain, DayRange days, List<String> notes) {
        int most = asked.filter().days().from() == null ? usual(grain) : MOST_PERIODS;
        Set<FilterPart> parts = asked.filter().parts();
        parts.removeAll(Indices.PARTS);
        RecordFilter filter = asked.filter();
        for (FilterPart part : parts) {
            filter = filter.without(part);
            notes.add("Indices know no " + part.label() + ": these are of every " + part.label() + ".");
        }
        LocalDate last = Objects.requireNonNull(days.to());
        LocalDate first = Objects.requireNonNull(days.from());
        LocalDate earliest = grain.shift(grain.startOf(last), 1L - most);
        if (first.isBefore(earliest)) {
            notes.add("The last " + most + " " + grain.label() + "s are shown; ask for earlier days"
                    + (most == MOST_PERIODS ? ", or for longer periods, to see others." : " to see others."));
            first = earliest;
        }
        return new UrlFilter(filter.withDays(new DayRange(first, last)));
    }

    /** So many periods are shown where nobody asked from which day: four months, a year or four. */
    private static int usual(Grain grain) {
        return switch (grain) {
            case DAY -> 124;
            case WEEK -> 53;
            case MONTH -> 48;
        };
    }

    private List<TrendChart> chart(IndexName index, UrlFilter filter, TrendCharts charts) {
        UrlFilter fitting =
                index == IndexName.DISPLACEMENT ? new UrlFilter(filter.filter().withActors()) : filter;
        String of = fitting.filter().actors().isEmpty()
                ? null
                : String.join(" or ", fitting.filter().actors());
        return indices.series(index, charts.grain(), fitting.filter()).stream()
                .map(series -> charts.of(series, of, fitting))
                .toList();
    }

    private TrendsPage.Pair pair(Asked asked, UrlFilter filter, TrendCharts charts) {
        List<String> gaining = indices.foremost(IndexName.ADVANCE, EXAMPLES);
        List<String> pressed = indices.foremost(IndexName.PRESSURE, EXAMPLES);
        List<String> actors = asked.filter().filter().actors();
        String advance = chosen(asked.advance(), actors, gaining);
        String pressure = chosen(asked.pressure(), actors, pressed);
        List<TrendChart> both = new ArrayList<>();
        if (!advance.isEmpty()) {
            both.addAll(chart(IndexName.ADVANCE, with(filter, advance), charts));
        }
        if (!pressure.isEmpty()) {
            both.addAll(chart(IndexName.PRESSURE, with(filter, pressure), charts));
        }
        return new TrendsPage.Pair(
                advance,
                pressure,
                both,
                Stream.concat(gaining.stream(), pressed.stream()).distinct().toList(),
                kept(asked));
    }

    private static UrlFilter with(UrlFilter filter, String actor) {
        return new UrlFilter(filter.filter().withActors(actor));
    }

    private static String chosen(@Nullable String asked, List<String> actors, List<String> foremost) {
        if (asked != null) {
            return asked;
        }
        return Stream.concat(actors.stream(), foremost.stream()).findFirst().orElse("");
    }

    private static List<TrendsPage.Kept> kept(Asked asked) {
        List<TrendsPage.Kept> kept = new ArrayList<>();
        for (FilterPart part : FilterPart.values()) {
            asked.filter().values(part).forEach(value -> kept.add(new TrendsPage.Kept(part.label(), value)));
        }
        if (asked.grain() != null) {
            kept.add(new TrendsPage.Kept("by", asked.grain().label()));
        }
        return kept;
    }

    /** The page's address without the filter. */
    private static String path(Asked asked, @Nullable Grain grain) {
        StringBuilder path = new StringBuilder("/trends");
        add(path, "by", grain == null ? null : grain.label());
        add(path, "advance", asked.advance());
        add(path, "pressure", asked.pressure());
        return path.toString();
    }

    private static void add(StringBuilder path, String name, @Nullable String value) {
        if (value != null) {
            path.append(path.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(UrlFilter.encoded(value));
        }
    }

    private TrendsPage.Grains grains(Asked asked, Grain chosen) {
        return new TrendsPage.Grains(
                chosen.label(),
                Arrays.stream(Grain.values())
                        .map(grain -> new TrendsPage.Choice(
                                grain.label(), asked.filter().at(path(asked, grain)), grain == chosen))
                        .toList(),
                "The grey line is what was usual: the mean of the "
                        + indices.recipe().baseline(chosen) + " " + chosen.label()
                        + "s before, and around it their spread.");
    }
}
