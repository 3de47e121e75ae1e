package org.dateline.desk.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.ledger.control.ControlEvidence.Stance;
import org.dateline.core.ledger.control.ControlPlace;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.core.place.Place;
import org.dateline.core.record.FigurePart;
import org.dateline.desk.digest.Item.EventCodes;
import org.dateline.desk.digest.Item.Facts;
import org.dateline.desk.digest.Item.Figure;
import org.dateline.desk.digest.Item.Kind;
import org.dateline.desk.digest.Item.Quote;
import org.dateline.desk.digest.Item.Spot;
import org.dateline.desk.web.row.ClaimItem;
import org.dateline.desk.web.row.ControlItem;
import org.dateline.desk.web.row.DisplacementItem;
import org.dateline.desk.web.words.Words;
import org.dateline.desk.wording.EventNames;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.DisplacementRow;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.IncidentRow.Happening;
import org.dateline.store.query.Touched.InPlace;
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

    private static final EventNames EVENT_NAMES = EventNames.load();

    Item incident(IncidentRow row, List<Figure> figures, boolean isNew, List<String> changes) {
        return new Item(
                Kind.INCIDENT,
                row.id(),
                EVIDENCE + row.id(),
                isNew,
                happening(row.what(), figures),
                row.status().label(),
                join(row.status().label(), days(row.what()), told(row.voices())),
                changes,
                quotes(row),
                facts(row, figures));
    }

    /** One report of each of the first voices. */
    private List<Quote> quotes(IncidentRow row) {
        List<String> quoted = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (IncidentRow.Report report : row.reports()) {
            if (quotes.size() < QUOTED && !quoted.contains(report.voice())) {
                quoted.add(report.voice());
                quotes.add(new Quote("", report.exact(), voices.apply(report.voice()), null));
            }
        }
        return quotes;
    }

    /** {@code told by Lantern}; {@code told by 3 independent voices: Lantern, Courier, Relay}. */
    private String told(List<String> by) {
        List<String> names = by.stream().map(voices).distinct().toList();
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        int independent = Syndication.countIndependent(by);
        return names.size() == 1
                ? "told by " + some
                : "told by " + Words.figure(independent, "independent voice") + ": " + some
                        + (names.size() > NAMED ? " …" : "");
    }

    private static String days(Happening what) {
        return Words.days(what.earliest(), what.latest());
    }

    private static EventCodes codes(Happening what) {
        return new EventCodes(what.type(), what.mode(), what.cameo());
    }

    private Facts facts(IncidentRow row, List<Figure> figures) {
        return new Facts(
                codes(row.what()),
                row.voices().stream().map(voices).toList(),
                row.countIndependent(),
                Stream.ofNullable(row.what().where()).map(ItemMaker::spot).toList(),
                figures,
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

    /**
     * Who says how many in an incident.
     *
     * @param told what its reports count, by the ids of their events
     */
    List<Figure> figures(IncidentRow row, Map<String, List<FigurePart>> told) {
        return new Figures(voices).of(row, told);
    }

    /** Who did what to whom, where, and how many suffered. */
    private String happening(Happening what, List<Figure> figures) {
        return join(
                WhoToWhom.of(what, voices).toString(),
                EVENT_NAMES.of(what),
                what.where() == null ? "" : what.where().name(),
                figures.stream()
                        .map(figure -> figure.what() + " " + figure.number())
                        .collect(Collectors.joining(", ")));
    }

    /**
     * A dispute: both sides, and who vouches independently of them.
     *
     * @param figures of the incident; none of a denial that no event holds
     */
    Item dispute(ClaimRow row, List<Figure> figures, boolean isNew, List<String> changes) {
        ClaimItem item = ClaimItem.of(row, voices);
        List<Quote> quotes = new ArrayList<>(sides("According to ", item.claims()));
        quotes.addAll(sides("Denied by ", item.denials()));
        IncidentRow incident = row.incident();
        String happening = incident == null && item.what().isEmpty() ? "" : happening(row.what(), figures);
        String vouching = item.vouching().isEmpty()
                ? "nobody independent of both tells it as a fact"
                : "told as a fact by " + String.join(", ", item.vouching());
        return new Item(
                incident == null ? Kind.CLAIM : Kind.INCIDENT,
                row.id(),
                EVIDENCE + row.id(),
                isNew,
                incident == null ? join("Denied in words", happening) : happening,
                row.status().label(),
                join(row.status().label(), item.days(), vouching),
                changes,
                quotes,
                incident == null ? facts(row) : facts(incident, figures));
    }

    private static List<Quote> sides(String how, List<ClaimItem.Side> sides) {
        return sides.stream()
                .limit(QUOTED)
                .map(side -> new Quote(
                        (side.name().equals(AUTHOR) ? "Told as a fact" : how + side.name())
                                + (side.as().isEmpty() ? "" : ", " + side.as()),
                        side.words(),
                        side.outlets(),
                        EVIDENCE + side.evidence()))
                .toList();
    }

    private static Facts facts(ClaimRow row) {
        List<String> outlets = Stream.concat(row.claims().stream(), row.denials().stream())
                .map(ClaimRow.Position::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Facts(
                codes(row.what()),
                outlets,
                Syndication.countIndependent(outlets),
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
                List.of(new Quote("It was told", words, outlet, null)),
                new Facts(null, List.of(outlet), 1, List.of(), List.of(), null, null));
    }

    /**
     * Who holds a place.
     *
     * @param touched has its sentences and speakers
     */
    Item place(InPlace touched, ControlStretch stretch, boolean isNew, List<String> changes) {
        ControlPlace place = touched.now().place();
        String words = touched.words().getOrDefault(ControlItem.newest(stretch).control(), "");
        ControlItem item = ControlItem.of(place, stretch, words, voices);
        List<String> by = stretch.voices().stream().toList();
        ControlEvidence newest = ControlItem.newest(stretch);
        return new Item(
                Kind.CONTROL,
                place.key(),
                EVIDENCE + item.evidence(),
                isNew,
                join(place.name() + ": " + item.state() + whose(stretch, touched.speakers()), item.area()),
                stretch.state().label(),
                join(
                        stretch.state() == ControlState.HELD
                                ? "reported"
                                : stretch.state().label(),
                        "as of " + Words.day(stretch.asOf()),
                        by.isEmpty() ? item.told() : told(by)),
                changes,
                List.of(new Quote("", words, voices.apply(newest.voice()), null)),
                new Facts(
                        null,
                        by.stream().map(voices).toList(),
                        stretch.countIndependent(),
                        List.of(spot(place.name(), place.place())),
                        List.of(),
                        stretch.began().earliest(),
                        stretch.from()));
    }

    /**
     * On whose word somebody holds a place, where no outlet says so itself; and where it is disputed, which outlets tell it
     * and which are against it.
     */
    private String whose(ControlStretch stretch, Map<String, List<String>> speakers) {
        List<ControlEvidence> supporting = stretch.evidence().stream()
                .filter(evidence -> evidence.stance().supports())
                .toList();
        StringBuilder whose = new StringBuilder();
        boolean isOfSpeakers = supporting.stream().noneMatch(evidence -> evidence.stance() == Stance.FACT);
        if (isOfSpeakers && stretch.state() != ControlState.CLAIMED) {
            List<String> names = supporting.stream()
                    .flatMap(evidence -> speakers.getOrDefault(evidence.control(), List.of()).stream())
                    .distinct()
                    .toList();
            whose.append(names.isEmpty() ? "" : " (according to " + some(names) + ")");
        }
        List<String> against = outlets(stretch.evidence().stream()
                .filter(evidence -> evidence.stance() == Stance.DENIED || evidence.stance() == Stance.CONTRADICTED)
                .toList());
        if (!against.isEmpty() && stretch.state() != ControlState.HELD) {
            List<String> told = outlets(supporting);
            whose.append(" (")
                    .append(told.isEmpty() ? "" : "told by " + some(told) + ", ")
                    .append("against it ")
                    .append(some(against))
                    .append(')');
        }
        return whose.toString();
    }

    private List<String> outlets(List<ControlEvidence> evidence) {
        return evidence.stream()
                .map(ControlEvidence::voice)
                .map(voices)
                .distinct()
                .sorted()
                .toList();
    }

    private static String some(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? " …" : "");
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
                List.of(new Quote("", item.words(), outlet, null)),
                new Facts(
                        null,
                        List.of(outlet),
                        1,
                        Stream.of(row.displacement().from(), row.displacement().to())
                                .map(Whereabouts::of)
                                .filter(Objects::nonNull)
                                .map(ItemMaker::spot)
                                .toList(),
                        row.displacement().figures().stream()
                                .flatMap(figure -> new Figures(voices).of(figure, outlet))
                                .toList(),
                        row.displacement().time().earliest(),
                        row.displacement().time().latest()));
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
