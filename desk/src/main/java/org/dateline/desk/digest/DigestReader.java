package org.dateline.desk.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.desk.brief.Brief;
import org.dateline.desk.brief.Brief.Found;
import org.dateline.desk.brief.BriefDays;
import org.dateline.desk.brief.Headline;
import org.dateline.desk.brief.Numerals;
import org.dateline.desk.digest.Digest.Part;
import org.dateline.desk.digest.Digest.Section;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.Arrivals;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.ControlRow;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.Indices;
import org.dateline.store.query.KnownItems;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Touched;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;

/** Asks a record what is new to somebody. Thread-safe. */
final class DigestReader {

    private static final Page PLACES = Page.first(150);
    private static final int COUNTRIES = 4;

    private final Queries queries;
    private final IndexNews indices;

    DigestReader(Queries queries, Indices indices) {
        this.queries = queries;
        this.indices = new IndexNews(indices);
    }

    /** @param daily whether it is of a day: else only what happened is told, neither indices nor a map */
    Digest read(Arrivals arrivals, RecordFilter filter, KnownItems known, boolean daily) {
        Touched touched = queries.news().touched(arrivals, filter, Knowledge.incidents(known));
        Knowledge knowledge = new Knowledge(known).remember(ids(touched));
        LocalDate newest = touched.arrived().newest();
        Background background = new Background(newest);
        VoiceNames voices = queries.voices();
        ItemMaker items = new ItemMaker(new SentNames(voices));
        Map<String, String> told = new HashMap<>();
        IncidentNews incidents =
                new IncidentNews(knowledge, background, items, told).tell(touched.incidents(), touched.fates());
        PlaceNews places = new PlaceNews(knowledge, background, items, told).tell(touched.places());
        List<ClaimRow> denials = touched.denials().stream()
                .filter(row -> !knowledge.has(row.id()))
                .toList();
        denials.forEach(row -> told.put(row.id(), Knowledge.once()));
        List<Item> flights = flights(
                touched.flights().stream()
                        .filter(flight -> !background.isPast(
                                flight.row().displacement().time().latest()))
                        .toList(),
                knowledge,
                items,
                told);
        List<IndexNews.Move> moves =
                daily && newest != null && touched.arrived().articles() > 0
                        ? indices.moves(newest, filter, knowledge, told)
                        : List.of();
        List<Item> disputes = new ArrayList<>(incidents.disputes());
        denials.forEach(row -> disputes.add(items.dispute(row, List.of(), true, List.of())));
        Paths paths = new Paths(new UrlFilter(filter), newest);
        List<Section> sections = List.of(
                new Section(Part.CONTROL, places.items(), paths.map()),
                new Section(Part.DISPUTES, disputes, paths.at("/claims", disputes)),
                new Section(Part.NEW, incidents.fresh(), paths.at("/timeline", incidents.fresh())),
                new Section(Part.CHANGED, incidents.changed(), paths.at("/timeline", incidents.changed())),
                new Section(Part.FLIGHTS, flights, paths.at("/displacement", flights)),
                new Section(
                        Part.INDICES,
                        moves.stream().map(IndexNews.Move::item).toList(),
                        paths.at("/trends", List.of())));
        return new Digest(
                touched.through(),
                touched.arrived(),
                headline(places, incidents, denials, sections),
                incidents.worst().orElse(null),
                sections,
                told,
                daily ? map(sections, filter, newest, moves) : new MapView(null, List.of(), List.of(), List.of()));
    }

    /** The ids by which what is touched can be known. */
    private static Set<String> ids(Touched touched) {
        Set<String> ids = new HashSet<>();
        touched.incidents().forEach(incident -> {
            ids.add(incident.now().id());
            incident.now().reports().forEach(report -> ids.add(report.event()));
            ids.addAll(incident.partners());
        });
        touched.fates().forEach(fate -> ids.add(fate.known()));
        touched.places().forEach(place -> ids.add(PlaceNews.id(place.now().place())));
        touched.denials().forEach(denial -> ids.add(denial.id()));
        touched.flights().forEach(flight -> ids.add(flight.row().displacement().id()));
        return ids;
    }

