package org.dateline.desk.web.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.control.ControlPlaces;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.store.query.ArticleRow;
import org.dateline.store.query.ControlRow;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.LineDetail;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the record what the map shows. Of a filter each question takes what it knows: statuses and types of events narrow
 * incidents alone, types of change the holders alone. Thread-safe.
 */
@Component
public class MapReader {

    /** Rows, and whether there are more. */
    record Some<R>(List<R> rows, boolean more) {

        Some {
            rows = List.copyOf(rows);
        }
    }

    /** As many places of one name or id as can differ in their keys. */
    private static final int NAMESAKES = 200;

    private final Queries queries;
    private final Query<ControlRow> control;
    private final Query<ControlRow> seized;

    MapReader(Queries queries) {
        this.queries = queries;
        this.control = queries.control(null);
        this.seized = queries.seized(null);
    }

    /** The day on which the newest article of a filter came out, or else of its newest incident, or else its own. */
    LocalDate newestDay(UrlFilter filter) {
        Query<ArticleRow> articles = queries.articles();
        return articles.list(fitted(filter.filter(), articles), Page.first(1)).stream()
                .flatMap(row -> Optional.ofNullable(row.publication().publishedAt()).stream())
                .map(PublicationTime::day)
                .findFirst()
                .or(() -> newestIncident(filter))
                .or(() -> Optional.ofNullable(filter.filter().days().to()))
                .or(() -> Optional.ofNullable(filter.filter().days().from()))
                .orElse(LocalDate.EPOCH);
    }

    private Optional<LocalDate> newestIncident(UrlFilter filter) {
        return incidents(filter, filter.filter().days(), 1).rows().stream()
                .flatMap(row -> Optional.ofNullable(row.what().latest()).stream())
                .findFirst();
    }

    /** @param on null for all stretches of each place */
    Some<ControlRow> held(UrlFilter filter, @Nullable LocalDate on, int most) {
        return some(on == null ? control : queries.control(on), fitted(filter.filter(), control), most);
    }

    /** What is told to be seized and is no place of the gazetteer. @param on as of places */
    Some<ControlRow> seized(UrlFilter filter, @Nullable LocalDate on, int most) {
        return some(on == null ? seized : queries.seized(on), fitted(filter.filter(), control), most);
    }

    /** What of a filter says which places are shown. */
    UrlFilter ofHolders(UrlFilter filter) {
        return new UrlFilter(fitted(filter.filter(), control));
    }

    /** What of a filter says which incidents are shown on some days; empty if it lets none of them through. */
    Optional<UrlFilter> ofIncidents(UrlFilter filter, DayRange days) {
        Query<IncidentRow> incidents = queries.incidents();
        return onlyOfOthers(filter.filter(), incidents)
                ? Optional.empty()
                : Optional.of(new UrlFilter(fitted(filter.filter(), incidents).withDays(days)));
    }

    Some<IncidentRow> incidents(UrlFilter filter, DayRange days, int most) {
        return ofIncidents(filter, days)
                .map(fitted -> some(queries.incidents(), fitted.filter(), most))
                .orElseGet(() -> new Some<>(List.of(), false));
    }

    /** A place by its key. @param at its id or its name, by which it is looked for */
    Optional<ControlRow> place(String key, String at) {
        Query<ControlRow> query = ControlPlaces.isKnown(key) ? control : seized;
        return query.list(RecordFilter.ALL.withPlaces(at), Page.first(NAMESAKES)).stream()
                .filter(row -> row.place().key().equals(key))
                .findFirst();
    }

    /** A line of the record. */
    LineDetail line(String id) {
        return queries.lookup().line(id);
    }

    VoiceNames voices() {
        return queries.voices();
    }

    /** Why no place answers. @param path the page's address without the filter */
    Emptiness nothing(UrlFilter filter, String path) {
        return Emptiness.of(
                queries, control, new UrlFilter(fitted(filter.filter(), control)), path, "places that somebody holds");
    }

    private static <R extends Row> Some<R> some(Query<R> query, RecordFilter filter, int most) {
        List<R> rows = new ArrayList<>();
        boolean more = query.read(filter, Page.first(most), rows::add).isPresent();
        return new Some<>(rows, more);
    }

    /** What of a filter a question knows; types that no question knows stay, and are told to be none. */
    private RecordFilter fitted(RecordFilter filter, Query<?> query) {
        RecordFilter fitted = query.parts().contains(FilterPart.STATUS) ? filter : filter.without(FilterPart.STATUS);
        return fitted.withTypes(filter.types().stream()
                .filter(type -> knows(query, type) || !knows(control, type) && !knows(queries.incidents(), type))
                .toArray(String[]::new));
    }

    private static boolean onlyOfOthers(RecordFilter filter, Query<?> query) {
        return !filter.types().isEmpty() && filter.types().stream().noneMatch(type -> knows(query, type));
    }

    private static boolean knows(Query<?> query, String type) {
        return query.types().contains(type.toLowerCase(Locale.ROOT));
    }
}
