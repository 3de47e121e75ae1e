package org.dateline.desk.filter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.event.ControlChange;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.statement.CueClass;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.RecordFilter;
import org.jspecify.annotations.Nullable;

/** A filter as it stands in an address: {@code ?actor=Taliban&from=2021-08-01}. A part that is given twice takes either. */
public record UrlFilter(RecordFilter filter) {

    /** Everything. */
    public static final UrlFilter ALL = new UrlFilter(RecordFilter.ALL);

    /** Of events, statements and changes of control, in this order. */
    private static final Set<String> TYPES = Stream.of(
                    Arrays.stream(PloverType.values()).map(type -> type.name().toLowerCase(Locale.ROOT)),
                    Arrays.stream(CueClass.values()).map(CueClass::label),
                    Arrays.stream(ControlChange.Kind.values()).map(ControlChange.Kind::label))
            .flatMap(types -> types)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    /**
     * Reads the parts of a query string that are a filter's; blank ones are none.
     *
     * @throws AddressFault if a value is none
     */
    public static UrlFilter of(Map<String, String[]> query) {
        query.forEach(UrlFilter::check);
        List<String> text = values(query, FilterPart.TEXT);
        return new UrlFilter(new RecordFilter(
                values(query, FilterPart.ACTOR),
                values(query, FilterPart.PLACE),
                values(query, FilterPart.COUNTRY),
                days(query),
                types(query),
                statuses(query),
                values(query, FilterPart.OUTLET),
                text.isEmpty() ? null : String.join(" ", text)));
    }

    /**
     * Reads a query string, as {@link #query} writes it.
     *
     * @throws AddressFault if a value is none
     */
    public static UrlFilter parse(String query) {
        Map<String, String[]> parts = new LinkedHashMap<>();
        for (String part : query.replaceFirst("^\\?", "").split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String name = part.substring(0, equals);
                String value = decoded(name, part.substring(equals + 1));
                parts.merge(
                        name,
                        new String[] {value},
                        (one, other) -> Stream.concat(Arrays.stream(one), Arrays.stream(other))
                                .toArray(String[]::new));
            }
        }
        return of(parts);
    }

    private static String decoded(String name, String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new AddressFault(name, name + " has a % without two digits behind it");
        }
    }

    /** No text of a record has a NUL, and not every database can be asked for one. */
    private static void check(String name, String[] values) {
        if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new AddressFault(name, name + " has a character that no text has: NUL");
        }
    }

    private static List<String> values(Map<String, String[]> query, FilterPart part) {
        return Arrays.stream(query.getOrDefault(part.label(), new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static DayRange days(Map<String, String[]> query) {
        try {
            return new DayRange(day(query, FilterPart.FROM), day(query, FilterPart.TO));
        } catch (IllegalArgumentException e) {
            throw new AddressFault(FilterPart.FROM.label(), String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable LocalDate day(Map<String, String[]> query, FilterPart part) {
        List<String> values = values(query, part);
        return values.isEmpty() ? null : Days.of(part.label(), values.get(0));
    }

    /** Pages show several sorts of lines; a type of any of them is one. */
    private static List<String> types(Map<String, String[]> query) {
        List<String> types = values(query, FilterPart.TYPE);
        for (String type : types) {
            if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
                throw new AddressFault(
                        FilterPart.TYPE.label(),
                        "there is no type “" + type + "”; there are " + String.join(", ", TYPES));
            }
        }
        return types;
    }

    private static Set<IncidentStatus> statuses(Map<String, String[]> query) {
        Set<IncidentStatus> statuses = new LinkedHashSet<>();
        for (String value : values(query, FilterPart.STATUS)) {
            statuses.add(Arrays.stream(IncidentStatus.values())
                    .filter(status -> status.label().equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new AddressFault(
                            FilterPart.STATUS.label(),
                            "there is no status “" + value + "”; there are "
                                    + Arrays.stream(IncidentStatus.values())
                                            .map(IncidentStatus::label)
                                            .collect(Collectors.joining(", ")))));
        }
        return statuses;
    }

    /** The values of a part, as they are written. */
    public List<String> values(FilterPart part) {
        return switch (part) {
            case ACTOR -> filter.actors();
            case PLACE -> filter.places();
            case COUNTRY -> filter.countries();
            case FROM -> one(filter.days().from());
            case TO -> one(filter.days().to());
            case TYPE -> filter.types();
            case STATUS ->
                filter.statuses().stream().map(IncidentStatus::label).sorted().toList();
            case OUTLET -> filter.outlets();
            case TEXT -> one(filter.text());
        };
    }

    private static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    /** The same filter with other values for one part; none for any. */
    public UrlFilter with(FilterPart part, List<String> values) {
        Map<String, String[]> query = new LinkedHashMap<>();
        for (FilterPart some : FilterPart.values()) {
            List<String> kept = some == part ? values : values(some);
            query.put(some.label(), kept.toArray(String[]::new));
        }
        return of(query);
    }

    /** The same filter for other days. */
    public UrlFilter on(DayRange days) {
        return new UrlFilter(filter.withDays(days));
    }

    /** The same filter without one value. */
    public UrlFilter without(FilterPart part, String value) {
        List<String> rest = new ArrayList<>(values(part));
        rest.remove(value);
        return with(part, rest);
    }

    /** The query string, with a question mark before it; empty for everything. */
    public String query() {
        StringBuilder query = new StringBuilder();
        for (FilterPart part : FilterPart.values()) {
            for (String value : values(part)) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(part.label())
                        .append('=')
                        .append(encoded(value));
            }
        }
        return query.toString();
    }

    /**
     * An address that holds the filter.
     *
     * @param path may have a query string of its own
     */
    public String at(String path) {
        String query = query();
        return path.contains("?") && !query.isEmpty() ? path + "&" + query.substring(1) : path + query;
    }

    /** A value as it stands in a query string. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
