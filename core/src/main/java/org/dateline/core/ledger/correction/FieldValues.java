package org.dateline.core.ledger.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.FigurePart;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.TimePart;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * Values that analysts write. What a value names has the words of the event's trigger for its evidence: it is read from
 * the sentence by a person.
 */
final class FieldValues {

    private static final Pattern ACTOR = Pattern.compile("([^\\[\\];]+?)\\s*(?:\\[([A-Z0-9 ,]*)\\])?");
    private static final Pattern FIGURE =
            Pattern.compile("(\\p{L}[\\p{L} -]*?)\\s+(\\d{1,12})(?:\\s*[-–]\\s*(\\d{1,12}))?");

    /** An event on which a value can be tried. */
    static final EventLine ANY = any();

    /** A line about control on which a value can be tried. */
    static final ControlLine ANY_CONTROL = anyControl();

    private FieldValues() {}

    private static ControlLine anyControl() {
        Excerpt words = new Excerpt(0, 1, "?");
        return new ControlLine(
                0,
                "",
                words,
                new PlacePart(words, null, 0),
                null,
                null,
                ControlChange.Kind.HELD,
                ANY.time(),
                null,
                List.of());
    }

    private static EventLine any() {
        Excerpt words = new Excerpt(0, 1, "?");
        return new EventLine(
                0,
                "",
                words,
                words,
                new EventLine.Code(PloverType.ASSAULT, null, List.of(), "180", null),
                List.of(),
                List.of(),
                null,
                new TimePart(null, "PAST_REF", null, null, TimeBasis.PUBLICATION),
                List.of(),
                List.of(new Judgement(null, "author", FactualityValue.UU)),
                null);
    }

    static EventLine withType(EventLine event, String value) {
        PloverType type =
                PloverType.find(value).orElseThrow(() -> new IllegalArgumentException("no PLOVER type named " + value));
        EventLine.Code code = event.code();
        return type == code.type()
                ? event
                : event.withCode(new EventLine.Code(type, null, code.contexts(), type.generalCode(), null));
    }

    static EventLine withMode(EventLine event, String value) {
        EventLine.Code code = event.code();
        String mode = value.isBlank() ? null : value.strip().toLowerCase(Locale.ROOT);
        return event.withCode(new EventLine.Code(code.type(), mode, code.contexts(), code.cameo(), code.goldstein()));
    }

    /** @throws IllegalArgumentException in words, if a value cannot be set */
    static void check(LineField field, String value, Runnable setting) {
        try {
            setting.run();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IllegalArgumentException(field.label() + " is " + field.form() + ", not \"" + value + "\"", e);
        }
    }

    static EventLine withTime(EventLine event, String value) {
        return event.withTime(time(event.trigger(), value));
    }

    static TimePart time(Excerpt words, String value) {
        String written = value.strip();
        int slash = written.indexOf('/');
        LocalDate earliest = day(slash < 0 ? written : written.substring(0, slash));
        LocalDate latest = day(slash < 0 ? written : written.substring(slash + 1));
        if (earliest == null && latest == null || earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("no interval of days: " + value);
        }
        return new TimePart(words, written, earliest, latest, TimeBasis.STATED);
    }

    private static @Nullable LocalDate day(String written) {
        return written.isBlank() ? null : LocalDate.parse(written.strip());
    }

    static EventLine withPlace(EventLine event, String value) {
        return event.withPlace(
                value.isBlank() ? null : WrittenPlace.parse(value).part(event.trigger()));
    }

    /** Actors separated by semicolons; who took part already and is named again keeps id and words. */
    static List<ActorPart> parties(EventLine event, String value) {
        List<ActorPart> known = new ArrayList<>(event.actors());
        known.addAll(event.recipients());
        List<ActorPart> parties = new ArrayList<>();
        for (String written : value.split(";")) {
            if (!written.isBlank()) {
                parties.add(party(event.trigger(), written.strip(), known));
            }
        }
        return parties;
    }

    static @Nullable ActorPart holder(ControlLine line, String value) {
        return value.isBlank()
                ? null
                : party(
                        line.sentence(),
                        value.strip(),
                        Stream.of(line.holder(), line.from())
                                .filter(Objects::nonNull)
                                .toList());
    }

    static ControlChange.Kind change(String value) {
        return ControlChange.Kind.valueOf(value.strip().toUpperCase(Locale.ROOT));
    }

    private static ActorPart party(Excerpt words, String written, List<ActorPart> known) {
        Matcher matcher = ACTOR.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no actor: " + written);
        }
        String name = matcher.group(1).strip();
        List<String> codes = matcher.group(2) == null
                ? List.of()
                : Arrays.stream(matcher.group(2).split("[ ,]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
        return known.stream()
                .filter(actor -> actor.name().equalsIgnoreCase(name))
                .findFirst()
                .map(same ->
                        new ActorPart(same.words(), same.id(), same.name(), codes.isEmpty() ? same.codes() : codes))
                .orElseGet(() -> new ActorPart(words, null, name, codes));
    }

    static EventLine withFigures(EventLine event, String value) {
        List<FigurePart> figures = new ArrayList<>();
        for (String written : value.split(";")) {
            if (!written.isBlank()) {
                figures.add(figure(event, written.strip()));
            }
        }
        return event.withFigures(figures);
    }

    private static FigurePart figure(EventLine event, String written) {
        Matcher matcher = FIGURE.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no count: " + written);
        }
        long low = Long.parseLong(matcher.group(2));
        long high = matcher.group(3) == null ? low : Long.parseLong(matcher.group(3));
        if (high < low) {
            throw new IllegalArgumentException("no count: " + written);
        }
        return new FigurePart(matcher.group(1).toLowerCase(Locale.ROOT), "", low, high, event.trigger());
    }

    static EventLine withAuthorFactuality(EventLine event, String value) {
        FactualityValue told = FactualityValue.ofLabel(value.strip());
        return event.withFactuality(event.factuality().stream()
                .map(judgement -> judgement.isOfAuthor() ? new Judgement(null, judgement.name(), told) : judgement)
                .toList());
    }
}
