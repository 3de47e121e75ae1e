package org.dateline.desk.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.ledger.control.ControlPlace;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.place.Place;
import org.dateline.core.record.FigurePart;
import org.dateline.desk.digest.Item.Facts;
import org.dateline.desk.digest.Item.Figure;
import org.dateline.desk.digest.Item.Kind;
import org.dateline.desk.digest.Item.Quote;
import org.dateline.desk.digest.Item.Says;
import org.dateline.desk.digest.Item.Spot;
import org.dateline.desk.web.row.ClaimItem;
import org.dateline.desk.web.row.ControlItem;
import org.dateline.desk.web.row.DisplacementItem;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.DisplacementRow;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * Makes items of rows, in the words that pages have for them.
 *
 * @param voices what people are shown of voices
 */
record ItemMaker(UnaryOperator<String> voices) {

    static final String EVIDENCE = "/evidence/";

    /** So many voices are quoted, and so many of each side of a dispute. */
    private static final int QUOTED = 2;

    private static final int NAMED = 4;

    /** As {@link ClaimItem} calls whoever writes. */
    private static final String AUTHOR = "the article itself";

    private static final ObjectMapper JSON = new ObjectMapper();

    Item incident(IncidentRow row, boolean isNew, List<String> changes) {
        IncidentItem item = IncidentItem.of(row, voices);
        return new Item(
                Kind.INCIDENT,
                row.id(),
                EVIDENCE + row.id(),
                isNew,
                item.who(),
                row.status().label(),
                join(row.status().label(), item.days(), told(row.voices())),
                changes,
                quotes(row),
                facts(row));
    }

    /** One report of each of the first voices. */
    private List<Quote> quotes(IncidentRow row) {
        List<String> quoted = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (IncidentRow.Report report : row.reports()) {
            if (quotes.size() < QUOTED && !quoted.contains(report.voice())) {
                quoted.add(report.voice());
                quotes.add(new Quote("", report.exact(), voices.apply(report.voice())));
            }
        }
        return quotes;
    }

    /** {@code told by Lantern}; {@code told by 3 independent voices: Lantern, Courier, Relay}. */
    private String told(List<String> by) {
        List<String> names = by.stream().map(voices).distinct().toList();
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() == 1
                ? "told by " + some
                : "told by " + Words.figure(names.size(), "independent voice") + ": " + some
                        + (names.size() > NAMED ? " …" : "");
    }

    Facts facts(IncidentRow row) {
        return new Facts(
                row.voices().stream().map(voices).toList(),
                Stream.ofNullable(row.what().where()).map(ItemMaker::spot).toList(),
                figures(row),
                row.what().earliest(),
                row.what().latest());
    }

    private static Spot spot(Whereabouts where) {
        return spot(where.name(), where.place());
    }

    private static Spot spot(String name, @Nullable Place place) {
        return place == null
                ? new Spot(name, null, null, null, null)
                : new Spot(name, place.id(), place.country(), place.latitude(), place.longitude());
    }