    /** What an incident that is told has, it need not be told twice. */
    private static List<Item> flights(
            List<Touched.Flight> touched, Knowledge known, ItemMaker items, Map<String, String> told) {
        List<Item> flights = new ArrayList<>();
        for (Touched.Flight flight : touched) {
            String incident = flight.incident();
            String id = flight.row().displacement().id();
            boolean isTold = incident != null && told.containsKey(incident);
            if (!isTold && !known.has(id) && flight.row().status().isPresent()) {
                told.put(id, Knowledge.once());
                flights.add(items.flight(flight.row()));
            }
        }
        return flights;
    }

    /** As the first page has it; of what is only told otherwise how many there are. */
    private static String headline(
            PlaceNews places, IncidentNews incidents, List<ClaimRow> denials, List<Section> sections) {
        List<ClaimRow> disputes = Stream.concat(incidents.disputedRows().stream(), denials.stream())
                .toList();
        Brief brief = new Brief(
                new BriefDays(LocalDate.EPOCH, LocalDate.EPOCH),
                new Found<>(places.turns(), true),
                new Found<>(incidents.freshRows(), true),
                new Found<>(disputes, true),
                new Brief.Coverage(0, 0, 0, true));
        if (!brief.isEmpty()) {
            return Headline.of(brief).toString();
        }
        int changed = sections.stream()
                .filter(section -> section.part() == Part.CHANGED || section.part() == Part.CONTROL)
                .mapToInt(section -> section.items().size())
                .sum();
        if (changed > 0) {
            return "Nothing new happened; " + Numerals.counted(changed, "account") + (changed == 1 ? " is" : " are")
                    + " told otherwise than before.";
        }
        String others = sections.stream()
                .filter(section -> !section.items().isEmpty())
                .map(section -> section.part() == Part.FLIGHTS
                        ? Numerals.counted(section.items().size(), "report") + " of people who left their homes"
                        : Numerals.counted(section.items().size(), "index move"))
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? "Nothing new." : Words.capital(others) + ".";
    }

    private MapView map(
            List<Section> sections, RecordFilter filter, @Nullable LocalDate newest, List<IndexNews.Move> moves) {
        List<MapView.Dot> dots = sections.stream()
                .filter(section -> section.part() != Part.CONTROL && section.part() != Part.INDICES)
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.facts().places().stream().limit(1).flatMap(spot -> dot(item, spot)))
                .toList();
        Set<String> countries = new TreeSet<>();
        sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.kind() == Item.Kind.CONTROL)
                .flatMap(item -> item.facts().places().stream())
                .map(Item.Spot::country)
                .filter(Objects::nonNull)
                .forEach(countries::add);
        if (countries.isEmpty()) {
            dots.stream().map(MapView.Dot::country).forEach(countries::add);
        }
        Set<String> shown = countries.stream().limit(COUNTRIES).collect(Collectors.toSet());
        if (newest == null || shown.isEmpty()) {
            return new MapView(null, List.of(), List.of(), moves);
        }
        List<ControlRow> held =
                queries.control(newest).list(RecordFilter.ALL.withCountries(shown.toArray(String[]::new)), PLACES);
        return new MapView(
                newest,
                held,
                dots.stream().filter(dot -> shown.contains(dot.country())).toList(),
                moves);
    }

    private static Stream<MapView.Dot> dot(Item item, Item.Spot spot) {
        Double latitude = spot.latitude();
        Double longitude = spot.longitude();
        String country = spot.country();
        return latitude == null || longitude == null || country == null
                ? Stream.empty()
                : Stream.of(new MapView.Dot(
                        latitude,
                        longitude,
                        country.toUpperCase(Locale.ROOT),
                        item.status(),
                        item.facts().voices()));
    }

    /** Addresses of pages with all that a section has. */
    private record Paths(UrlFilter filter, @Nullable LocalDate newest) {

        String map() {
            String path = "/map" + (newest == null ? "" : "?on=" + newest);
            return new UrlFilter(filter.filter().withDays(DayRange.ALL)).at(path);
        }

        /** Of the days that the items are told to be on. */
        String at(String path, List<Item> items) {
            LocalDate last = items.stream()
                    .map(item -> item.facts().latest())
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            LocalDate first = items.stream()
                    .map(item -> item.facts().latest())
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            return (first == null ? filter : filter.on(new DayRange(first, last))).at(path);
        }
    }
}
