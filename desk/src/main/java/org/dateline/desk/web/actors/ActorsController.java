package org.dateline.desk.web.actors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.filter.FittingFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.row.Pager;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ActorRow;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RankedActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers with those who act or speak, and with the dossier of one. */
@RestController
public class ActorsController {

    private static final int MOST = 50;

    private final Queries queries;
    private final Dossiers dossiers;
    private final Frames frames;
    private final Screens screens;

    ActorsController(Queries queries, Dossiers dossiers, Frames frames, Screens screens) {
        this.queries = queries;
        this.dossiers = dossiers;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/actors")
    ResponseEntity<byte[]> actors(
            @RequestParam(name = Pager.AFTER, required = false) @Nullable String after, HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        Query<RankedActor> query = queries.rankedActors();
        FittingFilter fitting = FittingFilter.of(filter.filter(), query);
        List<RankedActor> rows = new ArrayList<>();
        Optional<Cursor> end = query.read(fitting.filter(), Pager.page(MOST, after), rows::add);
        Pager pager = Pager.of(Section.ACTORS.path(), filter, after, end);
        // The bars of all pages are of one measure.
        int most = Stream.concat(
                        rows.stream(),
                        pager.first() == null ? Stream.of() : query.list(fitting.filter(), Page.first(1)).stream())
                .mapToInt(RankedActor::incidents)
                .max()
                .orElse(1);
        // Who is asked for need not be asked for in his own dossier.
        UrlFilter rest = filter.with(FilterPart.ACTOR, List.of());
        UrlFilter counted = new UrlFilter(fitting.filter());
        Map<Boolean, List<ActorItem>> items = rows.stream()
                .collect(Collectors.partitioningBy(
                        RankedActor::isActor,
                        Collectors.mapping(row -> ActorItem.of(row, counted, rest, most), Collectors.toList())));
        return screens.show(
                "actors/list",
                new ActorsPage(
                        frames.of(Section.ACTORS, filter, request),
                        Objects.requireNonNull(items.get(true)),
                        Objects.requireNonNull(items.get(false)),
                        notes(fitting, rows, end.isPresent()),
                        pager,
                        rows.isEmpty() && end.isEmpty()
                                ? Emptiness.of(queries, query, counted, Section.ACTORS.path(), "actors")
                                : null));
    }

    private static List<String> notes(FittingFilter fitting, List<RankedActor> rows, boolean goesOn) {
        List<String> notes = new ArrayList<>(fitting.notes("actors"));
        if (rows.stream().anyMatch(RankedActor::isAtLeast)) {
            notes.add("More answers than is counted: the numbers are of the newest "
                    + Words.figure(Queries.MOST_COUNTED, "incident")
                    + ". Ask for fewer days to have all of them.");
        }
        if (rows.isEmpty() && goesOn) {
            notes.add("Nobody of those looked at so far is asked for; less active ones may be.");
        }
        return notes;
    }

    /** The dossier of whoever has a name in the record; a name of the actor lexicon leads there, too. */
    @GetMapping(Dossiers.PATH)
    ResponseEntity<byte[]> dossier(@RequestParam String name, HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        ActorRow actor = dossiers.find(name)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "The record names nobody “" + name + "”."));
        return screens.show(
                "actors/dossier",
                dossiers.page(
                        actor,
                        filter,
                        frames.of(Section.ACTORS, actor.name(), Dossiers.address(actor.name()), filter, request)));
    }
}
