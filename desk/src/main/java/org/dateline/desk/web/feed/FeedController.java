package org.dateline.desk.web.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.answer.Tags;
import org.dateline.desk.web.filter.StrictQuery;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.Row;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers with feeds of any filter. */
@RestController
public class FeedController {

    /** What there are feeds of. */
    public static final List<String> WHAT =
            List.of("incidents", "claims", "articles", "statements", "events", "displacements");

    private static final int ENTRIES = 50;

    /** Among so many, those of the newest days, it is looked for what was told last. */
    private static final int LOOKED_AT = 500;

    private final Queries queries;
    private final Tags tags;

    FeedController(Queries queries, Tags tags) {
        this.queries = queries;
        this.tags = tags;
    }

    @GetMapping("/feed/{what}.{ending}")
    @Nullable
    ResponseEntity<byte[]> feed(
            @PathVariable String what,
            @PathVariable String ending,
            HttpServletRequest request,
            HttpServletResponse response) {
        FeedFormat format = FeedFormat.find(ending).orElseThrow(() -> none(what + "." + ending));
        Told<?> told = told(what);
        StrictQuery query = StrictQuery.of(request.getParameterMap());
        query.check(told.query(), what);
        String base = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        if (tags.isKnown(request, response, base)) {
            return null;
        }
        UrlFilter filter = query.filter();
        Feed feed = new Feed(
                title(what, filter),
                base + filter.at(told.page()),
                base + filter.at(request.getRequestURI()),
                base,
                told.entries(filter));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type()))
                .body(format.write(feed).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a feed tells of.
     *
     * @param page that shows the same
     * @param naming looks up at once whose voices some rows have
     */
    private record Told<R extends Row>(
            String page, Query<R> query, Consumer<List<R>> naming, Function<R, FeedEntry> entry) {

        Told(String page, Query<R> query, Function<R, FeedEntry> entry) {
            this(page, query, rows -> {}, entry);
        }

        /** Rows come by the day they are of; entries by when they were told last. */
        List<FeedEntry> entries(UrlFilter filter) {
            List<R> rows = query.toldLast(filter.filter(), LOOKED_AT, ENTRIES);
            naming.accept(rows);
            return rows.stream()
                    .map(entry)
                    .sorted(Comparator.comparing(
                                    FeedEntry::updated, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                            .reversed())
                    .limit(ENTRIES)
                    .toList();
        }
    }

    private Told<?> told(String what) {
        VoiceNames voices = queries.voices();
        return switch (what) {
            case "incidents" ->
                new Told<>(
                        "/",
                        queries.incidents(),
                        rows -> voices.prepare(
                                all(rows, row -> row.reports().stream().map(IncidentRow.Report::voice))),
                        row -> FeedEntries.of(row, voices));
            case "claims" ->
                new Told<>(
                        "/claims",
                        queries.claims(),
                        rows -> voices.prepare(all(rows, row -> row.vouching().stream())),
                        row -> FeedEntries.of(row, voices));
            case "articles" ->
                new Told<>(
                        "/articles",
                        queries.articles(),
                        rows -> voices.prepare(all(rows, row -> Stream.of(row.voice()))),
                        row -> FeedEntries.of(row, voices));
            case "statements" -> new Told<>("/claims", queries.statements(), FeedEntries::of);
            case "displacements" -> new Told<>("/displacement", queries.displacements(), FeedEntries::of);
            case "events" -> new Told<>("/timeline", queries.events(), FeedEntries::of);
            default -> throw none(what);
        };
    }

    private static <R> List<String> all(List<R> rows, Function<R, Stream<String>> voices) {
        return rows.stream().flatMap(voices).toList();
    }

    /** {@code Dateline: incidents · place Orla}. */
    private static String title(String what, UrlFilter filter) {
        StringBuilder title = new StringBuilder("Dateline: ").append(what);
        for (FilterPart part : FilterPart.values()) {
            for (String value : filter.values(part)) {
                title.append(" · ").append(part.label()).append(' ').append(value);
            }
        }
        return title.toString();
    }

    private static ResponseStatusException none(String what) {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "there is no feed “" + what + "”; there are " + String.join(", ", WHAT) + ", as rss, atom and json");
    }
}
