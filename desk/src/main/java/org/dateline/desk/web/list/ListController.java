package org.dateline.desk.web.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.filter.FittingFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.row.ArticleItem;
import org.dateline.desk.web.row.EventItem;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.row.StatementItem;
import org.dateline.desk.web.row.Total;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Page;
import org.dateline.store.query.Party;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.Row;
import org.dateline.store.query.StatementRow;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the newest rows behind something that was counted. */
@RestController
public class ListController {

    /** So many values of a part are named; more are counted. */
    private static final int MOST_NAMED = 5;

    private final Queries queries;
    private final Frames frames;
    private final Screens screens;

    ListController(Queries queries, Frames frames, Screens screens) {
        this.queries = queries;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping(ListAddress.PATH)
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        ListAsk ask = ListAsk.of(request.getParameterMap());
        String title = ask.title().isEmpty() ? Words.capital(ask.what().label()) : ask.title();
        Found found = find(ask);
        ListPage page = new ListPage(
                frames.of(title, request),
                title,
                basis(ask, found.filter()),
                found.filter().notes(ask.what().label()),
                found.rows(),
                found.total(),
                found.nothing(),
                ask.address().at(ask.filter()),
                found.end()
                        .map(end -> ask.address().after(end.toString()).at(ask.filter()))
                        .orElse(null));
        return screens.show("list/page", page);
    }

    /** What answers, with the filter that it answers to. */
    private record Found(
            ListPage.Rows rows,
            FittingFilter filter,
            Optional<Cursor> end,
            Total total,
            @Nullable Emptiness nothing) {}

    private Found find(ListAsk ask) {
        VoiceNames voices = queries.voices();
        return switch (ask.what()) {
            case EVENTS ->
                find(
                        queries.events(ask.parties()),
                        ask,
                        EventItem::of,
                        rows -> new ListPage.Rows(rows, List.of(), List.of(), List.of()));
            case STATEMENTS ->
                find(
                        statements(ask),
                        ask,
                        StatementItem::of,
                        rows -> new ListPage.Rows(List.of(), rows, List.of(), List.of()));
            case INCIDENTS ->
                find(
                        ask.counted() == null
                                ? queries.incidents(
                                        ask.parties().stream().map(Party::name).toList())
                                : queries.incidents(
                                        ask.counted(),
                                        ask.parties().stream().map(Party::name).toList()),
                        ask,
                        row -> IncidentItem.of(row, voices),
                        rows -> new ListPage.Rows(List.of(), List.of(), rows, List.of()));
            case ARTICLES ->
                find(
                        queries.articles(),
                        ask,
                        row -> ArticleItem.of(row, voices),
                        rows -> new ListPage.Rows(List.of(), List.of(), List.of(), rows));
        };
    }

    private Query<StatementRow> statements(ListAsk ask) {
        return ask.speaker() == null ? queries.statements() : queries.statements(ask.speaker());
    }

    private <R extends Row, I> Found find(
            Query<R> query, ListAsk ask, Function<R, I> item, Function<List<I>, ListPage.Rows> rows) {
        FittingFilter filter = FittingFilter.of(ask.filter().filter(), query);
        List<R> read = new ArrayList<>();
        Page page = ask.page();
        Optional<Cursor> end = query.read(filter.filter(), page, read::add);
        return new Found(
                rows.apply(read.stream().map(item).toList()),
                filter,
                end,
                Total.of(query, filter.filter(), ask.what().one()),
                read.isEmpty()
                        ? Emptiness.of(
                                queries,
                                query,
                                new UrlFilter(filter.filter()),
                                ask.address().at(UrlFilter.ALL),
                                ask.what().label())
                        : null);
    }

    private static String basis(ListAsk ask, FittingFilter fitting) {
        UrlFilter filter = new UrlFilter(fitting.filter());
        return Stream.concat(
                        Stream.of(Words.capital(ask.what().label()) + ", the newest first", ask.basis()),
                        Stream.of(FilterPart.values())
                                .filter(part -> !filter.values(part).isEmpty())
                                .map(part -> words(part, filter.values(part))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String words(FilterPart part, List<String> values) {
        if (part == FilterPart.STATUS && values.size() == IncidentStatus.values().length) {
            return "said by somebody to have happened";
        }
        return values.size() > MOST_NAMED
                ? values.size() + " " + part.label() + "s"
                : part.label() + ": " + String.join(", ", values);
    }
}
