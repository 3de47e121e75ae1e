package org.dateline.desk.web.map;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.row.HeldPlace;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ControlRow;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers with who held which place on a day, and with the incidents of the days up to it. */
@RestController
public class MapController {

    /** Lines of each table. */
    static final int MOST_LINES = 200;

    /** Places, and incidents, of which the island gets everything. */
    static final int MOST_DRAWN = 2000;

    private final MapReader reader;
    private final Divisions divisions;
    private final Frames frames;
    private final Screens screens;

    MapController(MapReader reader, Divisions divisions, Frames frames, Screens screens) {
        this.reader = reader;
        this.divisions = divisions;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/map")
    ResponseEntity<byte[]> map(HttpServletRequest request) {
        MapRequest asked = MapRequest.of(request.getParameterMap(), reader::newestDay);
        VoiceNames voices = reader.voices();
        MapPage.Lines lines = lines(reader.held(asked.filter(), asked.on(), MOST_LINES), voices);
        MapReader.Some<MapIncident> incidents = incidents(asked, voices);
        return screens.show(
                "map/page",
                new MapPage(
                        frames.of(Section.MAP, Section.MAP.title(), path(request), asked.filter(), request),
                        asked,
                        lines,
                        lines(reader.seized(asked.filter(), asked.on(), MOST_LINES), voices),
                        new MapPage.Incidents(incidents.rows(), incidents.more()),
                        MapFiles.of(reader, asked),
                        lines.all().isEmpty() && incidents.rows().isEmpty()
                                ? nothing(asked.filter(), path(request))
                                : null));
    }

    private static MapPage.Lines lines(MapReader.Some<ControlRow> some, VoiceNames voices) {
        return new MapPage.Lines(
                some.rows().stream()
                        .map(row -> HeldPlace.of(row, voices))
                        .map(place -> new MapPage.Line(place, place.holdings().get(0)))
                        .toList(),
                some.more());
    }

    /** The page's address with what was chosen beside the filter. */
    private static String path(HttpServletRequest request) {
        String chosen = Stream.of("on", "days", "view")
                .filter(name -> !Objects.requireNonNullElse(request.getParameter(name), "")
                        .isBlank())
                .map(name -> name + "=" + UrlFilter.encoded(request.getParameter(name)))
                .collect(Collectors.joining("&"));
        return Section.MAP.path() + (chosen.isEmpty() ? "" : "?" + chosen);
    }

    private MapReader.Some<MapIncident> incidents(MapRequest asked, VoiceNames voices) {
        return asked.days() == 0
                ? new MapReader.Some<>(List.of(), false)
                : placed(reader.incidents(asked.filter(), asked.window(), MOST_LINES), voices);
    }

    private static MapReader.Some<MapIncident> placed(MapReader.Some<IncidentRow> some, VoiceNames voices) {
        return new MapReader.Some<>(
                some.rows().stream().map(row -> MapIncident.of(row, voices)).toList(), some.more());
    }

    private @Nullable Emptiness nothing(UrlFilter filter, String path) {
        return reader.held(filter, null, 1).rows().isEmpty() ? reader.nothing(filter, path) : null;
    }

    @GetMapping("/map/data")
    ResponseEntity<byte[]> data(HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        VoiceNames voices = reader.voices();
        DayRange days = filter.filter().days();
        String json = new MapData(divisions, voices)
                .held(reader.held(filter, null, MOST_DRAWN))
                .seized(reader.seized(filter, null, MOST_LINES))
                .happened(placed(reader.incidents(filter, days, MOST_DRAWN), voices))
                .days(days, reader.newestDay(filter))
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(json.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/map/place")
    ResponseEntity<byte[]> place(
            @RequestParam String key, @RequestParam String at, @RequestParam String on, HttpServletRequest request) {
        LocalDate day = MapRequest.day(on);
        PlaceTold place = reader.place(key, at)
                .map(row -> PlaceTold.of(row, day, reader))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "nothing tells who holds a place with the key " + key));
        return screens.show(
                "map/placePage", new PlacePage(frames.of(place.place().name(), request), place));
    }

    /** @param family of which they are; of any if it is empty */
    @GetMapping("/map/incidents")
    ResponseEntity<byte[]> incidents(
            @RequestParam String at, @RequestParam(defaultValue = "") String family, HttpServletRequest request) {
        MapRequest asked = MapRequest.of(request.getParameterMap(), reader::newestDay);
        UrlFilter place = asked.filter().with(FilterPart.PLACE, List.of(at));
        // A mark counts among as many, of every place.
        MapReader.Some<MapIncident> some = placed(reader.incidents(place, asked.window(), MOST_DRAWN), reader.voices());
        List<MapIncident> here = some.rows().stream()
                .filter(incident -> incident.isAt(at)
                        && (family.isEmpty() || incident.item().family().equals(family)))
                .toList();
        String title = here.stream().findFirst().map(MapIncident::placeWords).orElse(at);
        return screens.show(
                "map/incidentsPage",
                new PlaceIncidentsPage(
                        frames.of(title, request),
                        title,
                        Words.days(asked.window().from(), asked.window().to()),
                        here.stream().limit(MOST_LINES).map(MapIncident::item).toList(),
                        some.more() || here.size() > MOST_LINES));
    }
}
