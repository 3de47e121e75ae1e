package org.dateline.desk.web.actors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.web.filter.FittingFilter;
import org.dateline.desk.web.filter.UrlFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.row.Pager;
import org.dateline.store.query.ActorRow;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Queries;
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
        List<ActorRow> rows = new ArrayList<>();
        FittingFilter fitting = FittingFilter.of(filter.filter(), queries.actors());
        Optional<Cursor> end = queries.actors().read(fitting.filter(), Pager.page(MOST, after), rows::add);
        // Who is asked for need not be asked for in his own dossier.
        UrlFilter rest = filter.with(FilterPart.ACTOR, List.of());
        return screens.show(
                "actors/list",
                new ActorsPage(
                        frames.of(Section.ACTORS, filter, request),
                        rows.stream().map(row -> ActorItem.of(row, rest)).toList(),
                        fitting.notes("actors"),
                        Pager.of(Section.ACTORS.path(), filter, after, end),
                        rows.isEmpty()
                                ? Emptiness.of(
                                        queries,
                                        queries.actors(),
                                        new UrlFilter(fitting.filter()),
                                        Section.ACTORS.path(),
                                        "actors")
                                : null));
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
