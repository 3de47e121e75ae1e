package org.dateline.desk.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.ledger.control.ControlPlace;
import org.dateline.core.place.Place;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.list.ListAddress;
import org.dateline.desk.web.list.Listed;
import org.dateline.desk.web.row.ArticleItem;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.row.StatementItem;
import org.dateline.desk.web.search.SearchPage.HeldItem;
import org.dateline.desk.web.search.SearchPage.Name;
import org.dateline.desk.web.search.SearchPage.Some;
import org.dateline.store.derived.Facets;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Lookup;
import org.dateline.store.query.Match;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.RecordNames;
import org.dateline.store.query.Row;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers searches: names first, then words. An id leads straight to what has it. */
@RestController
public class SearchController {

    private static final Page FEW = Page.first(8);

    /** As many places as an area that gives its name to one of them has at most, as a rule. */
    private static final Page NAMESAKES = Page.first(40);

    private static final int MOST_NAMES = 8;
    private static final int LEAST_NAME = 3;
    private static final Pattern QUOTES = Pattern.compile("[\"“”„‟«»]");

    private final Queries queries;
    private final Frames frames;
    private final Screens screens;

    SearchController(Queries queries, Frames frames, Screens screens) {
        this.queries = queries;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(@RequestParam(defaultValue = "") String text, HttpServletRequest request) {
        String asked = text.strip();
        Optional<String> address = addressOf(asked);
        if (address.isPresent()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", address.get())
                    .build();
        }
        return screens.show("search", SearchWords.of(asked).isEmpty() ? nothing(asked, request) : page(asked, request));
    }

    /** Of the one thing whose id is asked for. */
    private Optional<String> addressOf(String asked) {
        if (asked.length() < Lookup.LEAST || !asked.matches("[0-9a-f]+")) {
            return Optional.empty();
        }
        List<Match> matches = queries.lookup().find(asked, 2);
        return matches.size() != 1 || matches.get(0).kind().equals("correction")
                ? Optional.empty()
                : Optional.of((matches.get(0).kind().equals("article") ? "/articles/" : "/evidence/")
                        + matches.get(0).id());
    }

    /** Where there is no word to look for. */
    private SearchPage nothing(String asked, HttpServletRequest request) {
        return new SearchPage(
                frames.of("Search", request),
                asked,
                List.of(),
                List.of(),
                new Some<>(List.of(), null),
                new Some<>(List.of(), null),
                new Some<>(List.of(), null));
    }

    private SearchPage page(String asked, HttpServletRequest request) {
        UrlFilter words = UrlFilter.ALL.with(FilterPart.TEXT, List.of(asked));
        VoiceNames voices = queries.voices();
        return new SearchPage(
                frames.of("Search: " + asked, request),
                asked,
                names(asked),
                held(asked, voices),
                some(queries.incidents(), words, row -> IncidentItem.of(row, voices), Section.TIMELINE.path()),
                some(
                        queries.statements(),
                        words,
                        StatementItem::of,
                        ListAddress.of(Listed.STATEMENTS, "Statements with: " + asked)
                                .at(UrlFilter.ALL)),
                some(queries.articles(), words, row -> ArticleItem.of(row, voices), Section.ARTICLES.path()));
    }

    /** Actors who are called so, then actors and places that any word may be another name of. */
    private List<Name> names(String asked) {
        RecordNames record = queries.names();
        String plain = QUOTES.matcher(asked).replaceAll(" ").strip();
        Map<String, Name> names = new LinkedHashMap<>();
        record.actorsCalled(plain, MOST_NAMES).forEach(name -> add(names, actor(name, null)));
        for (String words : wordings(plain)) {
            record.alsoCalled(words).forEach(name -> add(names, actor(name, other(words, name))));
            record.place(words)
                    .map(List::of)
                    .orElseGet(() -> record.placesAlsoCalled(words))
                    .forEach(name -> add(names, place(name, other(words, name))));
        }
        return List.copyOf(names.values());
    }

    /** All words together, and each. */
    private static List<String> wordings(String asked) {
        List<String> words = new ArrayList<>(List.of(asked));
        Arrays.stream(asked.split("\\s+"))
                .filter(word -> word.length() >= LEAST_NAME && !word.equals(asked))
                .limit(MOST_NAMES)
                .forEach(words::add);
        return words;
    }

    private static void add(Map<String, Name> names, Name name) {
        if (names.size() < MOST_NAMES) {
            names.putIfAbsent(name.address(), name);
        }
    }

    private static Name actor(String name, @Nullable String asked) {
        return new Name("actor", name, "/actor?name=" + UrlFilter.encoded(name), asked);
    }

    private static Name place(String name, @Nullable String asked) {
        return new Name(
                "place",
                "Incidents at " + name,
                UrlFilter.ALL.with(FilterPart.PLACE, List.of(name)).at(Section.TIMELINE.path()),
                asked);
    }

    /** What was asked, where it is another name. */
    private static @Nullable String other(String asked, String name) {
        return SearchWords.folded(asked).equals(SearchWords.folded(name)) ? null : asked;
    }

    /** Who holds the places that are called so. */
    private List<HeldItem> held(String asked, VoiceNames voices) {
        return queries.control(null).list(RecordFilter.ALL.withPlaces(asked), NAMESAKES).stream()
                .filter(row -> !isOnlyIn(asked, row.place()))
                .flatMap(row -> HeldItem.of(row, voices).stream())
                .toList();
    }

    /** Tells whether it is the area that is called so, and not what lies in it. */
    private static boolean isOnlyIn(String asked, ControlPlace held) {
        Place place = held.place();
        String name = Facets.folded(asked);
        return place != null
                && !Facets.folded(place.name()).equals(name)
                && Stream.of(place.admin1(), place.admin2())
                        .anyMatch(area -> area != null && Facets.folded(area).equals(name));
    }

    private static <R extends Row, I> Some<I> some(Query<R> query, UrlFilter filter, Function<R, I> item, String path) {
        List<I> items = new ArrayList<>();
        Optional<Cursor> next = query.read(filter.filter(), FEW, row -> items.add(item.apply(row)));
        return new Some<>(items, next.map(cursor -> filter.at(path)).orElse(null));
    }
}
