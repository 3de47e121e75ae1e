package org.dateline.store.query;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.core.place.Place;
import org.dateline.core.record.ActorPart;
import org.jspecify.annotations.Nullable;

/** What a filter means, told by looking at every row. */
final class NaiveFilter {

    private final RecordFilter filter;

    NaiveFilter(RecordFilter filter) {
        this.filter = filter;
    }

    boolean meets(EventRow row) {
        List<ActorPart> actors = Stream.concat(row.event().actors().stream(), row.event().recipients().stream())
                .toList();
        return any(
                        filter.actors(),
                        asked -> actors.stream().anyMatch(actor -> isActor(asked, actor.name(), actor.codes())))
                && isAt(Whereabouts.of(row.event().place()))
                && isOn(row.event().time().earliest(), row.event().time().latest())
                && isType(
                        row.event().code().type() == null
                                ? ""
                                : row.event().code().type().name())
                && (filter.statuses().isEmpty()
                        || row.status() != null && filter.statuses().contains(row.status()))
                && isOutlet(row.origin().outlet())
                && holds(row.event().sentence().exact());
    }

    boolean meets(StatementRow row) {
        var statement = row.statement();
        var speaker = statement.speaker();
        return any(filter.actors(), asked -> speaker != null && isActor(asked, speaker.name(), speaker.codes()))
                && isAt(Whereabouts.of(statement.setting().place()))
                && isOn(
                        statement.setting().time().earliest(),
                        statement.setting().time().latest())
                && isType(statement.cue() == null ? "" : statement.cue().kind().label())
                && isOutlet(row.origin().outlet())
                && holds(statement.sentence().exact());
    }

    boolean meets(IncidentRow row) {
        var what = row.what();
        return any(
                        filter.actors(),
                        asked -> Stream.concat(what.actorNames().stream(), what.recipients().stream())
                                .anyMatch(name -> isActor(asked, name, List.of())))
                && isAt(what.where())
                && isOn(what.earliest(), what.latest())
                && isType(String.valueOf(what.type()))
                && (filter.statuses().isEmpty() || filter.statuses().contains(row.status()))
                && (filter.outlets().isEmpty() || row.reports().stream().anyMatch(report -> isOutlet(report.outlet())))
                && (filter.text() == null || row.reports().stream().anyMatch(report -> holds(report.exact())));
    }

    private static boolean any(List<String> asked, Predicate<String> meets) {
        return asked.isEmpty() || asked.stream().anyMatch(meets);
    }

    private static boolean isActor(String asked, String name, List<String> codes) {
        return isPart(asked, name)
                || codes.stream().anyMatch(code -> code.startsWith(asked) && asked.length() % 3 == 0);
    }

    private boolean isAt(@Nullable Whereabouts where) {
        Place place = where == null ? null : where.place();
        return any(
                        filter.places(),
                        asked -> place != null
                                && Stream.of(place.name(), place.id(), place.admin1(), place.admin2())
                                        .anyMatch(name -> name != null
                                                && (name.equals(asked)
                                                        || plain(name).equals(plain(asked)))))
                && any(filter.countries(), asked -> place != null && asked.equals(place.country()));
    }

    private boolean isOn(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        LocalDate from =
                filter.days().from() == null ? LocalDate.MIN : filter.days().from();
        LocalDate to =
                filter.days().to() == null ? LocalDate.MAX : filter.days().to();
        if (filter.days().isAll()) {
            return true;
        }
        if (latest == null) {
            return false;
        }
        boolean lastIsIn = !latest.isBefore(from) && !latest.isAfter(to);
        boolean isShort = earliest != null && ChronoUnit.DAYS.between(earliest, latest) + 1 <= 62;
        return lastIsIn || isShort && !earliest.isAfter(to) && !latest.isBefore(from);
    }

    private boolean isType(String type) {
        return any(filter.types(), type::equalsIgnoreCase);
    }

    private boolean isOutlet(@Nullable String outlet) {
        return any(filter.outlets(), asked -> outlet != null && isPart(asked, outlet));
    }

    private boolean holds(String text) {
        String asked = filter.text();
        if (asked == null) {
            return true;
        }
        Stream<String> phrases =
                asked.startsWith("\"") ? Stream.of(asked.replace("\"", "")) : Stream.of(asked.split(" "));
        return phrases.allMatch(phrase -> isPart(phrase, text));
    }

    private static boolean isPart(String asked, String name) {
        return (" " + plain(name) + " ").contains(" " + plain(asked) + " ");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