    /** Who says how many: the summary of an incident has the latest count of each voice. */
    private List<Figure> figures(IncidentRow row) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode toll : summary(row).path("figures")) {
            List<Says> says = new ArrayList<>();
            toll.path("counts")
                    .forEach(count -> says.add(new Says(
                            voices.apply(count.path("voice").asText()),
                            count.path("low").asDouble(),
                            number(count.path("high")))));
            figures.add(new Figure(
                    toll.path("what").asText(), toll.path("low").asDouble(), number(toll.path("high")), says));
        }
        return figures;
    }

    private static JsonNode summary(IncidentRow row) {
        try {
            return JSON.readTree(row.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows are JSON", e);
        }
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }

    /** A dispute: both sides, and who vouches independently of them. */
    Item dispute(ClaimRow row, boolean isNew, List<String> changes) {
        ClaimItem item = ClaimItem.of(row, voices);
        List<Quote> quotes = new ArrayList<>(sides("According to ", item.claims()));
        quotes.addAll(sides("Denied by ", item.denials()));
        IncidentRow incident = row.incident();
        String vouching = item.vouching().isEmpty()
                ? "nobody independent of both tells it as a fact"
                : "told as a fact by " + String.join(", ", item.vouching());
        return new Item(
                incident == null ? Kind.CLAIM : Kind.INCIDENT,
                row.id(),
                EVIDENCE + row.id(),
                isNew,
                item.what().isEmpty() || incident == null ? join("Denied in words", item.what()) : item.what(),
                row.status().label(),
                join(row.status().label(), item.days(), vouching),
                changes,
                quotes,
                incident == null ? facts(row) : facts(incident));
    }

    private static String deniedBy(ClaimItem item) {
        return "Denied in words"
                + item.denials().stream()
                        .limit(1)
                        .map(side -> " by " + side.name())
                        .collect(Collectors.joining());
    }

    private static List<Quote> sides(String how, List<ClaimItem.Side> sides) {
        return sides.stream()
                .limit(QUOTED)
                .map(side -> new Quote(
                        (side.name().equals(AUTHOR) ? "Told as a fact" : how + side.name())
                                + (side.as().isEmpty() ? "" : ", " + side.as()),
                        side.words(),
                        side.outlets()))
                .toList();
    }

    private static Facts facts(ClaimRow row) {
        return new Facts(
                Stream.concat(row.claims().stream(), row.denials().stream())
                        .map(ClaimRow.Position::outlet)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Stream.ofNullable(row.what().where()).map(ItemMaker::spot).toList(),
                List.of(),
                row.what().earliest(),
                row.what().latest());
    }

    /** An incident that is told no more. */
    Item takenBack(String id, String words, String outlet, boolean isRejected) {
        return new Item(
                Kind.INCIDENT,
                id,
                EVIDENCE + id,
                false,
                isRejected ? "Left out of the record by an analyst" : "Told no more by " + outlet,
                isRejected ? "rejected" : "withdrawn",
                isRejected ? "rejected" : "withdrawn",
                List.of(
                        isRejected
                                ? "an analyst rejected it"
                                : "the article that told it was revised and tells it no more"),
                List.of(new Quote("It was told", words, outlet)),
                new Facts(List.of(outlet), List.of(), List.of(), null, null));
    }

    /** @param words of the newest line that tells it */
    Item place(ControlPlace place, ControlStretch stretch, String words, boolean isNew, List<String> changes) {
        ControlItem item = ControlItem.of(place, stretch, words, voices);
        List<String> by = stretch.voices().stream().toList();
        ControlEvidence newest = ControlItem.newest(stretch);
        return new Item(
                Kind.CONTROL,
                place.key(),
                EVIDENCE + item.evidence(),
                isNew,
                join(place.name() + ": " + item.state(), item.area()),
                stretch.state().label(),
                join(
                        stretch.state() == ControlState.HELD
                                ? "reported"
                                : stretch.state().label(),
                        "as of " + Words.day(stretch.asOf()),
                        by.isEmpty() ? item.told() : told(by)),
                changes,
                List.of(new Quote("", words, voices.apply(newest.voice()))),
                new Facts(
                        by.stream().map(voices).toList(),
                        List.of(spot(place.name(), place.place())),
                        List.of(),
                        stretch.began().earliest(),
                        stretch.from()));
    }

    Item flight(DisplacementRow row) {
        DisplacementItem item = DisplacementItem.of(row);
        String outlet = voices.apply(row.report().telling().voice());
        return new Item(
                Kind.DISPLACEMENT,
                item.id(),
                EVIDENCE + item.id(),
                true,
                join(item.numbers(), item.route()),
                row.status().map(IncidentStatus::label).orElse("untold"),
                join(item.told().saidBy(), item.days(), "told by " + outlet),
                List.of(),
                List.of(new Quote("", item.words(), outlet)),
                new Facts(
                        List.of(outlet),
                        Stream.of(row.displacement().from(), row.displacement().to())
                                .map(Whereabouts::of)
                                .filter(Objects::nonNull)
                                .map(ItemMaker::spot)
                                .toList(),
                        row.displacement().figures().stream()
                                .flatMap(figure -> figure(figure, outlet))
                                .toList(),
                        row.displacement().time().earliest(),
                        row.displacement().time().latest()));
    }

    private static Stream<Figure> figure(FigurePart part, String outlet) {
        Long low = part.low();
        Long high = part.high();
        if (low == null) {
            return Stream.empty();
        }
        Double most = high == null ? null : high.doubleValue();
        return Stream.of(new Figure(part.what(), low, most, List.of(new Says(outlet, low, most))));
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
