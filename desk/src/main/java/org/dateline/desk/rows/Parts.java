package org.dateline.desk.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.place.Place;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.FigurePart;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.TimePart;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.Origin;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Parts of rows in words. */
final class Parts {

    /** What a span of days takes at most. */
    static final int SPAN = "2021-07-30..08-13".length();

    private static final String SEPARATOR = "; ";

    private Parts() {}

    static String joined(Collection<String> values) {
        return String.join(SEPARATOR, values);
    }

    /** Voices as people are shown them, each once. */
    static String voices(Collection<String> voices, UnaryOperator<String> shown) {
        return voices.stream().map(shown).distinct().collect(Collectors.joining(SEPARATOR));
    }

    static String names(List<ActorPart> actors) {
        return actors.stream().map(ActorPart::name).distinct().collect(Collectors.joining(SEPARATOR));
    }

    /** Names with their codes, as corrections are written. */
    static String named(String names, String codes) {
        return codes.isEmpty() ? names : names + " [" + codes + "]";
    }

    static String codes(List<ActorPart> actors) {
        return actors.stream()
                .flatMap(actor -> actor.codes().stream().limit(1))
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Who did it to whom; a dash for nobody that is told. */
    static String deed(String by, String to) {
        return (by.isEmpty() ? "–" : by) + (to.isEmpty() ? "" : " → " + to);
    }

    /** Likewise, an actor with whose word it is. */
    static String deed(WhoToWhom deed) {
        return deed(deed.actors(), joined(deed.recipients()));
    }

    /**
     * All days it can have been, in {@link #SPAN} characters at most: {@code 2021-08-13}, {@code 2021-08-06..13},
     * {@code 2021-07-30..08-13}, {@code 2020-12..2021-01}; open where one end is not known, and empty for no day.
     */
    static String span(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null || latest == null) {
            String open = (earliest == null ? "" : earliest) + ".." + (latest == null ? "" : latest);
            return open.equals("..") ? "" : open;
        }
        if (earliest.equals(latest)) {
            return latest.toString();
        }
        YearMonth first = YearMonth.from(earliest);
        YearMonth last = YearMonth.from(latest);
        if (first.getYear() != last.getYear()) {
            return first + ".." + last;
        }
        return earliest + ".."
                + latest.toString().substring(first.equals(last) ? "2021-08-".length() : "2021-".length());
    }

    /** All days it can have been, as an interval of ISO 8601; empty if no day is known. */
    static String interval(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        String first = earliest == null ? "" : earliest.toString();
        String last = latest == null ? "" : latest.toString();
        return first.equals(last) ? last : first + "/" + last;
    }

    /** All days it can have been, and what they were read from. */
    static String days(TimePart time) {
        return (interval(time.earliest(), time.latest()) + " " + time.basis().label()
                        + (time.words() == null ? "" : " " + quoted(time.words().exact())))
                .strip();
    }

    static String figures(List<FigurePart> figures) {
        return figures.stream()
                .map(figure -> figure.what() + " " + range(figure.low(), figure.high()))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Bounds as corrections are written: {@code 9}, {@code 9-12}, {@code 9-} for at least nine. */
    static String range(@Nullable Long low, @Nullable Long high) {
        if (low != null && low.equals(high)) {
            return low.toString();
        }
        return (low == null ? "" : low) + "-" + (high == null ? "" : high);
    }

    static String factuality(List<Judgement> judgements) {
        return judgements.stream()
                .map(judgement -> judgement.name() + " " + judgement.value().label())
                .collect(Collectors.joining(SEPARATOR));
    }

    static String place(@Nullable PlacePart part) {
        return place(Whereabouts.of(part));
    }

    static String place(@Nullable Whereabouts where) {
        if (where == null) {
            return "";
        }
        Place place = where.place();
        return place == null || place.country() == null ? where.name() : where.name() + ", " + place.country();
    }

    static String quoted(String words) {
        return "“" + words + "”";
    }

    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Who tells it, and when. */
    static String origin(Origin origin) {
        String outlet = origin.outlet() == null ? "an unknown outlet" : origin.outlet();
        return origin.publishedAt() == null
                ? outlet
                : outlet + ", " + origin.publishedAt().substring(0, 10);
    }

    /** The columns that tell where something was. */
    static <C> List<Column<C>> placeColumns(Function<C, @Nullable Whereabouts> where) {
        List<Column<C>> columns = new ArrayList<>();
        columns.add(new Column<>("place", record -> {
            Whereabouts there = where.apply(record);
            return there == null ? null : there.name();
        }));
        columns.add(ofPlace("placeId", where, Place::id));
        columns.add(ofPlace("country", where, Place::country));
        columns.add(ofPlace("admin1", where, Place::admin1));
        columns.add(ofPlace("admin2", where, Place::admin2));
        columns.add(ofPlace("precision", where, place -> place.precision().label()));
        columns.add(ofPlace("latitude", where, Place::latitude));
        columns.add(ofPlace("longitude", where, Place::longitude));
        return columns;
    }

    private static <C> Column<C> ofPlace(
            String name, Function<C, @Nullable Whereabouts> where, Function<Place, @Nullable Object> value) {
        return new Column<>(name, record -> {
            Whereabouts there = where.apply(record);
            return there == null || there.place() == null ? null : value.apply(there.place());
        });
    }
}
