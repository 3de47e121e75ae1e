package org.dateline.desk.web.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.HeldPlace;
import org.dateline.desk.web.row.Holding;
import org.dateline.desk.web.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the map's page shows.
 *
 * @param lines of the table: who held which place on the day
 * @param seized what else was told to be held on the day, and is no place of the gazetteer
 * @param incidents of the days up to it
 * @param files all of it, to be taken along
 * @param nothing why there is nothing to show; null if there is
 */
public record MapPage(
        Frame frame,
        MapRequest request,
        Lines lines,
        Lines seized,
        Incidents incidents,
        MapFiles files,
        @Nullable Emptiness nothing) {

    /** Lines of the table, and whether there are more. */
    public record Lines(List<Line> all, boolean more) {

        public Lines {
            all = List.copyOf(all);
        }
    }

    /** A place with the stretch of the day. */
    public record Line(HeldPlace place, Holding holding) {}

    /** Incidents, and whether there are more. */
    public record Incidents(List<MapIncident> all, boolean more) {

        public Incidents {
            all = List.copyOf(all);
        }
    }

    public UrlFilter filter() {
        return request.filter();
    }

    public LocalDate on() {
        return request.on();
    }

    /** Where the island gets all stretches. */
    public String data() {
        return filter().at("/map/data");
    }

    /** All incidents of the days, in the timeline. */
    public String timeline() {
        return filter().on(request.window()).at("/timeline");
    }

    /** How old the oldest of what is shown is. */
    public String caption() {
        String day = Words.day(on());
        Optional<Long> oldest =
                lines.all().stream().map(line -> line.holding().age(on())).max(Long::compare);
        return oldest.map(age -> "Holder of each province or its capital, and of towns and districts, as of " + day
                        + "; oldest evidence " + Words.figure(age, "day") + ".")
                .orElse("Nothing is told of who held any place on " + day + ".");
    }

    /** The days whose incidents are shown, in words. */
    public String window() {
        return Words.days(request.window().from(), request.window().to());
    }
}
