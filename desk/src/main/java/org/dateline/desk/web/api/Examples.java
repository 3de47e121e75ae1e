package org.dateline.desk.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.row.ControlItem;
import org.dateline.store.RecordStore;
import org.dateline.store.query.ArticleRow;
import org.dateline.store.query.DisplacementRow;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;
import org.springframework.stereotype.Component;

/** Fills the commands of the interface's description with what the record holds, so that each can be tried. Thread-safe. */
@Component
public class Examples {

    /** A word in braces: {@code {actor}}. */
    private static final Pattern WANTED = Pattern.compile("\\{(\\w+)}");

    /** Among so many newest displacements is one of a known place sought. */
    private static final int LOOKED_AT = 50;

    private final RecordStore store;
    private final Queries queries;

    Examples(RecordStore store, Queries queries) {
        this.store = store;
        this.queries = queries;
    }

    /** What is wanted, by its name, as it stands in an address; what the record has not is left out. */
    Filling now() {
        Map<String, String> held = new LinkedHashMap<>();
        first(queries.events()).ifPresent(row -> {
            held.put("event", row.event().id());
            row.event().actors().stream().findFirst().ifPresent(actor -> put(held, "actor", actor.name()));
        });
        first(queries.statements()).ifPresent(row -> {
            held.put("statement", row.statement().id());
            if (row.statement().cue() != null) {
                held.put("cue", row.statement().cue().kind().label());
            }
        });
        first(queries.claims()).ifPresent(row -> held.put("doubt", row.status().label()));
        first(queries.control(null))
                .ifPresent(row -> held.put(
                        "control", ControlItem.newest(row.stretches().get(0)).control()));
        first(queries.incidents()).ifPresent(row -> {
            held.put("incident", row.id());
            held.put("status", row.status().label());
            if (row.what().where() != null) {
                put(held, "place", row.what().where().name());
            }
        });
        first(queries.articles()).map(ArticleRow::id).ifPresent(id -> put(held, "article", id));
        queries.outlets().stream().findFirst().ifPresent(outlet -> put(held, "outlet", outlet.name()));
        queries.days().ifPresent(days -> held.put("day", days.last().toString()));
        List<DisplacementRow> fled = queries.displacements().list(RecordFilter.ALL, Page.first(LOOKED_AT));
        fled.stream()
                .findFirst()
                .ifPresent(row -> held.put("displacement", row.displacement().id()));
        fled.stream()
                .map(DisplacementRow::displacement)
                .flatMap(flight -> Stream.of(Optional.ofNullable(flight.from()), Optional.ofNullable(flight.to())))
                .flatMap(Optional::stream)
                .flatMap(place -> Stream.ofNullable(place.place()))
                .flatMap(place -> Stream.ofNullable(place.country()))
                .findFirst()
                .ifPresent(country -> held.put("fled", country));
        store.feeds().listFeeds().stream().findFirst().ifPresent(feed -> held.put("feed", feed.id()));
        store.corrections().newest().ifPresent(made -> held.put("correction", made.id()));
        return new Filling(held);
    }

    private static <R extends Row> Optional<R> first(Query<R> query) {
        return query.list(RecordFilter.ALL, Page.first(1)).stream().findFirst();
    }

    private static void put(Map<String, String> held, String name, String value) {
        held.put(name, UrlFilter.encoded(value));
    }

    /** @param held what there is, by its name */
    record Filling(Map<String, String> held) {

        Filling {
            held = Map.copyOf(held);
        }

        /** A text with what is wanted; in the place of what there is not stands its name in capitals. */
        String fill(String text) {
            return WANTED.matcher(text)
                    .replaceAll(word ->
                            Matcher.quoteReplacement(held.getOrDefault(word.group(1), capitals(word.group(1)))));
        }

        /** What a text wants and there is not, in capitals. */
        List<String> missing(String text) {
            return WANTED.matcher(text)
                    .results()
                    .map(word -> word.group(1))
                    .filter(name -> !held.containsKey(name))
                    .map(Filling::capitals)
                    .distinct()
                    .toList();
        }

        private static String capitals(String name) {
            return name.toUpperCase(Locale.ROOT);
        }
    }
}
