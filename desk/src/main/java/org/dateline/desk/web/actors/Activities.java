package org.dateline.desk.web.actors;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexPoint;
import org.dateline.desk.filter.Days;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.list.ListAddress;
import org.dateline.desk.web.list.Listed;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ActorRow;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Indices;
import org.dateline.store.query.RecordFilter;
import org.springframework.stereotype.Component;

/** Tells from the kept sums of the index of attention when somebody was busy. Thread-safe. */
@Component
public class Activities {

    private static final int WEEKS = 26;

    private final Indices indices;

    Activities(Indices indices) {
        this.indices = indices;
    }

    /** The half year up to the last day of the filter, or else of the actor. */
    Activity of(ActorRow actor, UrlFilter filter) {
        DayRange days = filter.filter().days();
        LocalDate last = days.to() != null ? days.to() : actor.lastDay();
        if (last == null) {
            return new Activity(List.of());
        }
        RecordFilter asked = RecordFilter.ALL.withActors(actor.name()).withDays(Days.upTo(last, 7L * (WEEKS - 1) + 1));
        return indices.series(IndexName.ATTENTION, Grain.WEEK, asked)
                .map(series -> activity(series.points(), actor.name()))
                .orElse(new Activity(List.of()));
    }

    private static Activity activity(List<IndexPoint> points, String name) {
        int most =
                points.stream().mapToInt(point -> point.sum().incidents()).max().orElse(1);
        return new Activity(points.stream()
                .map(point -> week(point, name, Math.max(1, most)))
                .toList());
    }

    private static Activity.Week week(IndexPoint point, String name, int most) {
        int incidents = point.sum().incidents();
        String days = Words.days(point.from(), point.to());
        UrlFilter filter =
                UrlFilter.ALL.with(FilterPart.ACTOR, List.of(name)).on(Days.within(point.from(), point.to()));
        return new Activity.Week(
                days,
                incidents,
                incidents == 0 ? 0 : Math.max(3, Activity.HEIGHT * incidents / most),
                ListAddress.of(Listed.INCIDENTS, "Incidents with " + name + ", " + days)
                        .countedBy(Grain.WEEK)
                        .at(filter));
    }
}
